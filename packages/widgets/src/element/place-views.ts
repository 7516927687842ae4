import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Connection } from '../connection/connection.js';
import type { Strings } from '../text/strings.js';
import { icons } from './icons.js';

export interface Action {
  readonly label: string;
  readonly act: () => void;
}

/** What stands in place of content: nothing there, not allowed, broken. */
export const placeView = (
  icon: SVGTemplateResult,
  title: string,
  hint: string,
  { bad = false, action, requestId, strings }: { bad?: boolean; action?: Action; requestId?: string | undefined; strings?: Strings } = {},
): TemplateResult => html`
  <div class=${bad ? 'state bad' : 'state'} part="state" role=${bad ? 'alert' : nothing}>
    ${icon}
    <h2>${title}</h2>
    <p>${hint}</p>
    ${requestId === undefined || strings === undefined ? nothing : html`<code>${strings.request(requestId)}</code>`}
    ${action === undefined ? nothing : html`<button class="button" part="retry" @click=${action.act}>${action.label}</button>`}
  </div>
`;

/** Loading failed; the request's id finds it in the engine's log. */
export const failedView = (strings: Strings, requestId: string | undefined, retry: () => void): TemplateResult =>
  placeView(icons.alert, strings.failed, strings.failedHint, {
    bad: true,
    requestId,
    strings,
    action: { label: strings.retry, act: retry },
  });

/** The session ended, or may not do this; undefined when it may. */
export const endedView = (strings: Strings, connection: Connection): TemplateResult | undefined => {
  const requestId = connection.problem?.requestId;
  const resume = { label: strings.resume, act: () => connection.reconnect() };
  switch (connection.state) {
    case 'expired':
      return placeView(icons.lock, strings.expired, strings.expiredHint, { bad: true, requestId, strings, action: resume });
    case 'revoked':
      return placeView(icons.lock, strings.revoked, strings.expiredHint, { bad: true, requestId, strings, action: resume });
    case 'refused':
      return placeView(icons.lock, strings.refusedOrigin, strings.refusedOriginHint, { bad: true, requestId, strings });
    case 'denied':
      return placeView(icons.lock, strings.denied, strings.deniedHint, { bad: true, requestId, strings, action: resume });
    default:
      return undefined;
  }
};

/** Said calmly above the content while it is stale. */
export const offlineBanner = (strings: Strings): TemplateResult =>
  html`<div class="banner" part="offline" role="status">${icons.offline}<span>${strings.offline}</span></div>`;
