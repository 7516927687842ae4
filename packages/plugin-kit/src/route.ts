import type { Readable } from 'node:stream';
import { Type, type TObject, type TSchema } from 'typebox';
import type { AuditContext } from './audit.js';
import type { Logger } from './logger.js';
import type { PermissionId } from './permission.js';
import type { ProblemDeclaration } from './problem.js';
import type { RouteAudit } from './route-audit.js';
import type { SchemaValue } from './schema-value.js';
import type { Scope } from './scope.js';
import type { SqlValue } from './transaction.js';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may call: holders of a permission of the tenant, anybody, or holders of a platform key. */
export type RouteAccess = { readonly permission: PermissionId } | { readonly public: true } | { readonly platform: PermissionId };

/** A response that is not JSON. */
export interface ContentResponse {
  readonly contentType: string;
  readonly description: string;
}

/** An answer that comes as JSON, or in other forms when the caller asks for one; make it with {@link alsoAs}. */
export interface AlternativeResponse<S extends TSchema = TSchema> {
  readonly schema: S;
  /** Content types of the other forms. */
  readonly contentTypes: readonly string[];
}

/** Declares an answer of the schema that the handler may also give as {@link stream} of one of the content types. */
export const alsoAs = <S extends TSchema>(schema: S, contentTypes: readonly string[]): AlternativeResponse<S> => ({ schema, contentTypes });

export type ResponseMap = Readonly<Record<number, TSchema | ContentResponse | AlternativeResponse>>;

/** Schema of an answer without a body, for 204. */
export const NoContent = Type.Null({ description: 'No content' });

