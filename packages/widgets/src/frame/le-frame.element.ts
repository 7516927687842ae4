import type { TokenProvider } from '@leadengine/sdk';
import type { FrameOptions, FrameWidget } from './frame-messages.js';
import { openFrame, type FrameWindow } from './frame-window.js';

interface Declared {
  readonly attribute?: string | false;
  readonly type?: BooleanConstructor;
}

// Servers import elements, too, and have no DOM to build on.
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

// By its name, bundles know a style sheet and take out what only people read.
const css = String.raw;
// The color says which of the two schemes is in use, and its transition when that changes: nothing else tells.
const styles = css`
  :host {
    display: block;
    block-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    color-scheme: light dark;
    color: light-dark(#000, #fff);
    transition: color 1ms;
  }
`;

/**
 * Shows widgets in a page of the engine's own origin: neither page can reach into the other, and they talk over a port. For hosts that
 * want no script of others in their page, or whose styles and policy get in the way. It brings nothing but itself; no provider is needed.
 *
 * What its widgets fire is fired here, too, but for the `le-before-…` events, whose answer would come over the port too late.
 *
 * @fires le-state - The connection changed. Detail: `{ state }`.
 * @fires le-auth-required - The session ended or was refused. Detail: `{ reason, code }`.
 * @fires le-select - A conversation or a lead was picked. Detail: as of the widget.
 * @fires le-opened - A conversation is shown. Detail: `{ ticketId, ticket }`.
 * @fires le-received - The contact wrote. Detail: `{ message }`.
 * @fires le-back - The person wants to go back to the list.
 * @fires le-moved - A card was moved. Detail: as of the widget.
 * @fires le-phase - The link of a number is in another phase. Detail: `{ instanceId, phase }`.
 * @fires le-connected - A number is linked. Detail: `{ instanceId, instance }`.
 * @fires le-simulated - The engine has answered. Detail: `{ simulation }`.
 * @fires le-sent - A proposal went out. Detail: `{ ticketId, offer, message }`.
 * @fires le-play - Another customer is played. Detail: `{ instanceId, customer }`.
 * @fires le-answered - The customer got a message. Detail: `{ message }`.
 * @fires le-search - The person searches the trail. Detail: `{ filters }`.
 * @fires le-verified - The trail was recomputed. Detail: `{ verification }`.
 * @fires le-resent - A message goes out again. Detail: `{ messageId }`.
 */
export class LeFrame extends Base {
  static readonly properties: Readonly<Record<string, Declared>> = {
    engineUrl: { attribute: 'engine-url' },
    widget: {},
    theme: {},
    locale: {},
    label: {},
    autoHeight: { type: Boolean, attribute: 'auto-height' },
    getToken: { attribute: false },
    options: { attribute: false },
  };

  /** Where the engine listens: on another origin than the page. */
  declare engineUrl: string;
  /** What is shown: an element without its `le-`, or `desk`, which is inbox and conversation. */
  declare widget: FrameWidget | '';
  /** `auto`, also when left out, follows the device, `host` the page's `color-scheme`. */
  declare theme: 'auto' | 'light' | 'dark' | 'host' | '';
  /** BCP 47; left out, the language that the page says it is in. */
  declare locale: string;
  /** What assistive software calls the frame; left out, the heading of what it shows. */
  declare label: string;
  /** As high as what it shows; without it, it fills its place. */
  declare autoHeight: boolean;
  /** Gets a token of an embed session for the engine's origin. It runs in this page; the frame is given what it answers. */
  declare getToken: TokenProvider | undefined;
  /** Attributes of the widget inside, such as `{ 'ticket-id': id, 'read-only': true }`. */
  declare options: FrameOptions | undefined;

  static {
    for (const [name, { attribute = name, type }] of Object.entries(this.properties))
      Object.defineProperty(this.prototype, name, {
        get(this: LeFrame) {
          if (attribute === false) return this.#given[name];
          return type === undefined ? (this.getAttribute(attribute) ?? '') : this.hasAttribute(attribute);
        },
        set(this: LeFrame, value: unknown) {
          if (attribute === false) {
            this.#given[name] = value;
            this.#tell();
          } else if (value === undefined || value === null || value === false) this.removeAttribute(attribute);
          else this.setAttribute(attribute, value === true ? '' : (value as string));
        },
      });
  }

  readonly #given: Record<string, unknown> = {};
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #tell = (): void => {
    if (this.engineUrl === this.#url) this.#window?.tell();
    else this.#open();
  };
  readonly #changes = new MutationObserver(this.#tell);
  #window: FrameWindow | undefined;
  #url = '';

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener('transitionend', this.#tell);
  }

  connectedCallback(): void {
    for (const name of Object.keys(LeFrame.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      // Set before the element was defined, it hides what is defined here.
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    for (let place = this.closest('*'); place !== null; place = place.parentElement) this.#changes.observe(place, { attributes: true });
    this.#tell();
  }

  disconnectedCallback(): void {
    this.#changes.disconnect();
    this.#open();
  }

  /** Asks for another token and starts again; loads the engine's page anew when it has not answered. */
  reconnect(): void {
    this.#window?.reconnect();
  }

  #open(): void {
    this.#window?.close();
    this.#url = this.isConnected ? this.engineUrl : '';
    this.#window = this.#url === '' ? undefined : openFrame(this, this.#root);
  }
}
