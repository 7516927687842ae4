import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Vars extends Directive {
  override render(_values: Readonly<Record<string, string>>): void {
    // All happens in update.
  }

  override update({ element }: ElementPart, [values]: [Readonly<Record<string, string>>]): void {
    for (const [name, value] of Object.entries(values)) (element as HTMLElement).style.setProperty(name, value);
  }
}

/** Sets custom properties over the CSSOM: style attributes, and `styleMap` with them, break a strict policy. */
export const vars = directive(Vars);
