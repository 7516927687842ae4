import { html, nothing, type TemplateResult } from 'lit';
import { sentenceOf } from './login-failure-text.js';
import type { LoginFailure } from './store.js';
import type { Strings } from './strings.js';

export interface Credentials {
  readonly tenant: string;
  readonly email: string;
  readonly password: string;
}

/** The form of people of the demo tenant, which is filled in but for the password that the first start printed. */
export const auroraLogin = (
  strings: Strings,
  title: string,
  { busy, failure }: { readonly busy: boolean; readonly failure: LoginFailure | undefined },
  logIn: (credentials: Credentials) => void,
): TemplateResult => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    logIn({ tenant: text('tenant').trim(), email: text('email').trim(), password: text('password') });
  };
  return html`
    <main class="out">
      <form class="login" @submit=${submit}>
        <h1>${title}</h1>
        <label
          >${strings.workspace}<input id="tenant" name="tenant" value="demo" required autocapitalize="none" spellcheck="false"
        /></label>
        <label
          >${strings.email}<input id="email" name="email" type="email" value="admin@demo.example" required autocomplete="username"
        /></label>
        <label
          >${strings.password}<input id="password" name="password" type="password" required autofocus autocomplete="current-password"
        /></label>
        <p role="alert">${failure === undefined || busy ? nothing : sentenceOf(failure, strings)}</p>
        <button ?disabled=${busy}>${busy ? strings.loggingIn : strings.logIn}</button>
      </form>
    </main>
  `;
};
