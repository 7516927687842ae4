import type { AuditEvent } from '../events/event.schema.js';

const byteOrderMark = '\ufeff';
const columns = [
  'seq',
  'id',
  'receivedAt',
  'occurredAt',
  'action',
  'outcome',
  'actor',
  'targets',
  'requestId',
  'routeId',
  'metadata',
  'personal',
];

export const csvHead = `${byteOrderMark}${columns.join(',')}\r\n`;

/** Spreadsheets run what looks like a formula; an apostrophe makes it a text. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** One cell of RFC 4180. */
const cell = (value: string): string => {
  const text = guarded(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const joined = (values: readonly object[]): string => (values.length === 0 ? '' : JSON.stringify(values));

export const csvLine = (event: AuditEvent): string => {
  const { actor, targets, context, metadata, personal } = event;
  const cells = [
    event.seq === null ? '' : String(event.seq),
    event.id,
    event.receivedAt,
    event.occurredAt,
    event.action,
    event.outcome,
    `${actor.kind}:${actor.id}`,
    targets.map(({ type, id }) => `${type}:${id}`).join('|'),
    context.requestId,
    context.routeId ?? '',
    Object.keys(metadata).length === 0 ? '' : JSON.stringify(metadata),
    joined(personal),
  ];
  return `${cells.map(cell).join(',')}\r\n`;
};
