import { defineService, type Scope } from '@leadengine/plugin-kit';

/** What is read again. */
export interface ReplayRequest {
  readonly instanceId: string;
  readonly since: Date | undefined;
  /** Only what could not be read. */
  readonly failedOnly: boolean;
}

/** What became of a replay. */
export interface ReplayOutcome {
  readonly reopened: number;
  readonly read: number;
}

/** Reads stored messages of linked numbers again, as after an upgrade that understands more of them. */
export interface InboxReplay {
  /** Safe to repeat: what is known stays as it is. Undefined when the tenant has no such linked number. */
  replay(scope: Scope, request: ReplayRequest): Promise<ReplayOutcome | undefined>;
}
export const InboxReplay = defineService<InboxReplay>('whatsapp.inbox-replay');
