import '@leadengine/widgets/define';
import { createClient, createSession, type SessionTokens } from '@leadengine/sdk';
import { widgetEvents, type WidgetEventOf } from '@leadengine/widgets';
import { html, nothing, render, type TemplateResult } from 'lit';
import { createBank } from './aurora-bank.js';
import { bankView } from './aurora-bank-view.js';
import { auroraLogin, type Credentials } from './aurora-login.js';
import { auroraWords } from './aurora-words.js';
import { createEmbedToken } from './embed-token.js';
import { loginFailureOf } from './failures.js';
import { createLineSwitch } from './line-switch.js';
import { loadTokens, saveTokens } from './session-store.js';
import type { LoginFailure } from './store.js';
import { catalogue, locales, preferredLocale, type Locale } from './strings.js';

/** The bank whose page this is: a host that shows the widgets, live, on the engine that serves it. */
const root = document.getElementById('aurora');
if (root === null) throw new Error('The page has no place to render into.');

type DeskName = 'desk' | 'operations' | 'administration';

const has = (tag: string): boolean => customElements.get(tag) !== undefined;
const panel = (tag: string, view: TemplateResult): TemplateResult | typeof nothing =>
  has(tag) ? html`<div class="panel">${view}</div>` : nothing;

/** What each desk shows, as far as it is there. */
const desks: Readonly<Record<DeskName, { readonly tags: readonly string[]; readonly view: () => TemplateResult }>> = {
  desk: {
    tags: ['le-inbox'],
    view: () => html`
      <div class="panel"><le-inbox tabs="all mine waiting resolved"></le-inbox></div>
      <div class="panel wide"><le-conversation></le-conversation></div>
      <div class="column">
        ${panel('le-simulator', html`<le-simulator></le-simulator>`)} ${panel('le-sandbox', html`<le-sandbox></le-sandbox>`)}
      </div>
    `,
  },
  operations: {
    tags: ['le-pipeline', 'le-ticket-board', 'le-pulse', 'le-delivery'],
    view: () => html`
      ${panel('le-pipeline', html`<le-pipeline></le-pipeline>`)} ${panel('le-ticket-board', html`<le-ticket-board></le-ticket-board>`)}
      ${panel('le-pulse', html`<le-pulse></le-pulse>`)} ${panel('le-delivery', html`<le-delivery></le-delivery>`)}
    `,
  },
  administration: {
    tags: ['le-connect', 'le-provision', 'le-audit'],
    view: () => html`
      <div class="column">
        ${panel('le-connect', html`<le-connect></le-connect>`)}
        ${bank.state.door === 'open' ? panel('le-provision', bankView(bank, auroraWords[state.locale])) : nothing}
      </div>
      ${panel('le-audit', html`<le-audit></le-audit>`)}
    `,
  },
};
const shownDesks = (Object.keys(desks) as DeskName[]).filter((name) => desks[name].tags.some(has));

const line = createLineSwitch(globalThis);
const keepTokens = (tokens: SessionTokens | undefined): void => {
  saveTokens(tokens);
  // Whoever logs in next gets a session of a page of their own.
  if (tokens === undefined) {
    getToken = createEmbedToken(client, session, location.origin);
    bank.leave();
  }
  // Not by their own will: those who leave were taken to the form already.
  if (tokens === undefined && state.isIn) change({ isIn: false, login: { busy: false, failure: { kind: 'ended' } } });
};
const session = createSession({ baseUrl: location.origin, tokens: loadTokens(), onTokens: keepTokens });
const client = createClient({ baseUrl: location.origin, token: session.token });
let getToken = createEmbedToken(client, session, location.origin);
const bank = createBank(session, () => draw());

const state = {
  isIn: session.tokens !== undefined,
  login: { busy: false, failure: undefined as LoginFailure | undefined },
  desk: shownDesks[0] ?? 'desk',
  theme: 'auto' as 'auto' | 'light' | 'dark',
  locale: preferredLocale(navigator.languages),
  direction: 'ltr' as 'ltr' | 'rtl',
  width: 'full' as 'full' | 'tablet' | 'phone',
  events: [] as { readonly name: string; readonly detail: string }[],
};
const keptEvents = 30;

const change = (next: Partial<typeof state>): void => {
  Object.assign(state, next);
  draw();
};

const shortened = (detail: unknown): string => {
  try {
    return JSON.stringify(detail ?? null, (key, value: unknown) =>
      key !== '' && typeof value === 'object' && value !== null ? '…' : value,
    ).slice(0, 160);
  } catch {
    return '';
  }
};
for (const name of new Set(Object.values(widgetEvents).flat()))
  document.addEventListener(
    name,
    (event) =>
      change({ events: [{ name, detail: shortened((event as CustomEvent<unknown>).detail) }, ...state.events].slice(0, keptEvents) }),
    true,
  );

