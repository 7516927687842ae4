import { Readable } from 'node:stream';
import { csvCell } from '@leadengine/core/contract';
import type { Scope } from '@leadengine/plugin-kit';
import type { AllocationListQuery } from './allocation.repository.js';
import type { Allocation } from './allocation.schema.js';
import type { Allocations } from './allocation.service.js';

const byteOrderMark = '\ufeff';
const rowsPerPage = 100;

/** Columns by name; their order is that of the file. */
const columns: Readonly<Record<string, (allocation: Allocation) => string | null>> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  lossReason: ({ lossReason }) => lossReason,
  notes: ({ notes }) => notes,
  campaignId: ({ campaignId }) => campaignId,
  agreementId: ({ agreementId }) => agreementId,
  instanceId: ({ instanceId }) => instanceId,
  leadId: ({ leadId }) => leadId,
  ownerId: ({ owner }) => owner.id,
  ownerName: ({ owner }) => owner.name,
  personName: ({ person }) => person.name,
  document: ({ person }) => person.document,
  phone: ({ person }) => person.phone,
  registration: ({ registration }) => registration,
  netMargin: ({ netMargin }) => netMargin,
  createdAt: ({ createdAt }) => createdAt,
  contactedAt: ({ contactedAt }) => contactedAt,
  settledAt: ({ settledAt }) => settledAt,
};

/** All allocations that a list would show, page by page, as they are sent. */
export const exportAllocations = (allocations: Allocations, scope: Scope, query: AllocationListQuery): Readable => {
  const lines = async function* (): AsyncGenerator<string> {
    yield `${byteOrderMark}${Object.keys(columns).join(',')}\r\n`;
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Allocations['list']>> = await allocations.list(scope, {
        ...query,
        limit: rowsPerPage,
        ...(cursor !== null && { cursor }),
      });
      for (const allocation of page.data)
        yield `${Object.values(columns)
          .map((valueOf) => csvCell(valueOf(allocation) ?? ''))
          .join(',')}\r\n`;
      cursor = page.nextCursor;
    } while (cursor !== null);
  };
  return Readable.from(lines(), { objectMode: false });
};