/** What the handler knows of the HTTP request. */
export interface RequestFacts {
  readonly id: string;
  readonly ip: string;
  readonly method: string;
  /** Path with query, as received. */
  readonly url: string;
  /** Where it came from, for audit entries that the handler records by itself. */
  readonly origin: AuditContext & { readonly ip: string };
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body's bytes as received, for signatures; empty when there was none. */
  readonly rawBody: Buffer;
  /**
   * The body as it comes in, on routes that say `streamsBody`; undefined when there was none. Ends with `request.body_too_large`
   * beyond the route's limit, and with `request.invalid` when the client went away before the end.
   */
  readonly bodyStream: Readable | undefined;
  /** Aborts when the client goes away or the engine stops. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

type Parsed<S extends TSchema | undefined> = S extends TSchema ? SchemaValue<S> : undefined;
type ScopeFor<A extends RouteAccess> = A extends { readonly permission: string } ? Scope : undefined;

/** Statements in one transaction: the `sql` of a {@link Transaction} or of a platform transaction. */
export type Statements = <Row extends object>(text: string, parameters?: readonly SqlValue[]) => Promise<readonly Row[]>;

/**
 * Does `work` once per platform key and `Idempotency-Key`. What `work` resolves to is stored, sealed, in the transaction behind
 * `sql`, and given again when the request is repeated; so it must be JSON and all writes of `work` belong into that transaction.
 * Without a key, `work` is just done.
 *
 * @param sql - Of a read-write transaction in which nothing was done yet.
 */
export type Once = <T>(sql: Statements, work: () => Promise<T>) => Promise<T>;

type OnceFor<A extends RouteAccess> = A extends { readonly platform: string } ? Once : undefined;

export interface RouteContext<
  A extends RouteAccess,
  P extends TObject | undefined,
  Q extends TObject | undefined,
  B extends TSchema | undefined,
> {
  /** The caller's scope; undefined on public and platform routes. */
  readonly scope: ScopeFor<A>;
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
  /** Row version from `If-Match`, when sent. */
  readonly ifMatch: number | undefined;
  readonly request: RequestFacts;
  /** Id of the platform key; only on platform routes. */
  readonly platformKeyId: string | undefined;
  /**
   * On platform routes, which have no scope to join to a transaction: a handler of a route that honors `Idempotency-Key` does its
   * writes through it. Tenant routes need nothing of the kind, since their scope is joined already.
   */
  readonly once: OnceFor<A>;
}

/** An answer; make it with {@link reply} or {@link stream}. */
export interface Reply<S extends number = number, B = unknown> {
  readonly status: S;
  readonly body: B;
  readonly headers: Readonly<Record<string, string>>;
}

/** A body that is sent as it comes. */
export interface StreamBody {
  readonly contentType: string;
  readonly stream: Readable | Buffer | string;
}

/** Answers with a status and a body of the schema declared for it. */
export const reply = <const S extends number, B>(status: S, body: B, headers: Readonly<Record<string, string>> = {}): Reply<S, B> => ({
  status,
  body,
  headers,
});

/** Answers with bytes instead of JSON. */
export const stream = <const S extends number>(
  status: S,
  body: StreamBody,
  headers: Readonly<Record<string, string>> = {},
): Reply<S, StreamBody> => ({
  status,
  body,
  headers,
});

export type ReplyOf<R extends ResponseMap> = {
  [S in keyof R & number]: R[S] extends AlternativeResponse<infer T>
    ? Reply<S, SchemaValue<T>> | Reply<S, StreamBody>
    : Reply<S, R[S] extends TSchema ? SchemaValue<R[S]> : StreamBody>;
}[keyof R & number];

/** A rate limit of one route on top of the tenant's. */
export interface RouteLimit {
  readonly points: number;
  readonly perSeconds: number;
  readonly by: 'ip' | 'tenant' | 'actor';
}

/** A route as the engine sees it. */
export interface RouteDefinition {
  /** `<resource>.<verb>`; the OpenAPI operationId, and the SDK's `client.<resource>.<verb>()`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Below the plugin's prefix, with `:name` parameters. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly access: RouteAccess;
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TSchema;
  readonly responses: ResponseMap;
  readonly problems?: readonly ProblemDeclaration[];
  /** Honors `Idempotency-Key`; public routes never do. @defaultValue true for POST */
  readonly idempotent?: boolean;
  /**
   * The answer carries a secret, such as a key that is shown once. What is stored of it for repetition is then encrypted under
   * the engine's secrets and opens for the same caller, key and request only; after these secrets were replaced a repetition
   * answers `idempotency.answer_unavailable`. Answers of platform routes are always stored so.
   *
   * @defaultValue false
   */
  readonly secretAnswer?: boolean;
  /** @defaultValue 1,048,576 */
  readonly bodyLimitBytes?: number;
  /**
   * Takes bytes of any type, which are neither collected nor parsed: the handler reads `request.bodyStream`. Such a route declares
   * no `body`. It honors `Idempotency-Key` only when it reads the whole stream in `prepare`, which then runs for every request, since
   * a repetition is known by its bytes.
   *
   * @defaultValue false
   */
  readonly streamsBody?: boolean;
  readonly limit?: RouteLimit;
  /** What it leaves in the audit trail. `findUnauditedRoutes` of `@leadengine/testing` names the routes that do not say. */
  readonly audit?: RouteAudit;
  /**
   * Does what takes long and writes nothing of the tenant, such as hashing a password. An idempotent request holds a transaction
   * while its handler runs; this runs before, and is skipped when the request is a repetition. The handler gets the outcome as `prepared`.
   */
  readonly prepare?: (context: never) => Promise<unknown>;
  readonly handler: (context: never) => Promise<Reply>;
}

type TypedRoute<
  A extends RouteAccess,
  P extends TObject | undefined,
  Q extends TObject | undefined,
  B extends TSchema | undefined,
  R extends ResponseMap,
  D,
> = Omit<RouteDefinition, 'access' | 'params' | 'query' | 'body' | 'responses' | 'audit' | 'prepare' | 'handler'> & {
  readonly access: A;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly responses: R;
  readonly audit?: RouteAudit<RouteContext<A, P, Q, B>, ReplyOf<R>>;
  readonly prepare?: (context: RouteContext<A, P, Q, B>) => Promise<D>;
  readonly handler: (context: RouteContext<A, P, Q, B> & { readonly prepared: D }) => Promise<ReplyOf<R>>;
};

/**
 * Declares a route. Boot fails when `access` names a permission that no plugin declares.
 *
 * Bodies and query objects close with `additionalProperties: false`, so that an unknown field is a fault and not a surprise.
 */
export const defineRoute = <
  const A extends RouteAccess,
  const R extends ResponseMap,
  P extends TObject | undefined = undefined,
  Q extends TObject | undefined = undefined,
  B extends TSchema | undefined = undefined,
  D = undefined,
>(
  route: TypedRoute<A, P, Q, B, R, D>,
): RouteDefinition => Object.freeze(route) as RouteDefinition;
