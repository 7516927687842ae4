import type { RotationKind, SecretRotations } from '@leadengine/plugin-kit';
import { UnknownRotationKind } from './rotation.problems.js';

/** The kinds of secrets that can be replaced. */
export interface RotationKinds extends SecretRotations {
  find(name: string): RotationKind | undefined;
  /** @throws UnknownRotationKind */
  get(name: string): RotationKind;
}

export const createRotationKinds = (): RotationKinds => {
  const kinds = new Map<string, RotationKind>();
  return {
    register(kind) {
      if (kinds.has(kind.name)) throw new Error(`The kind of secret "${kind.name}" is registered twice.`);
      kinds.set(kind.name, kind);
    },
    find: (name) => kinds.get(name),
    get(name) {
      const kind = kinds.get(name);
      if (kind === undefined) throw new UnknownRotationKind({ kind: name, known: [...kinds.keys()].sort() });
      return kind;
    },
  };
};
