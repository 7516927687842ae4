import type { Static, TSchema } from 'typebox';

/**
 * What a schema describes, for parameters of generic functions; of a schema that may be any, `unknown`.
 *
 * The compiler shall neither infer a schema from a value nor ask what any schema at all describes: either leads it through every kind
 * of schema there is, which takes it seconds in each program.
 */
export type SchemaValue<S extends TSchema> = NoInfer<TSchema extends S ? unknown : Static<S>>;
