import type { CreditOffer } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from '../element/icons.js';
import type { Locale } from '../text/strings.js';
import { dayText, moneyText, percentText } from './amount-text.js';
import type { SimulatorWords } from './simulator-words.js';

const limitText = (limit: string, code: string, locale: Locale): string => {
  if (code === 'MARGIN_EXCEEDED' || code.startsWith('AMOUNT_') || code.startsWith('INSTALLMENT_')) return moneyText(limit, locale);
  return code === 'OVER_RATE_CAP' || code === 'CET_OVER_LIMIT' ? percentText(limit, locale) : '';
};

/** Which rules an offer breaks. */
export const brokenText = ({ violations }: Pick<CreditOffer, 'violations'>, words: SimulatorWords, locale: Locale): string =>
  violations
    .map(({ code, limit }) => {
      const said = words.broken[code] ?? words.brokenRule(code);
      const number = limit === undefined || limit === '' ? '' : limitText(limit, code, locale);
      if (number === '') return said;
      return `${said} (${code.endsWith('_MINIMUM') ? number : words.limit(number)})`;
    })
    .join(' · ');

/** The figures beside the installment. */
export const factsView = (offer: CreditOffer, words: SimulatorWords, locale: Locale): TemplateResult => {
  const money = (amount: string): string => moneyText(amount, locale);
  const { facts } = words;
  const rows: readonly (readonly [string, string])[] = [
    [facts.net, money(offer.net)],
    [facts.rate, words.aMonth(percentText(offer.monthlyRate, locale))],
    [facts.cet, `${words.aMonth(percentText(offer.cetMonthly, locale))} · ${words.aYear(percentText(offer.cetAnnual, locale))}`],
    [facts.financed, money(offer.financed)],
    [facts.iof, money(offer.iof)],
    [facts.fee, money(offer.fee)],
    [facts.firstDue, dayText(offer.firstDueOn, locale)],
    [facts.total, money(offer.total)],
  ];
  return html`<dl class="facts" part="facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd class="number">${value}</dd>
        </div>`,
    )}
  </dl>`;
};

/** What the tables offer for one term, best first, those that break a rule behind. */
export const offersView = (
  offers: readonly CreditOffer[],
  chosen: CreditOffer,
  words: SimulatorWords,
  locale: Locale,
  choose: (offerId: string) => void,
): TemplateResult =>
  html`<fieldset class="offers" part="offers">
    <legend>${words.offers(chosen.termMonths)}</legend>
    ${repeat(
      offers,
      ({ id }) => id,
      (offer, index) =>
        html`<label class=${offer.isEligible ? 'offer' : 'offer broken'} part="offer">
          <input type="radio" name="offer" value=${offer.id} .checked=${offer.id === chosen.id} @change=${() => choose(offer.id)} />
          <span class="facts-of"
            ><span class="cut" dir="auto">${offer.bank} · ${offer.tableName}</span>
            <span class="soft">${words.facts.cet} ${words.aYear(percentText(offer.cetAnnual, locale))}</span>
            ${offer.isEligible ? nothing : html`<span class="reason">${brokenText(offer, words, locale)}</span>`}</span
          >
          ${index === 0 && offer.isEligible ? html`<span class="chip accent">${icons.check}${words.best}</span>` : nothing}
          <span class="number">${moneyText(offer.installment, locale)}</span>
        </label>`,
    )}
  </fieldset>`;
