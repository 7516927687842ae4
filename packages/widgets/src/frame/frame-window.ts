import type { TokenProvider, TokenReason } from '@leadengine/sdk';
import type { FrameGreeting, FrameLook, FrameOptions, FromFrame, ToFrame } from './frame-messages.js';

/** The element around the engine's page, and how it shall be. */
export interface FrameHost extends HTMLElement {
  readonly engineUrl: string;
  readonly widget: string;
  readonly theme: string;
  readonly locale: string;
  readonly label: string;
  readonly autoHeight: boolean;
  readonly getToken: TokenProvider | undefined;
  readonly options: FrameOptions | undefined;
}

/** The engine's page in a frame. */
export interface FrameWindow {
  /** Says how it shall look now, if that is another way than before. */
  tell(): void;
  /** Has it ask for another token, or loads it anew when it has not answered. */
  reconnect(): void;
  close(): void;
}

const schemes: Readonly<Record<string, string>> = { auto: '', host: 'inherit' };
const patienceMs = 15_000;
const reasons: readonly TokenReason[] = ['initial', 'expired', 'rejected'];
// Its own origin, since requests say where they come from; files of messages open in tabs of their own.
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox';

const addressOf = (engineUrl: string): URL | undefined => {
  try {
    const url = new URL(`${engineUrl.replace(/\/$/, '')}/frame/`, location.href);
    // A page of this origin, allowed scripts and its origin, could take its sandbox off.
    return url.origin === location.origin || !url.protocol.startsWith('http') ? undefined : url;
  } catch {
    return undefined;
  }
};

/** Loads the engine's page into `root` and talks to it over a port that is given to this page of this origin only. */
export const openFrame = (host: FrameHost, root: ShadowRoot): FrameWindow => {
  const iframe = document.createElement('iframe');
  let port: MessagePort | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  /** Properties that the page can use; undefined until it has answered. */
  let names: readonly string[] | undefined;
  let sent: string;
  let title = 'WhatsApp';
  let session = 0;
  let getToken: TokenProvider | undefined;

  const emit = (name: string, detail: unknown): void =>
    void host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  const fail = (reason: string): void => {
    emit('le-error', { error: new Error(`le-frame: ${reason}`) });
  };
  const send = (message: ToFrame): void => port?.postMessage(message);

  const tell = (): void => {
    iframe.title = host.label || title;
    iframe.style.colorScheme = schemes[host.theme] ?? host.theme;
    if (!host.autoHeight) iframe.style.blockSize = '';
    if (names === undefined) return;
    if (getToken !== host.getToken) {
      ({ getToken } = host);
      session += 1;
    }
    const style = getComputedStyle(host);
    const look: FrameLook = {
      type: 'look',
      widget: host.widget,
      locale: host.locale || (host.closest<HTMLElement>('[lang]')?.lang ?? ''),
      direction: style.direction,
      isDark: getComputedStyle(iframe).color.includes('255'),
      tokens: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      options: { ...host.options },
      autoHeight: host.autoHeight,
      session: getToken && session,
    };
    const text = JSON.stringify(look);
    if (text !== sent) send(look);
    sent = text;
  };

  const answer = async (id: number, reason: TokenReason): Promise<void> => {
    try {
      send({ type: 'token', id, given: await host.getToken?.(reason) });
    } catch (error) {
      send({ type: 'token', id, status: error instanceof TypeError ? 0 : (error as { readonly status?: number } | undefined)?.status });
    }
  };

  const hear = (message: FromFrame): void => {
    switch (message.type) {
      case 'ready':
        if (message.version !== 1) return;
        clearTimeout(patience);
        names = message.tokens.filter((name) => name.startsWith('--le-'));
        sent = '';
        return tell();
      case 'shown':
        ({ title } = message);
        iframe.style.visibility = '';
        return tell();
      case 'height':
        if (host.autoHeight) iframe.style.blockSize = `${String(message.pixels)}px`;
        return;
      case 'event':
        if (/^le-(?!before-)[a-z-]+$/.test(message.name)) emit(message.name, message.detail);
        return;
      case 'ask':
        if (reasons.includes(message.reason)) void answer(message.id, message.reason);
    }
  };

  const url = addressOf(host.engineUrl);
  const load = (): void => {
    clearTimeout(patience);
    iframe.src = String(url);
    patience = setTimeout(() => {
      fail(`${String(url)} does not answer.`);
    }, patienceMs);
  };
  if (url === undefined) {
    root.textContent = 'engine-url needs another origin than the page.';
    fail(root.textContent);
  } else {
    iframe.sandbox.value = sandbox;
    iframe.referrerPolicy = 'no-referrer';
    // Its page has another ground until it knows what it shall look like.
    iframe.style.visibility = 'hidden';
    iframe.onload = () => {
      const channel = new MessageChannel();
      port?.close();
      port = channel.port1;
      port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
        hear(data);
      };
      iframe.contentWindow?.postMessage({ type: 'le-frame', version: 1 } satisfies FrameGreeting, url.origin, [channel.port2]);
    };
    load();
    tell();
    root.replaceChildren(iframe);
  }
  return {
    tell,
    reconnect() {
      if (names === undefined) load();
      else send({ type: 'reconnect' });
    },
    close() {
      clearTimeout(patience);
      port?.close();
      root.replaceChildren();
    },
  };
};
