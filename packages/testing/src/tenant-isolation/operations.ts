/** A JSON object as parsed. */
export type Json = Readonly<Record<string, unknown>>;

/** An operation that a tenant's credential may call. */
export interface TenantOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body: Json | undefined;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

const jsonBodyOf = (operation: Json): Json | undefined => {
  const request = operation['requestBody'] as { readonly content?: Readonly<Record<string, { readonly schema: Json }>> } | undefined;
  return request?.content?.['application/json']?.schema;
};

/** Every operation of the document that takes a tenant's credential. */
export const tenantOperations = (document: Json): readonly TenantOperation[] =>
  Object.entries(document['paths'] as Readonly<Record<string, Json>>).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Json | undefined;
      const security = (operation?.['security'] ?? []) as readonly Json[];
      if (operation === undefined || !security.some((scheme) => 'bearer' in scheme)) return [];
      return [{ id: String(operation['operationId']), method: method.toUpperCase(), path, body: jsonBodyOf(operation) }];
    }),
  );
