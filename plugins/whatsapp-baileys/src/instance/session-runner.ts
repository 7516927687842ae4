import { defineRunner, type RunnerContext, type RunnerDefinition, type UnitOfWork } from '@leadengine/plugin-kit';
import { findEngine } from './instance.repository.js';
import type { EngineName } from './instance.schema.js';
import { sessionRunnerId } from './session-runner-id.js';

/** Holds the connection of each number by the engine that it has. */
export const createInstanceRunner = (
  unitOfWork: UnitOfWork,
  engines: Readonly<Partial<Record<EngineName, (context: RunnerContext) => Promise<void>>>>,
): RunnerDefinition =>
  defineRunner({
    id: sessionRunnerId,
    summary: 'Holds the connection of one WhatsApp number',
    async run(context) {
      const engine = await unitOfWork.read(context.scope, (sql) => findEngine(sql, context.key));
      if (engine !== undefined) await engines[engine]?.(context);
    },
  });
