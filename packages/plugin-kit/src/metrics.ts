/** Label values of one observation. Never tenant ids: their number has no bound. */
export type MetricLabels = Readonly<Record<string, string>>;

/** A number that only grows. */
export interface Counter {
  add(amount?: number, labels?: MetricLabels): void;
}

/** A number that goes up and down. */
export interface Gauge {
  set(value: number, labels?: MetricLabels): void;
}

/** A distribution, in the unit that the metric's name ends with. */
export interface Histogram {
  observe(value: number, labels?: MetricLabels): void;
}

/** Metrics of one plugin. A name is `<what>_<unit>`; the engine prefixes `leadengine_<plugin>_`. */
export interface Metrics {
  counter(name: string, help: string, labelNames?: readonly string[]): Counter;
  gauge(name: string, help: string, labelNames?: readonly string[]): Gauge;
  histogram(
    name: string,
    help: string,
    options?: { readonly buckets?: readonly number[]; readonly labelNames?: readonly string[] },
  ): Histogram;
}
