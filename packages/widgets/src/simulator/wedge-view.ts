import type { CreditOffer } from '@leadengine/sdk';
import { html, svg, type TemplateResult } from 'lit';
import { percentText } from './amount-text.js';
import { interestShares } from './offers.js';
import type { SimulatorWords } from './simulator-words.js';
import type { Locale } from '../text/strings.js';

const height = 72;
/** Of a bar and the gap after it. */
const barShare = 0.9;

/** Bars of installments, of which the upper parts are interest; one path each, or long terms would be hundreds of elements. */
export const wedgePaths = (shares: readonly number[]): { readonly interest: string; readonly amortization: string } => {
  const bar = (index: number, from: number, to: number): string =>
    `M${String(index)} ${from.toFixed(2)}h${String(barShare)}V${to.toFixed(2)}h-${String(barShare)}z`;
  return {
    interest: shares.map((share, index) => bar(index, 0, share * height)).join(''),
    amortization: shares.map((share, index) => bar(index, share * height, height)).join(''),
  };
};

/** How interest gives way to amortization from the first installment to the last, with a table of the same behind it. */
export const wedgeView = ({ monthlyRate, termMonths }: CreditOffer, words: SimulatorWords, locale: Locale): TemplateResult => {
  const shares = interestShares(monthlyRate, termMonths);
  const { interest, amortization } = wedgePaths(shares);
  const percent = (index: number): string => percentText((shares[index] ?? 0).toFixed(4), locale);
  const last = termMonths - 1;
  const yearly = [...new Set([...Array.from({ length: Math.ceil(termMonths / 12) }, (_, year) => year * 12), last])];
  return html`<figure class="wedge" part="wedge">
    <svg
      viewBox=${`0 0 ${String(termMonths)} ${String(height)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label=${words.wedge(percent(0), percent(last))}
    >
      ${svg`<path class="interest" d=${interest}></path><path class="amortization" d=${amortization}></path>`}
    </svg>
    <figcaption class="legend" aria-hidden="true">
      <span class="key amortization">${words.amortization}</span><span class="key interest">${words.interest}</span>
    </figcaption>
    <table class="sr">
      <thead>
        <tr>
          <th scope="col">${words.installmentNumber}</th>
          <th scope="col">${words.interest}</th>
        </tr>
      </thead>
      <tbody>
        ${yearly.map(
          (index) =>
            html`<tr>
              <th scope="row">${index + 1}</th>
              <td>${percent(index)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </figure>`;
};
