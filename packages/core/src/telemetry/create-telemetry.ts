import type { CreateTelemetry } from '../kernel/parts.js';
import { createHttpClient } from './http-client.js';
import { createLogSinks } from './log-files.js';
import { createLogger } from './logger.js';
import { createMetricsRegistry } from './metrics.js';

/** Logs, metrics and outgoing HTTP of one app. */
export const createTelemetry: CreateTelemetry = ({ settings, clock }) => {
  const sinks = createLogSinks(settings.logDirectory);
  const registry = createMetricsRegistry();
  return {
    log: createLogger(sinks.app, settings.logLevel, clock),
    accessLog: createLogger(sinks.access, settings.logDirectory === undefined ? settings.logLevel : 'info', clock),
    // Audit lines are evidence: no level hides them.
    auditLog: createLogger(sinks.audit, 'info', clock),
    metrics: (plugin) => registry.forPlugin(plugin),
    renderMetrics: () => registry.render(),
    httpClient: createHttpClient(),
    async close() {
      registry.close();
      await Promise.all([...new Set([sinks.app, sinks.access, sinks.audit])].map((sink) => sink.close()));
    },
  };
};
