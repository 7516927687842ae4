import '@leadengine/widgets/define';
import { createClient, createSession, type TokenProvider } from '@leadengine/sdk';
import { html, nothing, render, type TemplateResult } from 'lit';
import { auroraWords } from './aurora-words.js';
import { createEmbedToken } from './embed-token.js';
import { createLineSwitch } from './line-switch.js';
import { loadTokens, saveTokens } from './session-store.js';
import { locales, preferredLocale, type Locale } from './strings.js';

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
    tags: ['le-connect', 'le-audit', 'le-provision'],
    view: () => html`
      ${panel('le-connect', html`<le-connect></le-connect>`)} ${panel('le-provision', html`<le-provision></le-provision>`)}
      ${panel('le-audit', html`<le-audit></le-audit>`)}
    `,
  },
};
const shownDesks = (Object.keys(desks) as DeskName[]).filter((name) => desks[name].tags.some(has));

const line = createLineSwitch(globalThis);
const session = createSession({ baseUrl: location.origin, tokens: loadTokens(), onTokens: saveTokens });
const client = createClient({ baseUrl: location.origin, token: session.token });
const getToken: TokenProvider = createEmbedToken(client, session, location.origin);

const state = {
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
for (const name of [
  'le-state',
  'le-auth-required',
  'le-select',
  'le-opened',
  'le-received',
  'le-back',
  'le-error',
  'le-phase',
  'le-connected',
  'le-play',
  'le-answered',
  'le-moved',
  'le-resent',
  'le-search',
  'le-verified',
  'le-simulated',
  'le-sent',
])
  document.addEventListener(
    name,
    (event) =>
      change({ events: [{ name, detail: shortened((event as CustomEvent<unknown>).detail) }, ...state.events].slice(0, keptEvents) }),
    true,
  );

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

const page = (): TemplateResult => {
  const words = auroraWords[state.locale];
  const { desk, theme, locale, direction, width } = state;
  return html`
    <header class="bank">
      <span class="brand"><span class="sun" aria-hidden="true"></span>Banco Aurora</span>
      <nav aria-label="Banco Aurora">
        ${shownDesks.map(
          (name) =>
            html`<button aria-current=${name === desk ? 'page' : nothing} @click=${() => change({ desk: name })}>
              ${words.desks[name]}
            </button>`,
        )}
      </nav>
      <a href="/">${words.leave}</a>
    </header>
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
    <le-provider engine-url=${location.origin} theme=${theme} locale=${locale} .getToken=${getToken}>
      <main class="${desk} ${width}">
        <h1 class="sr">${words.desks[desk]}</h1>
        ${desks[desk].view()}
      </main>
    </le-provider>
    <details class="events">
      <summary>${words.events} <b>${state.events.length}</b></summary>
      ${
        state.events.length === 0
          ? html`<p>${words.noEvents}</p>`
          : html`<ol>
              ${state.events.map(({ name, detail }) => html`<li><code>${name}</code> <span>${detail}</span></li>`)}
            </ol>`
      }
    </details>
  `;
};

const draw = (): void => {
  const words = auroraWords[state.locale];
  document.documentElement.lang = state.locale;
  document.documentElement.dir = state.direction;
  document.documentElement.dataset['theme'] = state.theme;
  const out = html`<main class="out">
    <p>${words.logInFirst}</p>
    <a href="/">${words.logIn}</a>
  </main>`;
  render(session.tokens === undefined ? out : page(), root);
};
draw();
