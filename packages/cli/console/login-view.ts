import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { alertIcon, mark } from './icons.js';
import { languageView } from './language-view.js';
import { sentenceOf } from './login-failure-text.js';
import type { State } from './store.js';
import type { Locale, Strings } from './strings.js';

export const loginView = (state: State, strings: Strings, desk: Desk, onLocale: (locale: Locale) => void): TemplateResult => {
  const { busy, failure } = state.login;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    void desk.login({ tenant: text('tenant').trim(), email: text('email').trim(), password: text('password') });
  };
  const requestId = failure?.kind === 'other' ? failure.requestId : undefined;
  return html`
    <main class="login">
      <section class="login-card">
        <header class="login-head">
          ${mark}
          <div>
            <h1>Ticketz LeadEngine</h1>
            <p>${strings.productLine}</p>
          </div>
        </header>
        <form @submit=${submit}>
          <div class="field">
            <label for="tenant">${strings.workspace}</label>
            <input
              class="input"
              id="tenant"
              name="tenant"
              required
              autocomplete="organization"
              autocapitalize="none"
              spellcheck="false"
              aria-describedby="tenant-hint"
            />
            <small id="tenant-hint">${strings.workspaceHint}</small>
          </div>
          <div class="field">
            <label for="email">${strings.email}</label>
            <input class="input" id="email" name="email" type="email" required autocomplete="username" />
          </div>
          <div class="field">
            <label for="password">${strings.password}</label>
            <input class="input" id="password" name="password" type="password" required autocomplete="current-password" />
          </div>
          <div role="alert">
            ${
              failure === undefined || busy
                ? nothing
                : html`<div class="note">
                    ${alertIcon}
                    <div>
                      ${sentenceOf(failure, strings)}${requestId === undefined ? nothing : html`<small>${strings.requestId(requestId)}</small>`}
                    </div>
                  </div>`
            }
          </div>
          <button class="button primary" ?disabled=${busy}>${busy ? strings.loggingIn : strings.logIn}</button>
        </form>
      </section>
      <footer>${languageView(state.locale, strings, onLocale)}</footer>
    </main>
  `;
};
