import { Type, type Static } from 'typebox';

const code = Type.Union(
  [
    Type.Literal('instance_disconnected'),
    Type.Literal('invalid_recipient'),
    Type.Literal('rate_limited'),
    Type.Literal('timeout'),
    Type.Literal('unsupported'),
    Type.Literal('rejected'),
    Type.Literal('restricted'),
    Type.Literal('not_configured'),
    Type.Literal('cancelled'),
    Type.Literal('unknown'),
  ],
  { description: 'not_configured: no plugin brings the channel. cancelled: revoked before it was sent.' },
);

/** Why a message was not sent: what channels say, and `cancelled`. */
export type FailureCode = Static<typeof code>;

export const MessageFailure = Type.Object(
  { code, detail: Type.String(), isRetryable: Type.Boolean({ description: 'Whether sending it again may help' }) },
  { additionalProperties: false },
);
export type MessageFailure = Static<typeof MessageFailure>;

const mayPass: Readonly<Record<FailureCode, boolean>> = {
  instance_disconnected: true,
  invalid_recipient: false,
  rate_limited: true,
  timeout: true,
  unsupported: false,
  rejected: false,
  restricted: false,
  not_configured: true,
  cancelled: false,
  unknown: true,
};

const isCode = (text: string): text is FailureCode => Object.hasOwn(mayPass, text);

/** A stored failure in the terms of the contract; a code of another release is `unknown`. */
export const failureOf = ({ code: stored, detail }: { readonly code: string; readonly detail: string }): MessageFailure => {
  const known = isCode(stored) ? stored : 'unknown';
  return { code: known, detail, isRetryable: mayPass[known] };
};
