import type { TSchema } from 'typebox';

type SchemaObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is SchemaObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const componentName = /^[A-Za-z0-9._-]+$/;

/** Members whose values are data, not schemas. */
const plainMembers = new Set(['const', 'enum', 'default', 'examples', 'required', 'dependentRequired']);
/** Members whose values are maps of schemas, so that a property named `$id` is one, too. */
const mapMembers = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/** Collects schemas with an `$id` as components and refers to them. */
export interface ComponentRegistry {
  /** The schema as it stands in the document. */
  place(schema: TSchema): SchemaObject;
  schemas(): Readonly<Record<string, SchemaObject>>;
}

export const createComponentRegistry = (): ComponentRegistry => {
  const components = new Map<string, SchemaObject>();

  const copyMembers = (schema: SchemaObject): SchemaObject =>
    Object.fromEntries(
      Object.entries(schema)
        .filter(([member]) => member !== '$id')
        .map(([member, value]) => {
          if (plainMembers.has(member)) return [member, value];
          if (mapMembers.has(member) && isObject(value)) {
            return [member, Object.fromEntries(Object.entries(value).map(([name, property]) => [name, copy(property)]))];
          }
          return [member, copy(value)];
        }),
    );

  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    const id = value['$id'];
    if (typeof id !== 'string') return copyMembers(value);
    if (!componentName.test(id)) throw new Error(`Schema id "${id}" may hold letters, digits, ".", "_" and "-" only.`);
    const component = copyMembers(value);
    const known = components.get(id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(component)) {
      throw new Error(`Two different schemas have the id "${id}".`);
    }
    components.set(id, component);
    return { $ref: `#/components/schemas/${id}` };
  };

  return {
    place: (schema) => copy(schema) as SchemaObject,
    schemas: () => Object.fromEntries([...components].sort(([a], [b]) => a.localeCompare(b, 'en'))),
  };
};
