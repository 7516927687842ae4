import { defineProblem } from '@leadengine/plugin-kit';

/** Asked for a QR code of a number that needs none. */
export const PairingNotNeeded = defineProblem<{ engine: string }>({
  code: 'whatsapp.pairing_not_needed',
  status: 422,
  title: 'This number needs no pairing',
  detail: ({ engine }) => `A number of the ${engine} engine has no phone to pair. Connect it directly.`,
});

/** Asked for a code though a phone is linked. */
export const AlreadyLinked = defineProblem<{ state: string }>({
  code: 'whatsapp.already_linked',
  status: 409,
  title: 'A phone is linked to this number',
  detail: ({ state }) => `The number is ${state}. Log it out to link another phone.`,
});

/** Asked for a code that is not there: none is wanted, or the next one is on its way. */
export const CodeNotReady = defineProblem<{ state: string }>({
  code: 'whatsapp.code_not_ready',
  status: 409,
  title: 'There is no code to link a phone with',
  detail: ({ state }) =>
    state === 'linking' ? 'The next code is on its way. Ask again in a second.' : `The number is ${state}. Connect it to get a code.`,
});

/** Asked of a number that has no connection. */
export const NotConnected = defineProblem<{ status: string }>({
  code: 'whatsapp.not_connected',
  status: 409,
  title: 'The number is not connected',
  detail: ({ status }) => `The number is ${status}. Connect it and ask again.`,
});

/** The number has a connection, and nothing came back. */
export const NoAnswer = defineProblem({
  code: 'whatsapp.no_answer',
  status: 504,
  title: 'WhatsApp did not answer',
  detail: () => 'Nothing came back in time. Ask again in a moment.',
});
