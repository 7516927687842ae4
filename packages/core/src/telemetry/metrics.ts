import type { MetricLabels, Metrics } from '@leadengine/plugin-kit';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry, type Metric } from 'prom-client';

/** Metrics of one app: a registry of its own, so that two apps in a process do not mix. */
export interface MetricsRegistry {
  /** Metrics under `leadengine_<plugin>_`. Asking twice for the same name gives the same metric. */
  forPlugin(plugin: string): Metrics;
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
  close(): void;
}

/** Seconds; from a cached answer to a request that the deadline will cut. */
const defaultBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Makes an empty registry with the process metrics in it. */
export const createMetricsRegistry = (): MetricsRegistry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'leadengine_' });

  const known = <M extends Metric>(name: string, make: () => M): M => {
    const existing = registry.getSingleMetric(name);
    return existing === undefined ? make() : (existing as M);
  };

  return {
    forPlugin(plugin) {
      const prefix = `leadengine_${plugin.replaceAll(/[^a-z0-9]+/gi, '_')}_`;
      const common = (name: string, help: string, labelNames: readonly string[]) => ({
        name: prefix + name,
        help,
        labelNames: [...labelNames],
        registers: [registry],
      });
      return {
        counter(name, help, labelNames = []) {
          const counter = known(prefix + name, () => new Counter(common(name, help, labelNames)));
          return {
            add: (amount = 1, labels?: MetricLabels) => {
              if (labels === undefined) counter.inc(amount);
              else counter.inc(labels, amount);
            },
          };
        },
        gauge(name, help, labelNames = []) {
          const gauge = known(prefix + name, () => new Gauge(common(name, help, labelNames)));
          return {
            set: (value, labels?: MetricLabels) => {
              if (labels === undefined) gauge.set(value);
              else gauge.set(labels, value);
            },
          };
        },
        histogram(name, help, { buckets = defaultBuckets, labelNames = [] } = {}) {
          const histogram = known(prefix + name, () => new Histogram({ ...common(name, help, labelNames), buckets: [...buckets] }));
          return {
            observe: (value, labels?: MetricLabels) => {
              if (labels === undefined) histogram.observe(value);
              else histogram.observe(labels, value);
            },
          };
        },
      };
    },
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
    close: () => {
      registry.clear();
    },
  };
};
