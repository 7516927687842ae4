import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../element/icons.js';
import type { Language } from '../text/locale.js';
import type { AuditState } from './audit-controller.js';
import type { AuditWords } from './audit-words.js';

/** What is known of the whole chain, and the way to know it. */
export const verificationView = (
  { isVerifying, verification, refusal }: AuditState,
  words: AuditWords,
  { locale }: Language,
  verify: () => void,
): TemplateResult => {
  const number = (value: number): string => value.toLocaleString(locale);
  const said = (): TemplateResult => {
    if (isVerifying) return html`<p>${words.verifying}</p>`;
    if (refusal !== undefined)
      return html`<h3>${words.refused}</h3>
        <p>${refusal.detail ?? refusal.title}</p>`;
    if (verification === undefined) return html`<p>${words.unverified}</p>`;
    const { isIntact, size, firstBadSeq, faultCount, checkpoints, unsealed } = verification;
    return isIntact
      ? html`<h3>${words.intact(number(size))}</h3>
          <p>${words.intactHint(checkpoints, unsealed)}</p>`
      : html`<h3>${words.broken(firstBadSeq === null ? '–' : number(firstBadSeq))}</h3>
          <p>${words.brokenHint(faultCount)}</p>`;
  };
  const look = isVerifying
    ? 'busy'
    : refusal !== undefined
      ? 'bad'
      : verification === undefined
        ? ''
        : verification.isIntact
          ? 'good'
          : 'bad';
  return html`<div class=${`verification ${look}`} part="verification">
    <span class="seal" aria-hidden="true">${look === 'good' ? icons.check : look === 'bad' ? icons.alert : icons.lock}</span>
    <div role="status">${said()}</div>
    ${isVerifying ? nothing : html`<button class="button" @click=${verify}>${words.verify}</button>`}
  </div>`;
};
