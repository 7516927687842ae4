import type { FrameGreeting } from '@leadengine/widgets';

const isGreeting = (message: unknown): message is FrameGreeting =>
  typeof message === 'object' && message !== null && (message as Partial<FrameGreeting>).type === 'le-frame';

/**
 * Resolves with the port of the page around this one, and never where there is none. The first that greets is the only one: whoever
 * could greet again, a script that page was tricked into, gets no answer. A page of this origin is refused, since it could take the
 * sandbox off, and so is one that hides its origin.
 */
export const hostPort = (page: Window): Promise<MessagePort> =>
  new Promise((resolve) => {
    const listen = ({ source, origin, data, ports: [port] }: MessageEvent<unknown>): void => {
      if (source !== page.parent || source === page || origin === page.location.origin || origin === 'null') return;
      if (port === undefined || !isGreeting(data)) return;
      page.removeEventListener('message', listen);
      resolve(port);
    };
    page.addEventListener('message', listen);
  });
