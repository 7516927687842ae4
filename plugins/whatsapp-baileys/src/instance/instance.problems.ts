import { defineProblem } from '@leadengine/plugin-kit';

/** The engine is known by name but not part of this build. */
export const EngineUnavailable = defineProblem<{ engine: string }>({
  code: 'whatsapp.engine_unavailable',
  status: 422,
  title: 'The engine is not available',
  detail: ({ engine }) => `This installation has no ${engine} engine. Use sandbox.`,
});

/** Asked for a QR code of a number that needs none. */
export const PairingNotNeeded = defineProblem<{ engine: string }>({
  code: 'whatsapp.pairing_not_needed',
  status: 422,
  title: 'This number needs no pairing',
  detail: ({ engine }) => `A number of the ${engine} engine has no phone to pair. Connect it directly.`,
});
