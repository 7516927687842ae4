import type { Sql, UnitOfWork } from '@leadengine/plugin-kit';
import { defaultPageSize, toPage } from '../../contract/page.js';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import { toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import { TagNameTaken, type Tag, type Tags, type TagUse } from './contract.js';
import {
  deleteTag,
  ensureTags,
  findTagRow,
  findTagsByNames,
  insertTag,
  listTagRows,
  lockTagRow,
  updateTag,
  type TagRow,
} from './tag.repository.js';

/** One spelling for what people mean by the same name. */
const normalName = (name: string): string => storableText(name).normalize('NFC').trim().replaceAll(/\s+/g, ' ');

const missing = (): Error => new NotFound({ resource: 'tag' });

export const createTags = (unitOfWork: UnitOfWork): Tags => {
  const registered: TagUse[] = [];

  const withUses = async <Row extends TagRow>(sql: Sql, rows: readonly Row[]): Promise<(row: Row) => Tag> => {
    const ids = rows.map(({ id }) => id);
    const counted: { kind: string; counts: ReadonlyMap<string, number> }[] = [];
    if (ids.length > 0) for (const { kind, count } of registered) counted.push({ kind, counts: await count(sql, ids) });
    return ({ id, name, color, version, created_at, updated_at }) => ({
      id,
      name,
      color,
      uses: counted.map(({ kind, counts }) => ({ kind, count: counts.get(id) ?? 0 })),
      version,
      createdAt: toTimestamp(created_at),
      updatedAt: toTimestamp(updated_at),
    });
  };

  const toTag = async (sql: Sql, row: TagRow): Promise<Tag> => (await withUses(sql, [row]))(row);

  return {
    list: (scope, query) =>
      unitOfWork.read(scope, async (sql) => {
        const { limit = defaultPageSize } = query;
        const rows = await listTagRows(sql, query);
        return toPage(rows, limit, await withUses(sql, rows.slice(0, limit)), ({ sort_key }) => [sort_key]);
      }),

    get: (scope, id) =>
      unitOfWork.read(scope, async (sql) => {
        const row = await findTagRow(sql, id);
        if (!row) throw missing();
        return toTag(sql, row);
      }),

    create: (scope, input) =>
      unitOfWork.run(scope, async (tx) => {
        const name = normalName(input.name);
        const row = await insertTag(tx, { ...input, name });
        if (!row) throw new TagNameTaken({ name });
        return toTag(tx.sql, row);
      }),

    update: (scope, id, patch, ifMatch) =>
      unitOfWork.run(scope, async (tx) => {
        const tag = await lockTagRow(tx, id);
        if (!tag) throw missing();
        if (ifMatch !== undefined && ifMatch !== tag.version) throw new VersionMismatch({ currentVersion: tag.version });
        const row = await updateTag(tx, id, { ...patch, ...(patch.name !== undefined && { name: normalName(patch.name) }) });
        if (!row) throw missing();
        return toTag(tx.sql, row);
      }),

    remove: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        if (!(await deleteTag(tx, id))) throw missing();
      }),

    ensureIn: (tx, names) => (names.length === 0 ? Promise.resolve([]) : ensureTags(tx, names.map(normalName))),
    findByNames: (sql, names) => (names.length === 0 ? Promise.resolve([]) : findTagsByNames(sql, names.map(normalName))),

    registerUse: (use) => {
      registered.push(use);
    },
  };
};
