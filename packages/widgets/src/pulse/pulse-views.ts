import type { InboxReport } from '@leadengine/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { vars } from '../element/vars.directive.js';
import type { Language } from '../text/locale.js';
import { doneOf, spanText } from './pulse-numbers.js';
import type { PulseWords } from './pulse-words.js';

const none = '–';

const factView = (
  name: string,
  value: string,
  detail: string,
  { tone = '', share }: { readonly tone?: string; readonly share?: number } = {},
): TemplateResult => html`
  <div class=${`fact ${tone}`} part="fact">
    <dt>${name}</dt>
    <dd class="number">${value}</dd>
    <dd class="soft">${detail}</dd>
    ${share === undefined ? nothing : html`<dd class="meter" aria-hidden="true" ${vars({ '--part': `${String(Math.round(share * 100))}%` })}></dd>`}
  </div>
`;

/** What the day comes to. */
export const factsView = (today: InboxReport, words: PulseWords, { locale }: Language): TemplateResult => {
  const { firstResponse, delivery, tickets } = today;
  const { conversations, answered, medianSeconds, p90Seconds, underFiveMinutesRate } = firstResponse;
  const number = (value: number): string => value.toLocaleString(locale);
  const percent = (value: number): string => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  const waiting = conversations - answered;
  const tier = delivery.qualityTier === null ? '' : ` · ${words.tiers[delivery.qualityTier]}`;
  return html`<dl class="facts">
    ${factView(
      words.answered,
      words.of(number(answered), number(conversations)),
      waiting === 0 ? words.nobodyWaits : words.waiting(number(waiting)),
      { tone: waiting > 0 ? 'warm' : '', share: conversations === 0 ? 0 : answered / conversations },
    )}
    ${factView(
      `${words.firstResponse} (${words.median})`,
      medianSeconds === null ? none : spanText(medianSeconds, locale),
      p90Seconds === null ? none : words.p90(spanText(p90Seconds, locale)),
    )}
    ${factView(
      `${words.firstResponse} ${words.inFive}`,
      underFiveMinutesRate === null ? none : percent(underFiveMinutesRate),
      words.of(number(Math.round((underFiveMinutesRate ?? 0) * conversations)), number(conversations)),
      { share: underFiveMinutesRate ?? 0 },
    )}
    ${factView(
      words.sent,
      number(delivery.sent),
      (delivery.failed === 0 ? words.noneFailed : words.failed(number(delivery.failed), delivery.failed === 1)) + tier,
      { tone: delivery.failed > 0 ? 'bad' : '', share: delivery.sent === 0 ? 0 : 1 - delivery.failed / delivery.sent },
    )}
    ${factView(words.closed, number(doneOf(today)), words.ofCreated(number(tickets.created)), {
      share: tickets.created === 0 ? 0 : doneOf(today) / tickets.created,
    })}
  </dl>`;
};

/** Which queue is slow. */
export const queuesView = (
  { firstResponse }: InboxReport,
  names: ReadonlyMap<string, string>,
  words: PulseWords,
  { locale }: Language,
): TemplateResult | typeof nothing => {
  const rows = [...firstResponse.byQueue].sort((a, b) => b.conversations - a.conversations);
  if (rows.length === 0) return nothing;
  const most = Math.max(1, ...rows.map(({ conversations }) => conversations));
  return html`<table part="queues">
    <caption>
      ${words.byQueue}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.queue}</th>
        <th scope="col">${words.count}</th>
        <th scope="col">${words.firstResponse}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ queueId, conversations, medianSeconds }) =>
          html`<tr>
            <th scope="row" class="cut">${(queueId === null ? undefined : names.get(queueId)) ?? words.noQueue}</th>
            <td class="number">
              <span class="bar" aria-hidden="true" ${vars({ '--part': `${String(Math.round((conversations / most) * 100))}%` })}></span
              >${conversations.toLocaleString(locale)}
            </td>
            <td class="number">${medianSeconds === null ? none : spanText(medianSeconds, locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};
