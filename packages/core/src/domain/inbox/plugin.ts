import { definePlugin, defineRoute, reply, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { Messages } from '../messages/contract.js';
import { Timestamp } from '../schema.js';
import { Tickets } from '../tickets/contract.js';
import { InboxReport, PeriodInvalid, type Period } from './contract.js';
import { readDelivery, readFirstResponse, readHandleTimes, readProposals, readStatuses } from './report.repository.js';

const longestMs = 366 * 24 * 3_600_000;

const periodOf = (query: { readonly from: string; readonly to: string }): Period => {
  const [from, to] = [new Date(query.from), new Date(query.to)];
  const length = to.getTime() - from.getTime();
  if (!(length > 0) || length > longestMs) throw new PeriodInvalid();
  return { from, to };
};

const report = (unitOfWork: UnitOfWork, scope: Scope, period: Period): Promise<InboxReport> =>
  unitOfWork.read(scope, async (sql) => ({
    from: period.from.toISOString(),
    to: period.to.toISOString(),
    firstResponse: await readFirstResponse(sql, period),
    tickets: await readStatuses(sql, period),
    handleTimeByStage: await readHandleTimes(sql, period),
    proposals: await readProposals(sql, period),
    delivery: await readDelivery(sql, period),
  }));

/** How the inbox did. */
export const inboxPlugin = definePlugin({
  name: 'inbox',
  contract: 1,
  // The route lies below /reports.
  routePrefix: '',
  // The services stand for the plugins whose tables are read.
  requires: { tickets: Tickets, messages: Messages },
  permissions: { 'inbox:report': { description: 'See how the inbox did', roles: ['supervisor'] } },
  setup: ({ unitOfWork }) => ({
    routes: [
      defineRoute({
        id: 'reports.inbox',
        method: 'GET',
        path: '/reports/inbox',
        summary: 'Report response times, stages and delivery of a period',
        access: { permission: 'inbox:report' },
        query: Type.Object({ from: Timestamp, to: Timestamp }, { additionalProperties: false }),
        responses: { 200: InboxReport },
        problems: [PeriodInvalid],
        handler: async ({ scope, query }) => reply(200, await report(unitOfWork, scope, periodOf(query))),
      }),
    ],
  }),
});
