import type { TokenProvider } from '@leadengine/sdk';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { createConnection, endedStates, type Connection, type ConnectionState } from '../connection/connection.js';
import { connectionRequest, providerArrived, type ConnectionRequest, type ConnectionSource } from '../connection/connection-context.js';

/**
 * Gives the widgets inside it one connection to the engine, a language and a theme.
 *
 * @slot - The host's page with the widgets.
 * @fires le-state - The connection changed. Detail: `{ state }`.
 * @fires le-auth-required - The session ended or was refused. Detail: `{ reason, code }`.
 */
export class LeProvider extends LitElement implements ConnectionSource {
  static override styles = css`
    :host {
      display: contents;
      color-scheme: light dark;
    }

    :host([theme='light']) {
      color-scheme: light;
    }

    :host([theme='dark']) {
      color-scheme: dark;
    }

    :host([theme='host']) {
      color-scheme: inherit;
    }
  `;

  static override properties: PropertyDeclarations = {
    engineUrl: { attribute: 'engine-url' },
    theme: { reflect: true },
    locale: {},
    getToken: { attribute: false },
  };

  /** Where the engine listens. */
  declare engineUrl: string;
  /** `auto` follows the device, `host` the page's `color-scheme`. */
  declare theme: 'auto' | 'light' | 'dark' | 'host';
  /** BCP 47. */
  declare locale: string;
  /**
   * Gets a token of an embed session from the host's backend; called again before it expires and when it is refused. Another function, and
   * a token whose `id` is another one, mean another person: nothing of the former one stays.
   */
  declare getToken: TokenProvider | undefined;

  #connection: Connection | undefined;
  #selectedId: string | undefined;
  readonly #watchers = new Set<() => void>();

  constructor() {
    super();
    this.engineUrl = '';
    this.theme = 'auto';
    this.locale = '';
    this.addEventListener(connectionRequest, (event) => {
      event.stopPropagation();
      (event as ConnectionRequest).detail(this);
    });
  }

  /** What the widgets use; undefined until `engine-url` and `getToken` are set. For headless controllers of the host. */
  get connection(): Connection | undefined {
    return this.#connection;
  }

  get state(): ConnectionState | undefined {
    return this.#connection?.state;
  }

  /** The conversation that is open in the widgets inside. */
  get selectedId(): string | undefined {
    return this.#selectedId;
  }

  /** Opens a conversation in the widgets inside; of undefined it closes. */
  select(ticketId: string | undefined): void {
    if (ticketId === this.#selectedId) return;
    this.#selectedId = ticketId;
    this.#tell();
  }

  /** Calls `listener` on each change of connection, language and open conversation. @returns A function that stops it. */
  watch(listener: () => void): () => void {
    this.#watchers.add(listener);
    return () => void this.#watchers.delete(listener);
  }

  /** Asks for another token and starts again, for example after the person has logged in anew, or another one has. */
  reconnect(): void {
    this.#open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#open();
    document.dispatchEvent(new Event(providerArrived));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#open();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('engineUrl') || changed.has('getToken')) this.#open();
    if (changed.has('locale')) this.#tell();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** The former connection ends before there is another one; outside of the page there is none. */
  #open(): void {
    this.#connection?.close();
    this.#connection = undefined;
    const { engineUrl, getToken } = this;
    if (this.isConnected && getToken !== undefined && engineUrl !== '') {
      const connection = createConnection({ engineUrl, getToken, renew: () => this.#open() });
      connection.onState((state) => {
        this.dispatchEvent(new CustomEvent('le-state', { detail: { state } }));
        if (endedStates.has(state))
          this.dispatchEvent(new CustomEvent('le-auth-required', { detail: { reason: state, code: connection.problem?.code } }));
      });
      this.#connection = connection;
    }
    this.#tell();
  }
}
