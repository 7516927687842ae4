import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent } from '@leadengine/plugin-kit';
import { Type, type Static, type TSchema } from 'typebox';
import { Day } from '../decimal.schema.js';
import { stageName, Violation } from '../sales/simulation.schema.js';

/** What is simulated without a rate table: a limit, an advance and a transfer have no terms to choose from. */
export type ProductSimulationKind = 'card' | 'fgts_advance' | 'portability';

export const contractOn = Type.Optional(Type.String({ format: 'date', description: 'Today in São Paulo, unless given' }));

/** What every such simulation is asked for with. */
export const askedOfTicket = { ticketId: Id, leadId: Type.Optional(Id), contractOn, stage: stageName } as const;

/** What was asked, what came of it and what it breaks. Nobody rewrites it; erasing its person empties it. */
export const productSimulation = <const K extends ProductSimulationKind, I extends TSchema, F extends TSchema>(
  name: string,
  kind: K,
  input: I,
  figures: F,
) =>
  Type.Object(
    {
      id: Id,
      kind: Type.Literal(kind),
      ticketId: Id,
      agreementId: nullable(Id),
      leadId: nullable(Id),
      contractOn: Day,
      input: nullable(input),
      figures: nullable(figures),
      violations: Type.Array(Violation),
      isEligible: Type.Boolean({ description: 'Whether there are figures that break no rule' }),
      engineVersion: Type.String(),
      ruleVersion: Type.String({ description: 'Names the rules that held' }),
      createdBy: Type.String(),
      createdAt: Timestamp,
    },
    { $id: name, additionalProperties: false },
  );

export const simulated = <const N extends string, S extends TSchema>(name: N, summary: string, payload: S) =>
  defineEvent({ name, version: 1, summary, payload });

/** The form that all kinds share. */
export type ProductSimulation<Input, Figures, K extends ProductSimulationKind = ProductSimulationKind> = Omit<
  Static<ReturnType<typeof productSimulation<ProductSimulationKind, TSchema, TSchema>>>,
  'kind' | 'input' | 'figures'
> & { readonly kind: K; readonly input: Input | null; readonly figures: Figures | null };
