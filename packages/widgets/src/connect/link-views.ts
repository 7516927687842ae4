import { html, nothing, svg, type TemplateResult } from 'lit';
import { vars } from '../element/vars.directive.js';
import type { ShownCode } from './connect-controller.js';
import type { ConnectWords } from './connect-words.js';

const secondsLeft = (code: ShownCode, now: number): number => Math.max(0, Math.ceil((Date.parse(code.expiresAt) - now) / 1000));

/** What is left of the code's time, from 1 to 0: the border around it drains by that. */
const shareLeft = (code: ShownCode, now: number): number => {
  const end = Date.parse(code.expiresAt);
  return Math.min(1, Math.max(0, (end - now) / Math.max(1, end - code.since)));
};

const steps = (lines: readonly string[]): TemplateResult => html`
  <ol class="steps" part="steps">
    ${lines.map((line, index) => html`<li><span class="step" aria-hidden="true">${index + 1}</span><span>${line}</span></li>`)}
  </ol>
`;

const tile = (content: TemplateResult, code: ShownCode | undefined, words: ConnectWords, now: number): TemplateResult => html`
  <div class="code" part="code">
    <div class="drain" ${vars({ '--left': code === undefined ? '1' : String(shareLeft(code, now)) })}>${content}</div>
    <small class="number">${code === undefined ? words.preparing : words.expiresIn(secondsLeft(code, now))}</small>
  </div>
`;

/** The QR code between its three steps; bones until it is there. */
export const qrView = (words: ConnectWords, code: ShownCode | undefined, now: number): TemplateResult => {
  const picture = code?.picture;
  const drawn =
    picture === undefined
      ? html`<span class="qr bone" role="img" aria-label=${words.preparing}></span>`
      : html`<svg
          class="qr"
          part="qr"
          role="img"
          aria-label=${words.qr}
          viewBox=${`0 0 ${String(picture.size)} ${String(picture.size)}`}
          shape-rendering="crispEdges"
        >
          ${svg`<path d=${picture.path} stroke="#000" fill="none"/>`}
        </svg>`;
  return html`${steps(words.steps)}${tile(drawn, code, words, now)}`;
};

/** The eight characters, in two groups that one can read out. */
export const codeView = (words: ConnectWords, code: ShownCode, now: number): TemplateResult => {
  const letters = Array.from(code.value);
  const group = (part: readonly string[]): TemplateResult =>
    html`<span class="group">${part.map((letter) => html`<b>${letter}</b>`)}</span>`;
  return html`${steps(words.codeSteps)}${tile(
    html`<p class="letters" role="img" aria-label=${words.codeIs(letters.join(' '))}>
      ${group(letters.slice(0, 4))}${group(letters.slice(4))}
    </p>`,
    code,
    words,
    now,
  )}`;
};

/** Asks for the number of the phone, for people whose phone has no camera at hand. */
export const byCodeView = (
  words: ConnectWords,
  isWrong: boolean,
  isBusy: boolean,
  ask: (event: SubmitEvent) => void,
): TemplateResult => html`
  <details class="by-code" part="by-code">
    <summary>${words.byCode}</summary>
    <form @submit=${ask} novalidate>
      <label for="phone">${words.phone}</label>
      <input
        id="phone"
        class="field"
        name="phone"
        type="tel"
        inputmode="tel"
        autocomplete="off"
        dir="ltr"
        aria-describedby="phone-hint"
        aria-invalid=${isWrong ? 'true' : nothing}
      />
      <small id="phone-hint" class=${isWrong ? 'wrong' : ''} role=${isWrong ? 'alert' : nothing}>${words.phoneHint}</small>
      <button class="button" type="submit" ?disabled=${isBusy}>${words.showCode}</button>
    </form>
  </details>
`;
