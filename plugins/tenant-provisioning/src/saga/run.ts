/** Where the rows of a tenant live. */
export type TenantMode = 'pooled' | 'dedicated';

/** What a run is for. */
export type RunKind = 'create' | 'offboard';

/**
 * `awaiting_approval` → `queued` → `running` → `completed`, or → `undoing` → `undone`, which is called `cancelled` when somebody asked for
 * it. `stuck`: undoing failed too often, and an operator has to look.
 */
export type RunState = 'awaiting_approval' | 'queued' | 'running' | 'completed' | 'undoing' | 'undone' | 'cancelled' | 'stuck';

/** A person as the request names them. */
export interface NamedPerson {
  readonly name: string;
  readonly email: string;
}

/** What was asked for. */
export interface TenantRequest {
  readonly slug: string;
  readonly name: string;
  readonly mode: TenantMode;
  /** Who answers for the tenant, and becomes its first admin. */
  readonly owner: NamedPerson & { readonly squad: string };
  /** Who asked, as a person; the platform key is kept beside it. */
  readonly createdBy: NamedPerson;
  readonly justification: string;
  /** What the tenant expects, which capacity is reserved for. */
  readonly sla: { readonly messagesPerSecond: number; readonly storageBytes: number };
  readonly ticketRef?: string;
  /** Public key to which an export is encrypted when the tenant ends. */
  readonly exportKey?: { readonly kty: 'EC' | 'OKP'; readonly crv: 'P-256' | 'X25519'; readonly x: string; readonly y?: string };
}

/** What does not change while a run lasts. */
export interface RunFacts {
  readonly id: string;
  readonly kind: RunKind;
  /** Chosen with the request, so that everything may be named after it. */
  readonly tenantId: string;
  readonly request: TenantRequest;
  readonly createdAt: Date;
}
