type Simplify<T> = { [K in keyof T]: T[K] };
// Groups that an operation lacks are declared as `never`; those must not swallow the others.
type Members<T, Key extends string> =
  T extends Readonly<Partial<Record<Key, infer M>>> ? ([NonNullable<M>] extends [never] ? unknown : NonNullable<M>) : unknown;
type ParameterGroups<O> = O extends { readonly parameters: infer P } ? P : unknown;

/** Path and query parameters of an operation in one flat object. */
export type ParametersOf<O> = Simplify<Members<ParameterGroups<O>, 'path'> & Members<ParameterGroups<O>, 'query'>>;

/** Body of an operation. */
export type BodyOf<O> = O extends { readonly requestBody?: infer R }
  ? NonNullable<R> extends { content: { 'application/json': infer B } }
    ? B
    : never
  : never;

type ContentOf<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;
type SuccessStatus = 200 | 201 | 202 | 203 | 204;

/** What a 2xx answer of an operation carries. */
export type ResultOf<O> = O extends { readonly responses: infer R }
  ? { [S in keyof R]: S extends SuccessStatus ? ContentOf<R[S]> : never }[keyof R]
  : never;

/** One row of a list operation's answer. */
export type ItemOf<O> = ResultOf<O> extends { readonly data: readonly (infer Item)[] } ? Item : never;
