import type { KeyObject } from 'node:crypto';
import { defineService } from '@leadengine/plugin-kit';

/** A key of one purpose, with a name that says nothing of it. */
export interface DerivedKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** Keys of 32 bytes made from the engine's configured secrets. For plugins that keep secrets or sign: whoever holds this can make any of them. */
export interface DerivedKeys {
  /** The current one, then those of secrets that are still accepted. The same purpose gives the same keys in every process. */
  of(purpose: string): readonly [DerivedKey, ...DerivedKey[]];
}
export const DerivedKeys = defineService<DerivedKeys>('identity.derived-keys');
