import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { conversationView } from './conversation-view.js';
import type { Desk } from './desk.js';
import { exitIcon, mark, offlineIcon } from './icons.js';
import { inboxView } from './inbox-view.js';
import { languageView } from './language-view.js';
import type { State } from './store.js';
import type { Locale, Strings } from './strings.js';

export const deskView = (state: State, strings: Strings, desk: Desk, onLocale: (locale: Locale) => void): TemplateResult => html`
  <div class=${classMap({ desk: true, reading: state.conversation !== undefined })}>
    <header class="bar">
      ${mark}
      <span class="brand" aria-hidden="true">LeadEngine</span>
      <span class="who">${state.person === undefined ? nothing : html`<b>${state.person.name}</b> · ${state.person.tenant}`}</span>
      ${languageView(state.locale, strings, onLocale)}
      <button class="button quiet square" aria-label=${strings.logOut} title=${strings.logOut} @click=${() => void desk.logout()}>
        ${exitIcon}
      </button>
    </header>
    <div role="status" class=${classMap({ banner: true, calm: !state.showsReconnecting })}>
      ${
        state.showsReconnecting
          ? html`${offlineIcon}<span>${strings.reconnecting}</span>`
          : state.showsReloaded
            ? html`<span>${strings.reloaded}</span>`
            : nothing
      }
    </div>
    <main>
      <h1 class="sr-only">Ticketz LeadEngine</h1>
      ${inboxView(state, strings, desk)} ${conversationView(state, strings, desk)}
    </main>
  </div>
`;