// The bank is gone and back with the engine, which serves it.
document.addEventListener(
  'le-state',
  (event) => {
    const { state: next } = (event as WidgetEventOf<'le-provider', 'le-state'>).detail;
    if (next !== 'online' || bank.state.door !== 'open') return;
    void bank.reload().then(() => document.querySelector('le-provision')?.provision?.reload());
  },
  true,
);

const logIn = async (credentials: Credentials): Promise<void> => {
  change({ login: { busy: true, failure: undefined } });
  try {
    await session.login(credentials);
    change({ isIn: true, login: { busy: false, failure: undefined } });
  } catch (error) {
    change({ login: { busy: false, failure: loginFailureOf(error) } });
  }
};
const logOut = (): void => {
  bank.leave();
  change({ isIn: false, events: [] });
  void session.logout();
};

const choice = <Name extends string>(
  label: string,
  names: Readonly<Record<Name, string>>,
  current: Name,
  choose: (name: Name) => void,
): TemplateResult => html`
  <label
    >${label}
    <select @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value as Name)}>
      ${(Object.entries(names) as [Name, string][]).map(([name, shown]) => html`<option value=${name} ?selected=${name === current}>${shown}</option>`)}
    </select></label
  >
`;

const languageNames: Readonly<Record<Locale, string>> = { 'pt-BR': 'Português', en: 'English', es: 'Español' };

const openDesk = (desk: DeskName): void => {
  change({ desk });
  if (desk === 'administration') void bank.enter();
};

const header = (): TemplateResult => {
  const words = auroraWords[state.locale];
  return html`
    <header class="bank">
      <span class="brand"><span class="sun" aria-hidden="true"></span>Banco Aurora</span>
      <nav aria-label="Banco Aurora">
        ${
          state.isIn
            ? shownDesks.map(
                (name) =>
                  html`<button aria-current=${name === state.desk ? 'page' : nothing} @click=${() => openDesk(name)}>
                    ${words.desks[name]}
                  </button>`,
              )
            : nothing
        }
      </nav>
      <a href="/console/">${words.leave}</a>
      ${state.isIn ? html`<button class="leave" @click=${logOut}>${catalogue[state.locale].logOut}</button>` : nothing}
    </header>
  `;
};

const controls = (): TemplateResult => {
  const words = auroraWords[state.locale];
  const { theme, locale, direction, width } = state;
  return html`
    <section class="controls" aria-label=${words.settings}>
      ${choice(words.theme, words.themes, theme, (next) => change({ theme: next }))}
      ${choice(
        words.language,
        Object.fromEntries(locales.map((each) => [each, languageNames[each]])) as Record<Locale, string>,
        locale,
        (next) => change({ locale: next }),
      )}
      ${choice(words.direction, words.directions, direction, (next) => change({ direction: next }))}
      ${choice(words.width, words.widths, width, (next) => change({ width: next }))}
      <label
        ><input
          type="checkbox"
          .checked=${line.isCut}
          @change=${(event: Event) => {
            line.set((event.currentTarget as HTMLInputElement).checked);
            draw();
          }}
        />
        ${words.cutLine}</label
      >
    </section>
  `;
};

const events = (): TemplateResult => {
  const words = auroraWords[state.locale];
  return html`
    <details class="events">
      <summary>${words.events} <b>${state.events.length}</b></summary>
      ${
        state.events.length === 0
          ? html`<p>${words.noEvents}</p>`
          : html`<button @click=${() => change({ events: [] })}>${words.clearEvents}</button>
              <ol>
                ${state.events.map(({ name, detail }) => html`<li><code>${name}</code> <bdi>${detail}</bdi></li>`)}
              </ol>`
      }
    </details>
  `;
};

const desksView = (): TemplateResult => {
  const { desk, theme, locale, width } = state;
  return html`
    <le-provider engine-url=${location.origin} theme=${theme} locale=${locale} .getToken=${getToken}>
      <main class="${desk} ${width}">
        <h1 class="sr">${auroraWords[locale].desks[desk]}</h1>
        ${desks[desk].view()}
      </main>
    </le-provider>
    ${events()}
  `;
};

const draw = (): void => {
  const { locale, login, isIn } = state;
  document.documentElement.lang = locale;
  document.documentElement.dir = state.direction;
  document.documentElement.dataset['theme'] = state.theme;
  const form = (): TemplateResult =>
    auroraLogin(catalogue[locale], auroraWords[locale].logIn, login, (credentials) => void logIn(credentials));
  render(html`${header()} ${controls()} ${isIn ? desksView() : form()}`, root);
};
draw();
