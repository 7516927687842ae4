import { ChannelFailure, type Channel } from '@leadengine/plugin-kit';

/** Over which the smoke test of a new tenant writes: it takes every message and hands it to nobody. */
export const probeChannel: Channel = {
  name: 'provisioning-probe',
  capabilities: () => Promise.resolve(new Set()),
  send(_scope, { to }) {
    if (to !== probeAddress) throw new ChannelFailure('invalid_recipient', 'The probe writes to itself only.', { isRetryable: false });
    return Promise.resolve({ kind: 'sent' });
  },
};

/** A number that no carrier gives out. */
export const probeAddress = '+5511900000000';
