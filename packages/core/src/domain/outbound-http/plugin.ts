import { definePlugin } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { NameResolver, OutboundHttp } from './contract.js';
import { createOutboundHttp } from './outbound-http.service.js';

/** Requests to addresses that customers choose. */
export const outboundHttpPlugin = definePlugin({
  name: 'outbound-http',
  contract: 1,
  config: Type.Object({
    allowPrivate: Type.Boolean({
      default: false,
      env: 'LEADENGINE_WEBHOOKS_ALLOW_PRIVATE',
      description: 'Lets webhooks reach private addresses and plain HTTP. For development only: customers could reach into your network',
    }),
  }),
  optional: { resolver: NameResolver },
  provides: { client: OutboundHttp },
  setup({ config: { allowPrivate }, services: { resolver }, log }) {
    const client = createOutboundHttp({ allowsPrivate: allowPrivate, ...(resolver === undefined ? {} : { resolver }) });
    return {
      services: { client },
      ready() {
        if (allowPrivate)
          log.warn({}, 'LEADENGINE_WEBHOOKS_ALLOW_PRIVATE is on: customers can make the engine call addresses inside your network');
        return Promise.resolve();
      },
      stop: () => client.close(),
    };
  },
});
