import type { Logger, Scope } from '@leadengine/plugin-kit';
import { FlagNotFoundError, type EvaluationContext, type Logger as ProviderLogger, type Provider } from '@openfeature/server-sdk';
import { NotFound } from '../../contract/problems.js';
import type { FlagEvaluation, Flags } from './contract.js';
import type { FlagCache } from './flag-cache.js';

const contextOf = ({ tenantId, actor }: Scope): EvaluationContext => ({ targetingKey: actor.id, tenantId, actorKind: actor.kind });

const providerLogger = (log: Logger): ProviderLogger => {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...parts: unknown[]): void => {
      log[level]({}, parts.map(String).join(' '));
    };
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
};

/** Flags as a provider decides them. A provider that fails costs the new feature, never the request. */
export const createFlags = (provider: Provider, cache: FlagCache, log: Logger): Flags => {
  const logger = providerLogger(log);

  const evaluate = async (scope: Scope, key: string, fallback: boolean): Promise<FlagEvaluation> => {
    try {
      const { value, reason } = await provider.resolveBooleanEvaluation(key, fallback, contextOf(scope), logger);
      return { key, isEnabled: value, reason: reason ?? 'UNKNOWN' };
    } catch (error) {
      if (!(error instanceof FlagNotFoundError)) log.warn({ error, flag: key }, 'a flag could not be decided');
      return { key, isEnabled: fallback, reason: 'ERROR' };
    }
  };

  return {
    isEnabled: async (scope, key, fallback = false) => (await evaluate(scope, key, fallback)).isEnabled,
    list: async (scope) => Promise.all([...(await cache.flags()).keys()].map((key) => evaluate(scope, key, false))),
    get: async (scope, key) => {
      if (!(await cache.flags()).has(key)) throw new NotFound({ resource: 'flag' });
      return evaluate(scope, key, false);
    },
  };
};
