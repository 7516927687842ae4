import { defineProblem, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';

/** Name of a tag as it comes in. Letter case does not tell tags apart. */
export const TagName = Type.String({ minLength: 1, maxLength: 64, pattern: '\\S' });
const color = Type.String({ pattern: '^#[0-9A-Fa-f]{6}$', description: 'Red, green and blue as #RRGGBB' });

/** A tag as it is shown on what carries it. */
export const TagRef = Type.Object({ id: Id, name: Type.String(), color: Type.String() }, { $id: 'TagRef', additionalProperties: false });
export type TagRef = Static<typeof TagRef>;

/** A word that contacts, tickets and other things are marked with. */
export const Tag = Type.Object(
  {
    id: Id,
    name: Type.String(),
    color: Type.String(),
    uses: Type.Array(
      Type.Object(
        { kind: Type.String({ description: 'What carries the tag, such as contacts' }), count: Type.Integer() },
        { additionalProperties: false },
      ),
      { description: 'How many things of each kind carry it' },
    ),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Tag', additionalProperties: false },
);
export type Tag = Static<typeof Tag>;

export const TagInput = Type.Object({ name: TagName, color: Type.Optional(color) }, { $id: 'TagInput', additionalProperties: false });
export type TagInput = Static<typeof TagInput>;

export const TagPatch = Type.Object(
  { name: Type.Optional(TagName), color: Type.Optional(color) },
  { $id: 'TagPatch', additionalProperties: false, minProperties: 1 },
);
export type TagPatch = Static<typeof TagPatch>;

export const TagNameTaken = defineProblem<{ name: string }>({
  code: 'tags.name_taken',
  status: 409,
  title: 'The tag exists',
  detail: ({ name }) => `A tag named "${name}" exists.`,
});

export interface TagListQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface TagPage {
  readonly data: Tag[];
  readonly nextCursor: string | null;
}

/** Whoever links things to tags. */
export interface TagUse {
  /** What carries the tags, in the plural: `contacts`. */
  readonly kind: string;
  /** How many things carry each tag; a tag that none carries may be missing. */
  count(sql: Sql, tagIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/**
 * Words of a tenant. What carries them links to `tags (tenant_id, id)` with `on delete cascade`.
 */
export interface Tags {
  /** By name. @throws InvalidCursor */
  list(scope: Scope, query: TagListQuery): Promise<TagPage>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Tag>;
  /** @throws TagNameTaken */
  create(scope: Scope, input: TagInput): Promise<Tag>;
  /** @throws NotFound, VersionMismatch, TagNameTaken */
  update(scope: Scope, id: string, patch: TagPatch, ifMatch: number | undefined): Promise<Tag>;
  /** Takes the tag off everything. @throws NotFound */
  remove(scope: Scope, id: string): Promise<void>;
  /** The tags of these names, made where they are missing; each once, in no certain order. */
  ensureIn(tx: Transaction, names: readonly string[]): Promise<readonly TagRef[]>;
  /** Those of these names that exist. */
  findByNames(sql: Sql, names: readonly string[]): Promise<readonly TagRef[]>;
  /** Counted in lists of tags. Call it in `setup`. */
  registerUse(use: TagUse): void;
}
export const Tags = defineService<Tags>('tags.tags');
