import type {
  AuditAction,
  AuditContext,
  AuditedRoute,
  AuditEntry,
  AuditTarget,
  Reply,
  RouteAudit,
  RouteDefinition,
} from '@leadengine/plugin-kit';

/** What an entry is made from: the parts of the handler's context that the engine reads by itself. */
export interface AuditedRequest {
  readonly params: unknown;
  readonly body: unknown;
  readonly request: { readonly origin: AuditContext };
}

/** Makes the entries of a request that was answered: one when that was a success, more when it has many targets. */
export type MakeEntries = (request: AuditedRequest, reply: Reply) => readonly AuditEntry[];

const longestText = 500;
const mostTargets = 50;

const textAt = (holder: unknown, name: string): string | undefined => {
  const value = typeof holder === 'object' && holder !== null ? (holder as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** `contact` of `contact.updated`. */
const nounOf = (action: AuditAction): string => action.split('.').at(-2) ?? action;

const camelCase = (noun: string): string => noun.replaceAll(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** By the rules that `RouteAudit` tells. */
const targetOf = (action: AuditAction): ((request: AuditedRequest, reply: Reply) => readonly AuditTarget[]) => {
  const type = nounOf(action);
  const ownParameter = `${camelCase(type)}Id`;
  return ({ params }, { status, body }) => {
    const made = status === 201 ? textAt(body, 'id') : undefined;
    const id = made ?? textAt(params, ownParameter) ?? textAt(params, 'id') ?? textAt(body, 'id');
    return id === undefined ? [] : [{ type, id }];
  };
};

/** Names only, and those of the schema only: what a body may add by itself could tell of a person. */
const changedFields = (route: RouteDefinition, body: unknown): { readonly fields?: string } => {
  if (route.method !== 'PATCH' || typeof body !== 'object' || body === null) return {};
  const known = (route.body as { readonly properties?: object } | undefined)?.properties ?? {};
  const names = Object.keys(body).filter((name) => name in known);
  return names.length === 0 ? {} : { fields: names.sort().join(' ').slice(0, longestText) };
};

const inParts = (targets: readonly AuditTarget[]): readonly (readonly AuditTarget[])[] =>
  targets.length <= mostTargets
    ? [targets]
    : Array.from({ length: Math.ceil(targets.length / mostTargets) }, (_, part) =>
        targets.slice(part * mostTargets, (part + 1) * mostTargets),
      );

/** What a route says of its entry; undefined when the engine has nothing to record for it. */
const entryDeclarationOf = (audit: RouteAudit | undefined): AuditedRoute<never, never> | undefined => {
  if (typeof audit === 'string') return { action: audit };
  return audit !== undefined && 'action' in audit ? audit : undefined;
};

/** All actions that a route or its handler records. */
export const auditActionsOf = ({ audit }: Pick<RouteDefinition, 'audit'>): readonly AuditAction[] => {
  if (typeof audit === 'object' && 'actions' in audit) return audit.actions;
  const declaration = entryDeclarationOf(audit);
  return declaration === undefined ? [] : [declaration.action];
};

/** The entries that the engine records for a route; undefined when it records none. */
export const entryMakerOf = (route: RouteDefinition): MakeEntries | undefined => {
  const declaration = entryDeclarationOf(route.audit) as AuditedRoute<AuditedRequest, Reply> | undefined;
  if (declaration === undefined) return undefined;
  const { action, targets = targetOf(action), metadata, personal } = declaration;
  return (request, reply) => {
    if (reply.status >= 400) return [];
    const shared = {
      action,
      metadata: { ...changedFields(route, request.body), ...metadata?.(request, reply) },
      ...(personal === undefined ? {} : { personal: personal(request, reply) }),
      context: request.request.origin,
    };
    return inParts(targets(request, reply)).map((part) => ({ ...shared, targets: part }));
  };
};
