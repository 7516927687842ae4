import { render } from 'lit';
import { connectEngine } from './connect-engine.js';
import { createDesk } from './desk.js';
import { deskView } from './desk-view.js';
import { loginView } from './login-view.js';
import { keepPlace, readPlace } from './stay-in-place.js';
import { createStore, emptyList } from './store.js';
import { catalogue, kindName, preferredLocale, type Locale } from './strings.js';

const root = document.getElementById('app');
const announcer = document.getElementById('announcer');
if (root === null || announcer === null) throw new Error('The page has no place to render into.');

const localeKey = 'leadengine.locale';
const readLocale = (): Locale => {
  try {
    return preferredLocale([sessionStorage.getItem(localeKey) ?? '', ...navigator.languages].filter((tag) => tag !== ''));
  } catch {
    return preferredLocale(navigator.languages);
  }
};

const store = createStore({
  locale: readLocale(),
  loggedIn: false,
  login: { busy: false, failure: undefined },
  person: undefined,
  connection: 'connecting',
  showsReconnecting: false,
  showsReloaded: false,
  filter: 'open',
  search: '',
  list: emptyList,
  conversation: undefined,
  drafts: {},
  now: Date.now(),
});

const desk = createDesk(connectEngine(location.origin), store, {
  announce: (message) => {
    const name = store.state.list.rows.find(({ id }) => id === message.ticketId)?.name ?? '';
    announcer.textContent = `${name}: ${message.text === '' ? kindName(catalogue[store.state.locale], message.kind) : message.text}`;
  },
});

const setLocale = (locale: Locale): void => {
  try {
    sessionStorage.setItem(localeKey, locale);
  } catch {
    // Without storage the choice lasts until the page is reloaded.
  }
  store.update({ locale });
};

const openFromAddress = (): void => {
  if (!store.state.loggedIn) return;
  void desk.open(/^#\/tickets\/([\w-]+)$/.exec(location.hash)?.[1]);
};

let wasLoggedIn = false;
let wasOpen: string | undefined;
const draw = (): void => {
  const { state } = store;
  const strings = catalogue[state.locale];
  document.documentElement.lang = state.locale;
  const unread = state.list.rows.filter(({ unread: count }) => count > 0).length;
  document.title = unread > 0 ? `(${String(unread)}) Ticketz LeadEngine` : 'Ticketz LeadEngine';
  const place = readPlace();
  render(state.loggedIn ? deskView(state, strings, desk, setLocale) : loginView(state, strings, desk, setLocale), root);
  keepPlace(place);
  if (state.loggedIn && !wasLoggedIn) queueMicrotask(openFromAddress);
  const openId = state.conversation?.ticketId;
  // Ready to write, except where a keyboard on screen would cover the conversation.
  if (openId !== undefined && openId !== wasOpen && matchMedia('(pointer: fine)').matches)
    document.querySelector<HTMLElement>('.composer textarea')?.focus();
  wasLoggedIn = state.loggedIn;
  wasOpen = openId;
};

let drawing = false;
const scheduleDraw = (): void => {
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    draw();
  });
};

store.subscribe(scheduleDraw);
window.addEventListener('hashchange', openFromAddress);
desk.start();
draw();
