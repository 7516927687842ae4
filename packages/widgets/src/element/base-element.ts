import { LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { endedStates, type Connection } from '../connection/connection.js';
import { connectionRequest, providerArrived, type ConnectionSource } from '../connection/connection-context.js';
import { localeFor, useLanguage, type Language } from '../text/locale.js';
import { controlStyles } from '../theme/control.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import type { DetailOf } from '../widget-event-details.js';
import type { WidgetEvent, WidgetTag } from '../widget-events.js';
import { icons } from './icons.js';
import { placeView } from './place-views.js';

/** Styles of the base; those of a widget follow. */
export const baseStyles: CSSResultGroup = [tokenStyles, controlStyles];

/**
 * What every widget has: connection and language from a provider, the states of the connection, and a boundary that keeps a fault in its
 * own panel.
 *
 * @fires le-error - A widget could not draw itself. Detail: `{ error }`.
 */
export abstract class BaseElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  static override properties: PropertyDeclarations = {
    connection: { attribute: false },
  };

  /** Instead of a provider's. */
  declare connection: Connection | undefined;

  #source: ConnectionSource | undefined;
  #stopWatching: (() => void) | undefined;
  #stopState: (() => void) | undefined;
  #used: Connection | undefined;
  #fault: unknown;
  #language: Language | undefined;
  readonly #internals: ElementInternals = this.attachInternals();

  /** The connection in use: its own, or the provider's. */
  protected get shared(): Connection | undefined {
    return this.connection ?? this.#source?.connection;
  }

  /** The conversation that is open under the same provider; null without one. */
  protected get selectedId(): string | undefined | null {
    return this.#source === undefined ? null : this.#source.selectedId;
  }

  protected select(ticketId: string | undefined): void {
    this.#source?.select(ticketId);
  }

  protected get language(): Language | undefined {
    const wanted = [this.lang, this.#source?.locale ?? '', this.closest<HTMLElement>('[lang]')?.lang ?? '', ...navigator.languages];
    // Until another catalogue is there the widget stays as it is, with what is focused and typed in it.
    this.#language = useLanguage(localeFor(wanted), () => this.requestUpdate()) ?? this.#language;
    return this.#language;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ask();
    // A provider that is defined later tells that it is there.
    document.addEventListener(providerArrived, this.#ask);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(providerArrived, this.#ask);
    this.#stopWatching?.();
    this.#source = undefined;
    this.#use(undefined);
  }

  readonly #ask = (): void => {
    if (this.#source !== undefined) return;
    this.dispatchEvent(
      new CustomEvent(connectionRequest, {
        bubbles: true,
        composed: true,
        detail: (source: ConnectionSource) => {
          this.#source = source;
          this.#stopWatching?.();
          this.#stopWatching = source.watch(() => this.requestUpdate());
          this.requestUpdate();
        },
      }),
    );
  };

  #use(connection: Connection | undefined): void {
    if (this.#used === connection) return;
    this.#stopState?.();
    this.#used = connection;
    this.#stopState = connection?.onState((state) => {
      // A provider tells it of its own.
      if (endedStates.has(state) && this.connection !== undefined)
        this.emit('le-auth-required', { reason: state, code: connection.problem?.code });
      this.requestUpdate();
    });
    this.connectionChanged(connection);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isConnected) this.#use(this.shared);
  }

  /** Called with each connection, and with undefined when there is none any more. */
  protected abstract connectionChanged(connection: Connection | undefined): void;

  /** Draws the widget. */
  protected abstract view(language: Language): TemplateResult;

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#fault = error;
      this.emit('le-error', { error });
      super.update(changed);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language } = this;
    if (language === undefined) return nothing;
    if (this.#fault !== undefined) {
      const { strings } = language;
      const again = (): void => {
        this.#fault = undefined;
        this.requestUpdate();
      };
      return placeView(icons.alert, strings.broken, strings.brokenHint, { bad: true, action: { label: strings.retry, act: again } });
    }
    return this.view(language);
  }

  /** Dispatches an event that leaves the shadow root. @returns False when the host prevented what it announces. */
  protected emit<Name extends WidgetEvent<WidgetTag>>(type: Name, detail: DetailOf<Name>, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** Makes a state visible to the host's styles, as `:state(name)`. */
  protected mark(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }
}
