import { Readable } from 'node:stream';
import { csvCell } from '@leadengine/core/contract';
import type { Scope } from '@leadengine/plugin-kit';
import type { CreditImports } from './import.service.js';

const byteOrderMark = '\ufeff';
const columns = ['severity', 'code', 'sheet', 'row', 'column', 'value', 'hint'] as const;

/** All findings of an import, page by page, as they are sent. */
export const exportIssues = (imports: CreditImports, scope: Scope, importId: string): Readable => {
  const lines = async function* (): AsyncGenerator<string> {
    yield `${byteOrderMark}${columns.join(',')}\r\n`;
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<CreditImports['issues']>> = await imports.issues(scope, importId, {
        limit: 100,
        ...(cursor !== null && { cursor }),
      });
      yield page.data.map((issue) => `${columns.map((column) => csvCell(String(issue[column] ?? ''))).join(',')}\r\n`).join('');
      cursor = page.nextCursor;
    } while (cursor !== null);
  };
  return Readable.from(lines(), { objectMode: false });
};
