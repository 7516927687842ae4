import { TemplateParameterMissing } from './problems.js';

type Component =
  | { readonly type: 'header' | 'body' | 'footer'; readonly text: string; readonly params?: readonly string[] }
  | { readonly type: 'button'; readonly text: string };

const placeholder = /\{\{\s*(\d{1,2})\s*\}\}/g;

/**
 * What people read of a template: its text parts with their parameters, one under the other. What stands in a parameter is text,
 * never a placeholder again.
 *
 * @throws TemplateParameterMissing
 */
export const renderTemplate = (components: readonly Component[]): string =>
  components
    .flatMap((component) => {
      if (component.type === 'button') return [];
      const { type, text, params = [] } = component;
      return [
        text.replaceAll(placeholder, (_, position: string) => {
          const value = params[Number(position) - 1];
          if (value === undefined) throw new TemplateParameterMissing({ component: type, position: Number(position) });
          return value;
        }),
      ];
    })
    .join('\n');
