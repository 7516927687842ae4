import { defineService } from '@leadengine/plugin-kit';

/**
 * Keeps personal identifiers so that the database alone shows nothing of them. Keys differ per tenant and purpose; what was
 * sealed or indexed under a secret that is still accepted stays legible and findable.
 */
export interface PersonalDataCipher {
  seal(tenantId: string, purpose: string, plaintext: string): Promise<string>;
  /** Undefined when no accepted secret of this tenant and purpose opens it. */
  open(tenantId: string, purpose: string, sealed: string): Promise<string | undefined>;
  /**
   * Digests by which an equal value is found again: the present key's, which is the one to store, then those of keys that are
   * still accepted. Short values are as guessable as the key is known; it never lies in the database.
   */
  blindIndex(tenantId: string, purpose: string, value: string): readonly [string, ...string[]];
}
export const PersonalDataCipher = defineService<PersonalDataCipher>('personal-data.cipher');
