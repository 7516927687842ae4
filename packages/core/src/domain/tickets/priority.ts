import { Type, type Static } from 'typebox';

export const TicketPriority = Type.Union([Type.Literal('low'), Type.Literal('normal'), Type.Literal('high'), Type.Literal('urgent')]);
export type TicketPriority = Static<typeof TicketPriority>;
