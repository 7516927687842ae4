/** What a template may name, by name. */
export type TemplateValues = Readonly<Record<string, string>>;

export interface FilledTemplate {
  readonly text: string;
  /** Each once, in the order of the text. */
  readonly unknownVariables: string[];
}

const variable = /\{\{\s*([A-Za-z][A-Za-z0-9_.]{0,63})\s*\}\}/g;

/** Fills in what is known; the rest stays as it is and is named. Values are taken as they are, whatever they look like. */
export const fillTemplate = (template: string, values: TemplateValues): FilledTemplate => {
  const unknown = new Set<string>();
  const text = template.replaceAll(variable, (written, name: string) => {
    if (Object.hasOwn(values, name)) return values[name] ?? '';
    unknown.add(name);
    return written;
  });
  return { text, unknownVariables: [...unknown] };
};

/** What people are called by. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/u)[0] ?? '';
