import { defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import { Stage } from '../tickets/stage.js';
import { TicketStatus } from '../tickets/status.js';

const count = Type.Integer();
const seconds = nullable(Type.Number());

const response = {
  conversations: Type.Integer({ description: 'Tickets whose contact first wrote in the period' }),
  answered: Type.Integer({ description: 'Those of them that somebody answered, by now' }),
  medianSeconds: Type.Union([Type.Number(), Type.Null()], { description: 'Over those answered' }),
  p90Seconds: seconds,
  underFiveMinutesRate: Type.Union([Type.Number(), Type.Null()], { description: 'Answered within five minutes, of all conversations' }),
};

/** How an inbox did in a period. Everything is counted over all tickets of the period. */
export const InboxReport = Type.Object(
  {
    from: Timestamp,
    to: Timestamp,
    firstResponse: Type.Object(
      {
        ...response,
        byQueue: Type.Array(Type.Object({ queueId: nullable(Id), ...response }, { additionalProperties: false })),
        byAgent: Type.Array(
          Type.Object(
            { agentId: nullable(Type.String({ format: 'uuid', description: 'Null: unanswered, or by a program' })), ...response },
            { additionalProperties: false },
          ),
        ),
      },
      { additionalProperties: false },
    ),
    tickets: Type.Object(
      {
        created: count,
        byStatus: Type.Array(Type.Object({ status: TicketStatus, count }, { additionalProperties: false })),
        statusEntropy: Type.Number({ description: 'Bits: 0 when all tickets created in the period have one status' }),
      },
      { additionalProperties: false },
    ),
    handleTimeByStage: Type.Array(
      Type.Object(
        { stage: Stage, moves: count, averageSeconds: Type.Number(), medianSeconds: Type.Number() },
        { additionalProperties: false, description: 'How long tickets that left a stage in the period had been in it' },
      ),
    ),
    proposals: Type.Object(
      {
        entered: Type.Integer({ description: 'Tickets that came into proposta in the period' }),
        signed: Type.Integer({ description: 'Those of them that came into liquidacao afterwards, by now' }),
        rate: nullable(Type.Number()),
      },
      { additionalProperties: false },
    ),
    delivery: Type.Object(
      {
        sent: Type.Integer({ description: 'Messages to contacts in the period' }),
        failed: count,
        errorRatePerThousand: nullable(Type.Number()),
        qualityTier: nullable(
          Type.Union([Type.Literal('high'), Type.Literal('medium'), Type.Literal('low')], {
            description: 'high below 1 failure in a thousand, medium below 5',
          }),
        ),
      },
      { additionalProperties: false },
    ),
  },
  { $id: 'InboxReport', additionalProperties: false },
);
export type InboxReport = Static<typeof InboxReport>;

export const PeriodInvalid = defineProblem({
  code: 'inbox.period_invalid',
  status: 422,
  title: 'Not a period',
  detail: () => 'The period begins before it ends and is 366 days long at most.',
});

/** Half-open: from, but not to. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}
