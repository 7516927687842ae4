import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../text/strings.js';
import { amountOf, moneyText, plainText } from './amount-text.js';
import { termsOf } from './offers.js';
import type { AskedMode, SimulatorController, SimulatorState } from './simulator.contract.js';
import type { SimulatorWords } from './simulator-words.js';

/** Where the slider begins, ends and steps, in reais; whoever types may go beyond. */
const ranges: Readonly<Record<AskedMode, { readonly min: number; readonly max: number; readonly step: number; readonly first: string }>> = {
  net: { min: 500, max: 50_000, step: 100, first: '10000' },
  margin: { min: 50, max: 2_000, step: 10, first: '300' },
};

/** What stands in the fields while somebody types. */
export interface Typed {
  amount: string | undefined;
  margin: string | undefined;
  term: string | undefined;
}

const choiceView = (
  label: string,
  choices: readonly { readonly id: string; readonly name: string }[],
  chosen: string | undefined,
  choose: (id: string) => void,
): TemplateResult | typeof nothing =>
  choices.length < 2
    ? nothing
    : html`<label class="line"
        ><span>${label}</span>
        <select class="field" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${choices.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
        </select></label
      >`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** What is asked of the engine: for what, how much, and for how long. */
export const askView = (
  state: SimulatorState,
  typed: Typed,
  words: SimulatorWords,
  locale: Locale,
  controller: SimulatorController,
  redraw: () => void,
): TemplateResult => {
  const { asked, agreements, agreementId, products, productId, simulation, term } = state;
  const { mode, amount } = asked;
  const { min, max, step } = ranges[mode];
  const now = Number(amount ?? min);
  const terms = termsOf(simulation);
  const type = (field: 'amount' | 'margin') => (event: Event) => {
    const text = valueOf(event);
    typed[field] = text;
    const read = amountOf(text, locale);
    controller.ask(field === 'amount' ? { amount: read } : { margin: text.trim() === '' ? '' : read });
  };
  const leave = (field: 'amount' | 'margin') => () => {
    if (asked[field] === undefined) return;
    typed[field] = undefined;
    redraw();
  };
  const shown = (field: 'amount' | 'margin'): string => {
    const text = asked[field] ?? '';
    return typed[field] ?? (text === '' ? '' : plainText(text, locale));
  };
  const isWrongTerm = typed.term !== undefined;
  return html`<div class="ask" part="ask">
    ${choiceView(words.agreement, agreements, agreementId, (id) => void controller.chooseAgreement(id))}
    ${choiceView(words.product, products, productId, (id) => controller.chooseProduct(id))}
    <div class="modes" role="group" aria-label=${words.what}>
      ${(['net', 'margin'] as const).map(
        (each) =>
          html`<button
            class="button"
            aria-pressed=${each === mode ? 'true' : 'false'}
            @click=${() => {
              typed.amount = undefined;
              if (each !== mode) controller.ask({ mode: each, amount: ranges[each].first });
            }}
          >
            ${words.modes[each]}
          </button>`,
      )}
    </div>
    <div class="line">
      <label for="amount">${words.amount[mode]} <span class="soft">R$</span></label>
      <input
        id="amount"
        class="field number"
        inputmode="decimal"
        autocomplete="off"
        dir="ltr"
        .value=${live(shown('amount'))}
        aria-invalid=${amount === undefined ? 'true' : nothing}
        aria-describedby=${amount === undefined ? 'amount-hint' : nothing}
        @input=${type('amount')}
        @change=${leave('amount')}
      />
      <input
        class="slider"
        type="range"
        min=${min}
        max=${Math.max(max, now)}
        step=${step}
        .value=${live(String(now))}
        aria-label=${words.slideAmount}
        aria-valuetext=${moneyText(amount ?? String(min), locale)}
        @input=${(event: Event) => {
          typed.amount = undefined;
          controller.ask({ amount: valueOf(event) });
        }}
      />
      ${amount === undefined ? html`<small id="amount-hint" class="wrong" role="alert">${words.wrongAmount}</small>` : nothing}
    </div>
    ${
      terms.length === 0 || term === undefined
        ? nothing
        : html`<div class="line">
            <label for="term">${words.term}</label>
            <input
              id="term"
              class="field number"
              type="number"
              min=${terms[0] ?? 1}
              max=${terms.at(-1) ?? 1}
              .value=${live(typed.term ?? String(term))}
              aria-invalid=${isWrongTerm ? 'true' : nothing}
              aria-describedby="term-hint"
              @change=${(event: Event) => {
                const wanted = Number(valueOf(event));
                typed.term = terms.includes(wanted) ? undefined : valueOf(event);
                if (typed.term === undefined) controller.chooseTerm(wanted);
                redraw();
              }}
            />
            <input
              class="slider"
              type="range"
              min="0"
              max=${terms.length - 1}
              step="1"
              .value=${live(String(terms.indexOf(term)))}
              aria-label=${words.slideTerm}
              aria-valuetext=${words.months(term)}
              ?disabled=${terms.length === 1}
              @input=${(event: Event) => {
                typed.term = undefined;
                controller.chooseTerm(terms[Number(valueOf(event))] ?? term);
              }}
            />
            <small id="term-hint" class=${isWrongTerm ? 'wrong' : 'soft'} role=${isWrongTerm ? 'alert' : nothing}
              >${words.soldTerms(terms.join(', '))}</small
            >
          </div>`
    }
    <div class="line">
      <label for="margin">${words.margin} <span class="soft">R$, ${words.marginHint}</span></label>
      <input
        id="margin"
        class="field number"
        inputmode="decimal"
        autocomplete="off"
        dir="ltr"
        .value=${live(shown('margin'))}
        aria-invalid=${asked.margin === undefined ? 'true' : nothing}
        aria-describedby=${asked.margin === undefined ? 'margin-hint' : nothing}
        @input=${type('margin')}
        @change=${leave('margin')}
      />
      ${asked.margin === undefined ? html`<small id="margin-hint" class="wrong" role="alert">${words.wrongAmount}</small>` : nothing}
    </div>
  </div>`;
};
