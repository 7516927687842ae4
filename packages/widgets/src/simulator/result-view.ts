import { html, nothing, type TemplateResult } from 'lit';
import { mayPass } from '../connection/failure-of.js';
import { icons } from '../element/icons.js';
import type { Language } from '../text/locale.js';
import { moneyText } from './amount-text.js';
import { brokenText, factsView, offersView } from './offer-views.js';
import { offersAt } from './offers.js';
import type { SimulatorController, SimulatorState } from './simulator.contract.js';
import type { SimulatorWords } from './simulator-words.js';
import { wedgeView } from './wedge-view.js';

const noRates: ReadonlySet<string> = new Set(['credit.no_rates_in_force', 'credit.no_contract_window']);
const outOfRange: ReadonlySet<string> = new Set(['credit.nothing_computed', 'request.invalid']);

/** Why there are no figures, with what helps. */
const problemView = (
  problem: NonNullable<SimulatorState['problem']>,
  words: SimulatorWords,
  { strings }: Language,
  again: () => void,
): TemplateResult => {
  const { code, detail, title, requestId } = problem;
  const said = noRates.has(code)
    ? words.noRates
    : outOfRange.has(code)
      ? words.outOfRange
      : problem.status === 403
        ? strings.denied
        : undefined;
  const isPassing = mayPass(problem);
  return html`<div class="notice bad" part="problem" role="alert">
    ${icons.alert}
    <p>
      <strong>${said ?? (isPassing ? strings.failed : title)}</strong>
      <span>${isPassing ? strings.failedHint : (detail ?? title)}</span>
      ${requestId === undefined ? nothing : html`<code>${strings.request(requestId)}</code>`}
    </p>
    ${isPassing ? html`<button class="button" part="retry" @click=${again}>${strings.retry}</button>` : nothing}
  </div>`;
};

/** The number to look at; nothing is shown as one that the engine did not compute. */
export const figureView = (state: SimulatorState, words: SimulatorWords, { locale }: Language): TemplateResult => {
  const { offer, isComputing, problem } = state;
  if (offer === undefined)
    return html`<p class="main">
      <strong class="figure number" aria-hidden="true">R$ –</strong
      ><span class="soft">${isComputing ? words.computing : problem === undefined ? words.start : nothing}</span>
    </p>`;
  return html`<p class=${isComputing ? 'main old' : 'main'} part="installment">
    <strong class="figure number">${moneyText(offer.installment, locale)}</strong>
    <span class="soft">${isComputing ? words.computing : words.times(offer.termMonths)}</span>
  </p>`;
};

/** What follows from what was asked. */
export const resultView = (
  state: SimulatorState,
  words: SimulatorWords,
  language: Language,
  controller: SimulatorController,
  send: () => void,
): TemplateResult => {
  const { offer, simulation, problem, term, isComputing, isExpired, isSending, sentId, refusal } = state;
  const again = (): void => void controller.simulate();
  if (problem !== undefined) return problemView(problem, words, language, again);
  if (offer === undefined) {
    const { amount, margin } = state.asked;
    return html`<button
      class="button primary simulate"
      part="simulate"
      ?disabled=${isComputing || amount === undefined || margin === undefined}
      @click=${again}
    >
      ${words.simulate}
    </button>`;
  }
  const { locale } = language;
  const isSent = sentId === offer.id;
  return html`<div class=${isComputing ? 'result old' : 'result'}>
    ${
      isExpired
        ? html`<div class="notice warm" part="expired" role="status">
            ${icons.clock}
            <p>${words.expired}</p>
            <button class="button" @click=${again}>${words.again}</button>
          </div>`
        : nothing
    }
    ${
      offer.isEligible
        ? nothing
        : html`<div class="notice bad" part="broken" role="status">
            ${icons.alert}
            <p><strong>${brokenText(offer, words, locale)}</strong> <span>${words.notOffered}</span></p>
          </div>`
    }
    ${wedgeView(offer, words, locale)} ${factsView(offer, words, locale)}
    <button
      class="button primary send"
      part="send"
      ?disabled=${!offer.isEligible || isComputing || isExpired || isSending || isSent}
      @click=${send}
    >
      ${isSent ? icons.check : nothing}${isSent ? words.sent : isSending ? words.sending : words.send}
    </button>
    ${
      refusal === undefined
        ? nothing
        : html`<p class="wrong" part="refusal" role="alert">${language.strings.notSent(refusal.detail ?? refusal.title)}</p>`
    }
    ${offersView(offersAt(simulation, term), offer, words, locale, (id) => controller.chooseOffer(id))}
  </div>`;
};
