import type { Readable } from 'node:stream';
import {
  defineProblem,
  defineQueue,
  defineService,
  type MediaReference,
  type Scope,
  type Sql,
  type Transaction,
} from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';

export const MediaKind = Type.Union([
  Type.Literal('image'),
  Type.Literal('audio'),
  Type.Literal('video'),
  Type.Literal('document'),
  Type.Literal('sticker'),
]);
export type MediaKind = Static<typeof MediaKind>;

/** `pending`: announced by a channel, not here yet. `failed`: it could not be had. */
export const MediaStatus = Type.Union([Type.Literal('pending'), Type.Literal('stored'), Type.Literal('failed')]);
export type MediaStatus = Static<typeof MediaStatus>;

/** A file of the tenant. */
export const Media = Type.Object(
  {
    id: Id,
    kind: MediaKind,
    status: MediaStatus,
    mimeType: Type.String(),
    fileName: nullable(Type.String()),
    sizeBytes: nullable(Type.Integer()),
    sha256: nullable(Type.String({ description: 'Lower-case hex' })),
    failure: nullable(Type.String({ description: 'Why the file could not be had from the channel' })),
    createdAt: Timestamp,
    url: nullable(Type.String({ description: 'Where the bytes are, for whoever has the link, until urlExpiresAt; null unless stored' })),
    urlExpiresAt: nullable(Timestamp),
  },
  { $id: 'Media', additionalProperties: false },
);
export type Media = Static<typeof Media>;

/** A file without its link. */
export type StoredMedia = Omit<Media, 'url' | 'urlExpiresAt'>;

export const MediaTypeNotAllowed = defineProblem<{ mimeType: string }>({
  code: 'media.type_not_allowed',
  status: 415,
  title: 'Files of this type are not taken',
  detail: ({ mimeType }) => `Files of the type ${mimeType} are not taken here.`,
});

export const MediaTypeMismatch = defineProblem<{ declared: string; found: string | null }>({
  code: 'media.type_mismatch',
  status: 422,
  title: 'The file is not what it is said to be',
  detail: ({ declared, found }) => `The file was declared as ${declared}, but its bytes say ${found ?? 'nothing of the kind'}.`,
});

export const MediaTooLarge = defineProblem<{ kind: string; limitBytes: number }>({
  code: 'media.too_large',
  status: 413,
  title: 'The file is too large',
  detail: ({ kind, limitBytes }) => `A file of the kind ${kind} may have at most ${String(limitBytes)} bytes.`,
});

export const MediaEmpty = defineProblem({
  code: 'media.empty',
  status: 422,
  title: 'The file is empty',
  detail: () => 'Send the bytes of the file as the body.',
});

export const MediaQuotaExceeded = defineProblem<{ quotaBytes: number }>({
  code: 'media.quota_exceeded',
  status: 422,
  title: 'The storage for media is full',
  detail: ({ quotaBytes }) => `With this file there would be more than ${String(quotaBytes)} bytes of media.`,
});

export const MediaLinkInvalid = defineProblem({
  code: 'media.link_invalid',
  status: 403,
  title: 'The link is not valid',
  detail: () => 'The link was not made by this engine, or was changed. Ask for the file again to get another.',
});

export const MediaLinkExpired = defineProblem({
  code: 'media.link_expired',
  status: 410,
  title: 'The link has expired',
  detail: () => 'Ask for the file again to get a fresh link.',
});

export const RangeNotSatisfiable = defineProblem<{ sizeBytes: number }>({
  code: 'media.range_not_satisfiable',
  status: 416,
  title: 'The range lies outside of the file',
  detail: ({ sizeBytes }) => `The file has ${String(sizeBytes)} bytes.`,
  headers: ({ sizeBytes }) => ({ 'content-range': `bytes */${String(sizeBytes)}` }),
});

export const UnknownMedia = defineProblem<{ mediaId: string }>({
  code: 'media.unknown',
  status: 422,
  title: 'No such file',
  detail: ({ mediaId }) => `There is no stored file ${mediaId}.`,
});

