import { storableText } from '@leadengine/core/contract';
import type { Actor, AuditEntry } from '@leadengine/plugin-kit';
import canonicalize from 'canonicalize';
import type { Subject } from './personal-keys.js';

/** Personal data as the record has it: encrypted under a key of the subject. */
export interface SealedPersonalData {
  readonly subject: Subject;
  /** Id of the key. */
  readonly key: string;
  readonly data: string;
}

/** An event as it is hashed. */
export interface RecordedEvent {
  readonly version: 1;
  readonly id: string;
  readonly tenantId: string;
  readonly action: string;
  readonly occurredAt: string;
  readonly receivedAt: string;
  readonly keepDays: number;
  readonly actor: Actor;
  readonly targets: readonly { readonly type: string; readonly id: string }[];
  readonly outcome: 'success' | 'failure' | 'denied';
  readonly context: { readonly requestId: string; readonly routeId?: string };
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
  readonly personal: readonly SealedPersonalData[];
  readonly idempotencyKey?: string;
}

const longestName = 200;
const mostTargets = 50;
const mostMetadata = 50;
const longestMetadataKey = 40;
const longestText = 500;
const longestPersonalText = 5000;
const actionPattern = /^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/i;

const fail = (what: string): never => {
  throw new TypeError(`An audit entry cannot be recorded: ${what}.`);
};

const checkName = (what: string, text: string): void => {
  if (text === '' || text.length > longestName || storableText(text) !== text) fail(`${what} is empty, too long or no text`);
};

/** @throws TypeError when the entry is beyond what `AuditEntry` allows. */
export const checkEntry = ({ action, targets, metadata = {}, personal = [], context, idempotencyKey, occurredAt }: AuditEntry): void => {
  if (!actionPattern.test(action) || action.length > longestName) fail(`"${action}" is no action`);
  if (targets.length > mostTargets) fail(`it has more than ${String(mostTargets)} targets`);
  for (const { type, id } of targets) {
    checkName('the type of a target', type);
    checkName('the id of a target', id);
  }
  const members = Object.entries(metadata);
  if (members.length > mostMetadata) fail(`it has more than ${String(mostMetadata)} metadata`);
  for (const [key, value] of members) {
    if (key === '' || key.length > longestMetadataKey) fail(`the metadata key "${key}" is empty or too long`);
    if (typeof value === 'string' && value.length > longestText) fail(`the metadata ${key} is longer than ${String(longestText)}`);
    if (typeof value === 'number' && !Number.isFinite(value)) fail(`the metadata ${key} is no finite number`);
  }
  for (const { subject, values } of personal) {
    checkName('the id of a subject', subject.id);
    for (const [name, value] of Object.entries(values)) {
      if (value.length > longestPersonalText) fail(`the personal ${name} is longer than ${String(longestPersonalText)}`);
    }
  }
  if (context !== undefined) checkName('the request id', context.requestId);
  if (idempotencyKey !== undefined) checkName('the idempotency key', idempotencyKey);
  if (occurredAt !== undefined && Number.isNaN(occurredAt.getTime())) fail('the time is none');
};

/** The event as RFC 8785 writes it. */
export const canonicalText = (event: RecordedEvent): string => canonicalize(event) as string;
