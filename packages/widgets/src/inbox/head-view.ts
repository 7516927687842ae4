import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../element/icons.js';
import type { Language } from '../text/locale.js';
import { inboxWords } from './inbox-words.js';
import type { InboxController } from './inbox-controller.js';
import type { InboxTab } from './ticket-order.js';

export interface InboxHead {
  readonly inbox: InboxController | undefined;
  /** Empty for the language's word. */
  readonly label: string;
  readonly tabs: readonly InboxTab[];
  readonly show: (tab: InboxTab, byKey: boolean) => void;
}

const walk = ({ tabs, inbox, show }: InboxHead, event: KeyboardEvent): void => {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || inbox === undefined) return;
  event.preventDefault();
  const towards = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -step : step;
  const next = tabs[(tabs.indexOf(inbox.state.tab) + towards + tabs.length) % tabs.length];
  if (next !== undefined) show(next, true);
};

/** Title, search and tabs of the inbox. The row of tabs says that it takes no focus, for Firefox stops at whatever scrolls. */
export const headView = ({ strings, locale }: Language, head: InboxHead): TemplateResult => {
  const words = inboxWords[locale];
  const { inbox, label, tabs, show } = head;
  const state = inbox?.state;
  const open = state === undefined || state.tab === 'resolved' || state.tab === 'closed' ? 0 : state.tickets.length;
  return html`
    <header class="head" part="head">
      <div class="title">
        <h2 id="title">${label === '' ? strings.conversations : label}</h2>
        ${
          state?.status === 'ready' && open > 0
            ? html`<span class="chip accent number">${state.goesOn ? words.openMore(open) : words.openCount(open)}</span>`
            : nothing
        }
        <slot name="header-actions"></slot>
      </div>
      <div class="search">
        ${icons.search}
        <input
          class="field"
          type="search"
          maxlength="100"
          aria-label=${strings.search}
          placeholder=${strings.search}
          .value=${state?.search ?? ''}
          @input=${(event: Event) => inbox?.search((event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="tabs" role="tablist" tabindex="-1" aria-label=${words.filters} @keydown=${(event: KeyboardEvent) => walk(head, event)}>
        ${tabs.map(
          (name, index) => html`
            <button
              id=${`tab-${name}`}
              role="tab"
              aria-controls="list"
              aria-selected=${state?.tab === name ? 'true' : 'false'}
              tabindex=${state?.tab === name || (index === 0 && (state === undefined || !tabs.includes(state.tab))) ? '0' : '-1'}
              @click=${() => show(name, false)}
            >
              ${words.tabs[name]}
            </button>
          `,
        )}
      </div>
    </header>
  `;
};
