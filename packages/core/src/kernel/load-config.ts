import type { TObject, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { coerceSetting, NotCoercible } from './coerce-setting.js';
import { BootError } from './errors.js';

/** Whose settings a schema describes. */
export interface ConfigOwner {
  /** `engine` or a plugin's name. */
  readonly name: string;
  readonly config: TObject | undefined;
}

/** One setting as `leadengine config` and the reference show it. */
export interface SettingReport {
  readonly owner: string;
  readonly property: string;
  /** Environment variable; undefined for a setting that has none. */
  readonly variable: string | undefined;
  readonly description: string;
  readonly isSecret: boolean;
  readonly isRequired: boolean;
  readonly defaultValue: unknown;
  /** The value in effect; `[set]` for a secret, undefined when there is none. */
  readonly value: unknown;
  readonly source: 'environment' | 'default' | 'unset';
}

export interface LoadedConfig {
  /** Validated, coerced and frozen settings by owner. */
  readonly of: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly settings: readonly SettingReport[];
}

interface Annotated {
  readonly env?: unknown;
  readonly secret?: unknown;
  readonly description?: unknown;
  readonly default?: unknown;
}

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

/** What schema errors say, without the value: it may be a secret. */
const explain = (schema: TSchema, value: unknown): string =>
  [...new Set([...Value.Errors(schema, value)].map(({ message }) => message))].join(', ');

const readSetting = (schema: TSchema, text: string | undefined): { readonly value: unknown } | { readonly fault: string } | undefined => {
  const { default: fallback } = schema as Annotated;
  // An empty variable is what is left of an unset one in compose files.
  if (text === undefined || text === '') return fallback === undefined ? undefined : { value: structuredClone(fallback) };
  try {
    const value = coerceSetting(schema, text);
    return Value.Check(schema, value) ? { value } : { fault: explain(schema, value) };
  } catch (error) {
    if (error instanceof NotCoercible) return { fault: error.message };
    throw error;
  }
};

/**
 * Reads the settings of all owners from the environment.
 *
 * @throws BootError with every fault of every owner, each naming variable and owner and never a value.
 */
export const loadConfig = (owners: readonly ConfigOwner[], env: Readonly<Record<string, string | undefined>>): LoadedConfig => {
  const faults: string[] = [];
  const settings: SettingReport[] = [];
  const of = new Map<string, Readonly<Record<string, unknown>>>();

  for (const { name: owner, config } of owners) {
    const values: Record<string, unknown> = {};
    const required = new Set((config as { readonly required?: readonly string[] } | undefined)?.required ?? []);
    for (const [property, schema] of Object.entries(config?.properties ?? {})) {
      const { env: annotated, secret, description, default: fallback } = schema as Annotated;
      const variable = typeof annotated === 'string' ? annotated : undefined;
      const subject = `${variable ?? property} (${owner})`;
      const text = variable === undefined ? undefined : env[variable];
      const read = readSetting(schema, text);
      const isRequired = required.has(property) && fallback === undefined;
      if (read !== undefined && 'value' in read) values[property] = read.value;
      else if (read !== undefined) faults.push(`${subject} ${read.fault}.`);
      else if (isRequired)
        faults.push(
          `${subject} ${variable === undefined ? 'has neither a variable nor a default' : 'is not set'}${typeof description === 'string' ? `: ${description}` : ''}.`,
        );
      const isSecret = secret === true;
      settings.push({
        owner,
        property,
        variable,
        description: typeof description === 'string' ? description : '',
        isSecret,
        isRequired,
        defaultValue: fallback,
        value: isSecret && values[property] !== undefined ? '[set]' : values[property],
        source: text !== undefined && text !== '' ? 'environment' : fallback === undefined ? 'unset' : 'default',
      });
    }
    of.set(owner, deepFreeze(values));
  }
  if (faults.length > 0) throw new BootError(faults);
  return { of, settings };
};
