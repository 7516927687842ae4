import { defineProblem } from '@leadengine/plugin-kit';

/** The call does not prove who made it. Says the same whether the number, the secret or the signature is wrong. */
export const WebhookSignatureInvalid = defineProblem({
  code: 'whatsapp.webhook_signature_invalid',
  status: 401,
  title: 'The signature does not fit',
  detail: () =>
    'Sign the bytes of the body with a secret of this number, as Standard Webhooks describes, and send webhook-id, webhook-timestamp and webhook-signature.',
});

/** The call was signed too long ago, or by a clock that is wrong. */
export const WebhookStale = defineProblem({
  code: 'whatsapp.webhook_stale',
  status: 401,
  title: 'The call is too old',
  detail: () => 'webhook-timestamp differs from our clock by more than five minutes. Sign it again.',
});

/** Asked for the secrets of a number that needs none. */
export const NotAGateway = defineProblem<{ engine: string }>({
  code: 'whatsapp.not_a_gateway',
  status: 422,
  title: 'No gateway holds this number',
  detail: ({ engine }) => `The number is held by the engine ${engine}. Only numbers of the engine gateway take signed calls.`,
});
