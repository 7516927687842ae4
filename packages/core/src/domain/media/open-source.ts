import type { ChannelDirectory } from '../channels/contract.js';
import { OutboundFailure, type OutboundFailureCode, type OutboundHttp } from '../outbound-http/contract.js';
import { MediaSourceRefused } from './contract.js';
import type { OpenSource } from './fetch.service.js';

/** Longest download. */
const downloadMs = 120_000;

/** Answers that another try will not change. */
const final: readonly OutboundFailureCode[] = ['url_invalid', 'url_not_https', 'address_refused', 'redirected'];

/** The channel itself when it has the bytes, else what it says is their address, which strangers may have chosen. */
export const createOpenSource =
  (channels: Pick<ChannelDirectory, 'findChannel'>, outbound: OutboundHttp): OpenSource =>
  async (scope, { channel, instanceId, providerMessageId, mimeType, sourceUrl }) => {
    const own = await channels.findChannel(channel)?.openMedia?.(scope, { instanceId, providerMessageId, mimeType, sourceUrl });
    if (own !== undefined) return own;
    if (sourceUrl === undefined) throw new MediaSourceRefused({ reason: 'The channel does not say where the file is.' });
    try {
      const { status, body } = await outbound.open({ method: 'GET', url: sourceUrl, timeoutMs: downloadMs, signal: scope.signal });
      if (status === 200) return body;
      body.on('error', () => undefined).destroy();
      throw new OutboundFailure('connection_failed', `The server of the file answered ${String(status)}.`, { status });
    } catch (error) {
      if (error instanceof OutboundFailure && final.includes(error.code))
        throw new MediaSourceRefused({ reason: error.message }, { cause: error });
      throw error;
    }
  };
