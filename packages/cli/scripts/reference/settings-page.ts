import type { Declarations } from '@leadengine/core';
import { code, page, tablesByOwner } from './markdown.js';
import { boundsText, typeText, type SchemaShape } from './schema-text.js';

interface Setting {
  readonly property: string;
  readonly schema: SchemaShape & { readonly env?: string; readonly secret?: boolean };
  readonly isRequired: boolean;
}

const defaultText = ({ schema, isRequired }: Setting): string => {
  const { default: fallback } = schema;
  if (fallback === undefined) return isRequired ? '**required**' : 'unset';
  if (Array.isArray(fallback) && fallback.length === 0) return 'empty';
  return code(typeof fallback === 'string' ? fallback : JSON.stringify(fallback));
};

const rowOf = (setting: Setting): string[] => {
  const { property, schema } = setting;
  const bounds = boundsText(schema);
  return [
    code(schema.env ?? property),
    `${code(typeText(schema))}${bounds === '' ? '' : `, ${bounds}`}`,
    defaultText(setting),
    schema.secret === true ? 'yes' : '',
    schema.description ?? '',
  ];
};

export const settingsPage = ({ configs }: Declarations): string =>
  page(
    'Settings',
    `Environment variables, by the plugin that reads them. An empty variable counts as unset; lists are separated by commas. Boot names
every setting that is missing or wrong; ${code('leadengine config')} prints those in effect, without secrets.`,
    tablesByOwner(
      configs.flatMap(({ name: owner, config }) =>
        Object.entries(config?.properties ?? {}).map(([property, schema]) => ({
          owner,
          value: {
            property,
            schema: schema,
            isRequired: ((config as SchemaShape | undefined)?.required ?? []).includes(property),
          },
        })),
      ),
      ['Variable', 'Type', 'Default', 'Secret', 'Meaning'],
      rowOf,
    ),
  );
