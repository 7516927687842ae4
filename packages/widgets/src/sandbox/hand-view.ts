import type { WhatsAppInstance, WhatsAppSandboxCustomer } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../element/icons.js';
import { initialsOf } from '../inbox/tide.js';
import { phoneOf } from '../inbox/ticket-words.js';
import type { Language } from '../text/locale.js';
import { behaviorView, customerName } from './customer-views.js';
import { phoneView } from './phone-view.js';
import type { PhoneState } from './phone.js';
import type { SandboxController } from './sandbox-controller.js';
import type { SandboxWords } from './sandbox-words.js';

/** Whose phone is in the hand, and what is being written on it. */
export interface Hand {
  readonly customer: WhatsAppSandboxCustomer;
  readonly phone: PhoneState;
  readonly instance: WhatsAppInstance | undefined;
  readonly isBusy: boolean;
  readonly draft: string;
}

export interface HandActions {
  readonly type: (text: string) => void;
  readonly submit: () => void;
  readonly back: () => void;
}

export const backButton = (words: SandboxWords, back: () => void): TemplateResult =>
  html`<button class="button quiet square back mirrored" aria-label=${words.back} title=${words.back} @click=${back}>
    ${icons.back}
  </button>`;

const composerView = (name: string, draft: string, words: SandboxWords, { type, submit }: HandActions): TemplateResult => {
  const pressed = (event: KeyboardEvent): void => {
    // While an input method composes, Enter picks a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  };
  return html`<form
    class="composer"
    part="composer"
    @submit=${(event: Event) => {
      event.preventDefault();
      submit();
    }}
  >
    <textarea
      class="field"
      rows="1"
      dir="auto"
      maxlength="4096"
      aria-label=${words.writeAs(name)}
      aria-describedby="hint"
      placeholder=${words.writeAs(name)}
      .value=${draft}
      @input=${(event: Event) => type((event.target as HTMLTextAreaElement).value)}
      @keydown=${pressed}
    ></textarea>
    <span id="hint" class="sr">${words.hint}</span>
    <button class="button primary square mirrored" aria-label=${words.send} ?disabled=${draft.trim() === ''}>${icons.send}</button>
  </form>`;
};

/** A customer's phone: who they are, what is on it, and where one writes. */
export const handView = (
  { customer, phone, instance, isBusy, draft }: Hand,
  words: SandboxWords,
  language: Language,
  controller: SandboxController,
  actions: HandActions,
): TemplateResult => {
  const name = customerName(customer);
  const { behavior, delays, script } = customer;
  return html`
    <header class="person">
      ${backButton(words, actions.back)}
      <span class="tile accent" aria-hidden="true">${initialsOf(name)}</span>
      <div class="facts">
        <h3 class="cut" dir="auto">${name}</h3>
        <span class="soft cut"><bdi>${phoneOf(customer.phone)}</bdi></span>
      </div>
      ${behaviorView(words, behavior, isBusy, (next) => void controller.setUp({ phone: customer.phone, behavior: next, delays, script }))}
    </header>
    ${
      instance?.status === 'connected'
        ? nothing
        : html`<div class="banner" part="asleep" role="status">${icons.clock}<span>${words.asleep}</span></div>`
    }
    <div class="place">${phoneView(phone, name, words, language, controller)}</div>
    ${composerView(name, draft, words, actions)}
  `;
};
