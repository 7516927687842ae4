import {
  FlagNotFoundError,
  TypeMismatchError,
  type EvaluationContext,
  type Provider,
  type ResolutionDetails,
} from '@openfeature/server-sdk';
import { evaluateFlag, type FlagSubject } from './evaluate.js';
import type { FlagCache } from './flag-cache.js';

const subjectOf = ({ targetingKey, tenantId }: EvaluationContext): FlagSubject => ({
  tenantId: typeof tenantId === 'string' ? tenantId : '',
  actorId: targetingKey ?? '',
});

/** Flags of the engine's database as an OpenFeature provider. All are booleans. */
export const createDatabaseProvider = (cache: FlagCache): Provider => {
  const refuse = (): Promise<never> => Promise.reject(new TypeMismatchError('Flags of this engine are booleans.'));
  return {
    metadata: { name: 'leadengine-database' },
    runsOn: 'server',
    async resolveBooleanEvaluation(key, _fallback, context): Promise<ResolutionDetails<boolean>> {
      const subject = subjectOf(context);
      const flag = (await cache.flags()).get(key);
      if (flag === undefined) throw new FlagNotFoundError(`There is no flag "${key}".`);
      const overrides = await cache.overridesOf(subject.tenantId);
      const { isEnabled, reason } = evaluateFlag(flag, overrides.get(key), subject);
      return { value: isEnabled, reason };
    },
    resolveStringEvaluation: refuse,
    resolveNumberEvaluation: refuse,
    resolveObjectEvaluation: refuse,
  };
};
