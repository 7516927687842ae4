import { html, type TemplateResult } from 'lit';
import type { Strings } from '../text/strings.js';
import type { LossReason } from './pipeline-controller.js';
import type { PipelineWords } from './pipeline-words.js';

/** Bones of the stages. */
export const loadingStages = (strings: Strings): TemplateResult =>
  html`<p class="sr" role="status">${strings.loading}</p>
    <div class="columns" aria-hidden="true">
      ${Array.from(
        { length: 4 },
        () =>
          html`<div class="column">
            <span class="no-river"></span>
            <div class="cards"><span class="bone"></span><span class="bone"></span></div>
          </div>`,
      )}
    </div>`;

/** Asks why a lead was lost; without an answer it stays where it was. */
export const whyLostView = (words: PipelineWords, name: string, answer: (reason: LossReason | undefined) => void): TemplateResult => html`
  <dialog
    part="why-lost"
    aria-labelledby="why-lost"
    @cancel=${(event: Event) => {
      event.preventDefault();
      answer(undefined);
    }}
  >
    <h2 id="why-lost">${words.whyLost(name)}</h2>
    <ul>
      ${(Object.keys(words.reasons) as LossReason[]).map(
        (reason) => html`<li><button class="button" @click=${() => answer(reason)}>${words.reasons[reason]}</button></li>`,
      )}
    </ul>
    <button class="button quiet" @click=${() => answer(undefined)}>${words.keep}</button>
  </dialog>
`;
