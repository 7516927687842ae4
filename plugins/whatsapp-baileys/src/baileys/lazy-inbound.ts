import type { Inbound, InboundParts } from './inbound/create-inbound.js';

/**
 * What takes in messages, loaded when the first is to be read: it brings Baileys, without which processes start faster that only serve
 * requests.
 */
export const lazyInbound = (parts: () => Promise<InboundParts>): (() => Promise<Inbound>) => {
  let loading: Promise<Inbound> | undefined;
  return () => {
    loading ??= Promise.all([import('./inbound/create-inbound.js'), parts()]).then(([{ createInbound }, given]) => createInbound(given));
    return loading;
  };
};