export const MediaKindMismatch = defineProblem<{ kind: string; mimeType: string }>({
  code: 'media.kind_mismatch',
  status: 422,
  title: 'The file cannot be sent as this',
  detail: ({ kind, mimeType }) => `A file of the type ${mimeType} cannot be sent as ${kind}.`,
});

export const MediaSourceRefused = defineProblem<{ reason: string }>({
  code: 'media.source_refused',
  status: 422,
  title: 'The file is not fetched from there',
  detail: ({ reason }) => reason,
});

/** Gets the bytes of a file that a channel has announced. */
export const fetchMedia = defineQueue({
  name: 'media.fetch',
  summary: 'Gets the bytes of a file that came with a message',
  payload: Type.Object({ mediaId: Id }, { additionalProperties: false }),
  concurrency: 5,
  timeoutMs: 150_000,
});

/** A file to take in. */
export interface MediaUpload {
  /** As the sender declared it; the bytes have to agree. */
  readonly contentType: string | undefined;
  readonly kind: MediaKind | undefined;
  readonly fileName: string | undefined;
  readonly bytes: Readable | undefined;
  /** When the sender told it. */
  readonly sizeBytes: number | undefined;
}

/** Bytes that lie in storage without a row yet. */
export interface ReceivedFile {
  readonly id: string;
  readonly kind: MediaKind;
  readonly mimeType: string;
  readonly fileName: string | undefined;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Where a file is used. */
export interface MediaUse {
  readonly messageId: string;
  readonly contactId: string;
}

/** A file that a channel has announced with a message. */
export interface AnnouncedMedia extends MediaUse {
  readonly id: string;
  readonly kind: MediaKind;
  readonly channel: string;
  readonly instanceId: string;
  readonly providerMessageId: string;
  readonly reference: MediaReference;
}

/** What became of a file. `removed`: it is no longer kept. */
export interface MediaChange {
  readonly status: 'stored' | 'failed' | 'removed';
  readonly media: StoredMedia;
  readonly messageIds: readonly string[];
}

/** Files of a tenant. */
export interface MediaLibrary {
  /** Brings the bytes into storage. What is not finished within an hour is removed. @throws the problems of the media that break a rule */
  receive(scope: Scope, upload: MediaUpload): Promise<ReceivedFile>;
  /** Makes received bytes a file of the tenant. @throws MediaQuotaExceeded */
  finish(scope: Scope, file: ReceivedFile): Promise<StoredMedia>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<StoredMedia>;
  find(sql: Sql, id: string): Promise<StoredMedia | undefined>;
  /** With a fresh link. */
  withLink(scope: Scope, media: StoredMedia): Media;
  /** A fresh link to a stored file. */
  link(scope: Scope, id: string): { readonly url: string; readonly urlExpiresAt: string };
  /** Keeps a file for as long as the message is kept. @throws UnknownMedia */
  use(tx: Transaction, id: string, use: MediaUse): Promise<void>;
  /** Whether there is a way to the bytes of what a channel has announced. */
  isFetchable(channel: string, reference: MediaReference): boolean;
  /** Makes a pending file and fetches its bytes after the commit. */
  announce(tx: Transaction, announced: AnnouncedMedia): Promise<void>;
  /** Removes the files that were exchanged with this contact alone. For the erasure of a contact, in its transaction. */
  eraseOf(tx: Transaction, contactId: string): Promise<void>;
  /** Removes the bytes of all files of the tenant, for one that ends. Safe to repeat. */
  eraseAll(scope: Scope): Promise<void>;
  /** Removes what is no longer needed. Runs by a schedule. */
  sweep(scope: Scope): Promise<void>;
  /** Called in the transaction that changes a file which messages use. */
  onChange(listener: (tx: Transaction, change: MediaChange) => Promise<void>): void;
}
export const MediaLibrary = defineService<MediaLibrary>('media.library');
