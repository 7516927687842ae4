const cell = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

export const code = (text: string): string => `\`${text}\``;

export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** One section of a page, with the plugin that owns what it lists. */
export interface Section {
  readonly title: string;
  readonly body: string;
}

export const page = (title: string, introduction: string, sections: readonly Section[]): string =>
  [
    '<!-- Written by `npm run generate`. Do not edit. -->',
    `# ${title}`,
    introduction,
    ...sections.map(({ title: name, body }) => `## ${name}\n\n${body}`),
  ].join('\n\n') + '\n';

/** One table for each owner that has something, in the order in which the owners come. */
export const tablesByOwner = <T>(
  entries: readonly { readonly owner: string; readonly value: T }[],
  columns: readonly string[],
  toRow: (value: T) => readonly string[],
): readonly Section[] => {
  const groups = new Map<string, T[]>();
  for (const { owner, value } of entries) groups.set(owner, [...(groups.get(owner) ?? []), value]);
  return [...groups].map(([title, values]) => ({ title, body: table(columns, values.map(toRow)) }));
};
