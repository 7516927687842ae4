import type { AuditEvent } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../text/locale.js';
import type { AuditController, AuditState } from './audit-controller.js';
import type { AuditWords } from './audit-words.js';

const formats = new Map<string, Intl.DateTimeFormat>();

const momentOf = (at: string, locale: string): string => {
  const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' });
  formats.set(locale, known);
  return known.format(new Date(at));
};

/** Who did it, by name where names may be read. */
export const actorOf = ({ actor }: AuditEvent, { names }: AuditState, words: AuditWords): string =>
  names.get(actor.id) ?? words.actors[actor.kind] ?? actor.kind;

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const entries = (values: Readonly<Record<string, unknown>>): readonly TemplateResult[] =>
  Object.entries(values).map(
    ([name, value]) =>
      html`<dt dir="auto">${name}</dt>
        <dd dir="auto">${plain(value)}</dd>`,
  );

/** Everything about an event, and what one may look for next. */
const openView = (event: AuditEvent, state: AuditState, words: AuditWords, controller: AuditController): TemplateResult => {
  const proof = state.proofs.get(event.id);
  const { actor, targets, context, metadata } = event;
  const only = (filters: AuditState['filters']): void => void controller.search({ ...state.filters, ...filters });
  return html`<div class="open">
    ${proof === undefined ? nothing : html`<p class=${`proof ${proof}`} part="proof" role="status">${words.proofs[proof]}</p>`}
    <dl>
      <dt>${words.actor}</dt>
      <dd>
        <bdi>${actorOf(event, state, words)}</bdi> <code>${actor.id}</code>
        <button class="link" @click=${() => only({ actorKind: actor.kind, actorId: actor.id })}>${words.byActor}</button>
      </dd>
      ${targets.map(
        ({ type, id }) =>
          html`<dt>${words.targets}</dt>
            <dd>
              <code>${type} ${id}</code>
              <button class="link" @click=${() => only({ targetType: type, targetId: id })}>${words.onTarget}</button>
            </dd>`,
      )}
      ${
        context?.requestId === undefined
          ? nothing
          : html`<dt>${words.request}</dt>
              <dd><code>${context.requestId}</code></dd>`
      }
      ${entries(metadata ?? {})} ${(event.personal ?? []).flatMap(({ values }) => entries(values ?? {}))}
    </dl>
  </div>`;
};

/** A link of the chain: one event. */
export const linkView = (
  event: AuditEvent,
  before: AuditEvent | undefined,
  state: AuditState,
  words: AuditWords,
  { locale }: Language,
  controller: AuditController,
): TemplateResult => {
  const { id, seq, action, outcome, occurredAt } = event;
  const missing = before?.seq == null || seq === null ? 0 : before.seq - seq - 1;
  const firstBad = state.verification?.firstBadSeq ?? undefined;
  const look = seq === null ? ' unsealed' : firstBad === undefined || seq < firstBad ? '' : seq === firstBad ? ' bad torn' : ' bad';
  const toggled = (toggle: Event): void => {
    if ((toggle.target as HTMLDetailsElement).open) void controller.prove(id);
  };
  return html`
    ${missing > 0 ? html`<li class="gap"><span>${words.gap(missing)}</span></li>` : nothing}
    <li class=${`link-row${look}`} part="event" data-event=${id}>
      <details @toggle=${toggled}>
        <summary>
          <span class="what"><code class="action">${action}</code> <span class=${`chip ${outcome}`}>${words.outcomes[outcome]}</span></span>
          <span class="who soft"
            ><bdi>${actorOf(event, state, words)}</bdi> · <time datetime=${occurredAt}>${momentOf(occurredAt, locale)}</time> ·
            ${seq === null ? words.unsealed : words.place(String(seq))}</span
          >
        </summary>
        ${openView(event, state, words, controller)}
      </details>
    </li>
  `;
};
