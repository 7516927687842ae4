import type { AccessToken, TokenReason } from '@leadengine/sdk';
import type { WidgetTag } from '../widget-events.js';

/** What a frame can show: an element without its `le-`, or `desk`, which is inbox and conversation beside each other. */
export type FrameWidget = 'desk' | Exclude<WidgetTag extends `le-${infer Name}` ? Name : never, 'frame' | 'provider' | 'provision'>;

/** Attributes of what is shown; `true` stands for one without a value, `false` for none. */
export type FrameOptions = Readonly<Record<string, string | boolean>>;

/** The only message between the windows. The port that travels with it carries all others. */
export interface FrameGreeting {
  readonly type: 'le-frame';
  readonly version: 1;
}

/** How the host wants it, whole each time. */
export interface FrameLook {
  readonly type: 'look';
  readonly widget: string;
  readonly locale: string;
  readonly direction: string;
  readonly isDark: boolean;
  /** `--le-…` properties of the host; those without a value are empty. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly options: FrameOptions;
  readonly autoHeight: boolean;
  /** Another number, another way to get tokens; undefined while there is none. */
  readonly session: number | undefined;
}

/** From the host's page to the engine's. */
export type ToFrame =
  | FrameLook
  | { readonly type: 'token'; readonly id: number; readonly given: AccessToken | string | undefined }
  /** The host threw. By the status its backend did not answer, which passes; else it said no. */
  | { readonly type: 'token'; readonly id: number; readonly given?: undefined; readonly status: number | undefined }
  | { readonly type: 'reconnect' };

/** From the engine's page to the host's, which believes none of it. */
export type FromFrame =
  | { readonly type: 'ready'; readonly version: number; readonly tokens: readonly string[] }
  | { readonly type: 'shown'; readonly title: string }
  | { readonly type: 'ask'; readonly id: number; readonly reason: TokenReason }
  | { readonly type: 'event'; readonly name: string; readonly detail: unknown }
  | { readonly type: 'height'; readonly pixels: number };
