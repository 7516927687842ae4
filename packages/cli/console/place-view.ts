import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LoadFailure } from './store.js';
import type { Strings } from './strings.js';

const wave = (y: number): string => `M4 ${String(y)}c20 0 20-12 40-12s20 12 40 12 20-12 40-12 20 12 40 12`;
const sea = svg`<svg class="sea" viewBox="0 0 168 72" aria-hidden="true" focusable="false"><path class="a" d=${wave(26)}/><path class="b" d=${wave(45)}/><path class="c" d=${wave(64)}/></svg>`;

/** A place with nothing in it, and why. */
export const emptyView = (title: string, hint: string): TemplateResult =>
  html`<div class="place">
    ${sea}
    <h3>${title}</h3>
    <p>${hint}</p>
  </div>`;

export const failedView = (failure: LoadFailure | undefined, strings: Strings, retry: () => void): TemplateResult => html`
  <div class="place" role="alert">
    <h3>${strings.couldNotLoad}</h3>
    ${failure?.requestId === undefined ? nothing : html`<p>${strings.requestId(failure.requestId)}</p>`}
    <button class="button" @click=${retry}>${strings.tryAgain}</button>
  </div>
`;
