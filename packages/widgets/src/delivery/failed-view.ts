import type { FailedMessage } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { vars } from '../element/vars.directive.js';
import { kindOf, phoneOf } from '../inbox/ticket-words.js';
import type { Language } from '../text/locale.js';
import type { DeliveryState } from './delivery-controller.js';
import type { DeliveryWords } from './delivery-words.js';

type Reason = keyof Language['strings']['failure'];

export const reasonOf = ({ message }: FailedMessage): Reason => message.failure?.code ?? 'unknown';

export const recipientOf = ({ contact }: FailedMessage): string => (contact.name === '' ? phoneOf(contact.address) : contact.name);

/** How many failed for which reason, the most frequent first. */
export const countReasons = (items: readonly FailedMessage[]): readonly (readonly [Reason, number])[] => {
  const counts = new Map<Reason, number>();
  for (const item of items) counts.set(reasonOf(item), (counts.get(reasonOf(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

/** The reasons as bars; one that is pressed shows its messages only. */
export const reasonsView = (
  items: readonly FailedMessage[],
  chosen: Reason | undefined,
  words: DeliveryWords,
  { strings, locale }: Language,
  choose: (reason: Reason | undefined) => void,
): TemplateResult => {
  const counts = countReasons(items);
  const most = Math.max(1, counts[0]?.[1] ?? 1);
  return html`<ul class="reasons" part="reasons" aria-label=${words.reasons}>
    ${counts.map(
      ([reason, count]) =>
        html`<li>
          <button
            class="reason"
            aria-pressed=${reason === chosen ? 'true' : 'false'}
            ${vars({ '--part': `${String(Math.round((count / most) * 100))}%` })}
            @click=${() => choose(reason === chosen ? undefined : reason)}
          >
            <span>${strings.failure[reason]}</span><span class="number">${count.toLocaleString(locale)}</span>
            <span class="bar" aria-hidden="true"></span>
          </button>
        </li>`,
    )}
  </ul>`;
};

/** A message that did not go out: whom for, what, why, and the way to try again. */
export const failedView = (
  item: FailedMessage,
  { resending, refusals }: DeliveryState,
  words: DeliveryWords,
  language: Language,
  { open, resend }: { readonly open: () => void; readonly resend: () => void },
): TemplateResult => {
  const { strings } = language;
  const { id, content, failure, createdAt } = item.message;
  const name = recipientOf(item);
  const refusal = refusals.get(id);
  const text = content.type === 'text' ? content.text : kindOf(strings, content.type);
  return html`<li class="failed" part="failed" data-message=${id}>
    <button class="who" aria-label=${words.openOf(name)} @click=${open}><bdi>${name}</bdi></button>
    <time datetime=${createdAt}>${language.when(createdAt, Date.now())}</time>
    <p class="said" dir="auto">${text}</p>
    <p class="why">
      ${strings.notSent(strings.failure[reasonOf(item)])}
      ${failure?.isRetryable === false ? html`<span class="lasting">(${words.lasting})</span>` : nothing}
    </p>
    <button class="button" aria-label=${`${strings.resend}, ${name}`} ?disabled=${resending.has(id)} @click=${resend}>
      ${strings.resend}
    </button>
    ${refusal === undefined ? nothing : html`<p class="refusal" role="alert">${words.refused(refusal.detail ?? refusal.title)}</p>`}
  </li>`;
};
