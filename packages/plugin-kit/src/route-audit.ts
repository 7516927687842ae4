import type { AuditAction, AuditPersonalData, AuditTarget } from './audit.js';

/** One entry per request that succeeds, with more than an action alone says. */
export interface AuditedRoute<Context, Reply> {
  readonly action: AuditAction;
  /**
   * Any number: more than an entry holds become several entries with the same metadata.
   *
   * @defaultValue what the action's noun names, by the rules of {@link RouteAudit}
   */
  readonly targets?: (context: Context, reply: Reply) => readonly AuditTarget[];
  /** Neither secrets nor what tells of a person. Names of the fields of a PATCH are added as `fields`. */
  readonly metadata?: (context: Context, reply: Reply) => Readonly<Record<string, string | number | boolean>>;
  readonly personal?: (context: Context, reply: Reply) => readonly AuditPersonalData[];
}

/** The handler, or a service below it, records by itself: it knows more than request and reply tell, or refuses in ways to be recorded. */
export interface SelfAuditedRoute {
  readonly recordedBy: 'handler';
  /** All that it may record. */
  readonly actions: readonly AuditAction[];
}

/** A route that changes nothing that lasts and shows nothing that is hidden otherwise. */
export interface UnauditedRoute {
  /** Why there is nothing to record. */
  readonly nothing: string;
}

/**
 * What a route leaves in the audit trail. Every route but a plain read says it.
 *
 * An action alone, such as `contact.updated`, is one entry. Its target is the action's noun with the id that the path has for it
 * (`:contactId`, else `:id`); of an answer 201, the `id` of what was made.
 *
 * The entry commits with the handler's writes: the handler of a tenant route runs in one transaction then, so it makes no network
 * call, which belongs into `prepare`. Of a GET the entry is there before the answer is sent. A repetition that is answered by its
 * `Idempotency-Key` records nothing again. Platform routes belong to no tenant, so their actions go to audit.log only.
 */
export type RouteAudit<Context = never, Reply = never> = AuditAction | AuditedRoute<Context, Reply> | SelfAuditedRoute | UnauditedRoute;
