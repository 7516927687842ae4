import '@leadengine/widgets/define';
import { BaseElement, type FrameLook, type FromFrame, type ToFrame } from '@leadengine/widgets';
import type { CSSResult } from 'lit';
import { hostPort } from './frame-host.js';
import { createFrameTokens } from './frame-tokens.js';
import { createFrameView } from './frame-view.js';
import { bridgedEvents } from './frame-widgets.js';

/** Every `--le-…` property that a widget reads. */
const knownTokens = (): readonly string[] => [
  ...new Set(
    BaseElement.elementStyles.flatMap((styles) =>
      [...(styles as CSSResult).cssText.matchAll(/var\((--le-[\w-]+)/g)].map(([, name = '']) => name),
    ),
  ),
];

/** The engine's page in a `le-frame`: empty until the page around has greeted it, then what that page wants to see. */
const talk = (port: MessagePort): void => {
  const send = (message: FromFrame): void => port.postMessage(message);
  const tokens = createFrameTokens(send);
  const provider = document.createElement('le-provider');
  // No landmark, nor are headers in it: those of the page around go on in the frame.
  const place = document.createElement('section');
  place.className = 'place';
  provider.append(place);
  provider.engineUrl = new URL('..', location.href).href.replace(/\/$/, '');
  // The page around has decided between light and dark.
  provider.theme = 'host';

  const fire = (name: string, detail: unknown): void => {
    try {
      send({ type: 'event', name, detail });
    } catch {
      // Not everything can travel; what can is what JSON can say.
      send({ type: 'event', name, detail: JSON.parse(JSON.stringify(detail)) as unknown });
    }
  };
  for (const name of bridgedEvents) {
    provider.addEventListener(name, (event) => {
      fire(name, (event as CustomEvent<unknown>).detail);
    });
  }
  const view = createFrameView(place, {
    onTitle(title) {
      document.title = title;
      send({ type: 'shown', title });
    },
    onHeight(pixels) {
      send({ type: 'height', pixels });
    },
    onUnknown(widget) {
      fire('le-error', { error: new Error(`le-frame shows no "${widget}".`) });
    },
  });
  let session: number | undefined;

  const draw = (look: FrameLook): void => {
    provider.locale = look.locale;
    if (look.session !== session) {
      ({ session } = look);
      // Another function may be another person's: the connection starts anew.
      provider.getToken = session === undefined ? undefined : (reason) => tokens.getToken(reason);
    }
    const isFirst = !provider.isConnected;
    if (isFirst) document.body.append(provider);
    view.draw(look);
    // Its heading may come later.
    if (isFirst) send({ type: 'shown', title: document.title });
  };
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    switch (data.type) {
      case 'look':
        return void draw(data);
      case 'token':
        return void tokens.take(data);
      case 'reconnect':
        provider.reconnect();
    }
  };
  send({ type: 'ready', version: 1, tokens: knownTokens() });
};

void hostPort(window).then(talk);
