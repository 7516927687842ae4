import { defineProblem } from '@leadengine/plugin-kit';

export const UnknownRotationKind = defineProblem<{ kind: string; known: readonly string[] }>({
  code: 'rotations.unknown_kind',
  status: 422,
  title: 'No such kind of secret',
  detail: ({ kind, known }) => `"${kind}" is not one of ${known.join(', ')}.`,
});

export const RotationInProgress = defineProblem<{ rotationId: string }>({
  code: 'rotations.in_progress',
  status: 409,
  title: 'The secret is being replaced',
  detail: ({ rotationId }) => `Rotation ${rotationId} is under way. Wait for it or cancel it.`,
});

export const RotationWindowOpen = defineProblem<{ rotationId: string }>({
  code: 'rotations.window_open',
  status: 409,
  title: 'Two secrets are accepted',
  detail: ({ rotationId }) => `The secret that rotation ${rotationId} replaced is still accepted. With "force" it ends now.`,
});

export const RotationNotCancelable = defineProblem<{ state: string }>({
  code: 'rotations.not_cancelable',
  status: 409,
  title: 'The rotation cannot be canceled',
  detail: ({ state }) => `It is ${state}: the new secret is in use, or it has ended.`,
});

export const RotationNotInGrace = defineProblem<{ state: string }>({
  code: 'rotations.not_in_grace',
  status: 409,
  title: 'No old secret is accepted',
  detail: ({ state }) => `The rotation is ${state}.`,
});

export const GraceTooLong = defineProblem<{ longestSeconds: number }>({
  code: 'rotations.grace_too_long',
  status: 422,
  title: 'Two secrets would be accepted for too long',
  detail: ({ longestSeconds }) => `For this kind it is ${String(longestSeconds)} s at most.`,
});
