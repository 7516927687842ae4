import type { WhatsAppSandboxCustomer } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { initialsOf } from '../inbox/tide.js';
import { phoneOf } from '../inbox/ticket-words.js';
import type { SandboxState } from './sandbox-controller.js';
import type { Behavior, SandboxWords } from './sandbox-words.js';

/** Behaviors that follow a script. */
export const hasScript = (behavior: Behavior): boolean => behavior === 'answers' || behavior === 'writes_first';

export const customerName = ({ displayName, phone }: WhatsAppSandboxCustomer): string => displayName ?? phoneOf(phone);

const behaviorOptions = (words: SandboxWords, current: Behavior): readonly TemplateResult[] =>
  (Object.keys(words.behaviors) as Behavior[]).map(
    (behavior) => html`<option value=${behavior} ?selected=${behavior === current}>${words.behaviors[behavior]}</option>`,
  );

/** How a customer acts, to be changed. */
export const behaviorView = (
  words: SandboxWords,
  current: Behavior,
  isBusy: boolean,
  choose: (behavior: Behavior) => void,
): TemplateResult =>
  html`<select
    class="field"
    aria-label=${words.behavior}
    .value=${current}
    ?disabled=${isBusy}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Behavior)}
  >
    ${behaviorOptions(words, current)}
  </select>`;

/** Whom one can play. One of them is a stop for Tab; arrows walk the others. */
export const customersView = (
  { customers, goesOn, customer: played }: SandboxState,
  words: SandboxWords,
  { play, more }: { readonly play: (customerId: string) => void; readonly more: () => void },
): TemplateResult => {
  const stopId = played?.id ?? customers[0]?.id;
  return html`<ul class="customers" part="customers" aria-label=${words.customers}>
    ${repeat(
      customers,
      ({ id }) => id,
      (customer) =>
        html`<li>
          <button
            class="customer"
            part="customer"
            data-customer=${customer.id}
            tabindex=${customer.id === stopId ? '0' : '-1'}
            aria-current=${customer.id === played?.id ? 'true' : nothing}
            @click=${() => play(customer.id)}
          >
            <span class="tile" aria-hidden="true">${initialsOf(customerName(customer))}</span>
            <span class="facts"
              ><span class="name cut" dir="auto">${customerName(customer)}</span>
              <span class="cut soft"><bdi>${phoneOf(customer.phone)}</bdi></span>
              <span class="cut soft">${words.behaviors[customer.behavior]}</span></span
            >
          </button>
        </li>`,
    )}
    ${goesOn ? html`<li><button class="button quiet" @click=${more}>${words.more}</button></li>` : nothing}
  </ul>`;
};

export interface FormState {
  readonly phone: string;
  readonly behavior: Behavior;
  readonly isWrong: boolean;
  readonly isBusy: boolean;
}

/** Sets up somebody new. */
export const setUpView = (
  words: SandboxWords,
  { phone, behavior, isWrong, isBusy }: FormState,
  submit: (event: SubmitEvent) => void,
  choose: (behavior: Behavior) => void,
): TemplateResult => html`
  <form class="set-up" part="set-up" @submit=${submit} novalidate>
    <h3>${words.fresh}</h3>
    <label for="phone">${words.phone}</label>
    <input
      id="phone"
      class="field"
      name="phone"
      type="tel"
      autocomplete="off"
      dir="ltr"
      .value=${phone}
      aria-describedby="phone-hint"
      aria-invalid=${isWrong ? 'true' : nothing}
    />
    <small id="phone-hint" class=${isWrong ? 'wrong' : ''} role=${isWrong ? 'alert' : nothing}>${words.phoneHint}</small>
    <label for="name">${words.name}</label>
    <input id="name" class="field" name="name" maxlength="120" autocomplete="off" dir="auto" />
    <label for="behavior">${words.behavior}</label>
    <select
      id="behavior"
      class="field"
      name="behavior"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Behavior)}
    >
      ${behaviorOptions(words, behavior)}
    </select>
    ${
      hasScript(behavior)
        ? html`<label for="script">${words.script}</label>
            <textarea id="script" class="field" name="script" rows="4" dir="auto" aria-describedby="script-hint"></textarea>
            <small id="script-hint">${words.scriptHint}</small>`
        : nothing
    }
    <button class="button primary" type="submit" ?disabled=${isBusy}>${words.make}</button>
  </form>
`;
