import { definePlugin } from '@leadengine/plugin-kit';
import { DerivedKeys } from '../../contract/derived-keys.js';
import { PersonalDataCipher } from '../../contract/personal-data-cipher.js';
import { createPersonalDataCipher } from './cipher.js';

/** Seals and indexes what identifies a person. */
export const personalDataPlugin = definePlugin({
  name: 'personal-data',
  contract: 1,
  requires: { derivedKeys: DerivedKeys },
  provides: { cipher: PersonalDataCipher },
  setup: ({ services: { derivedKeys } }) => ({ services: { cipher: createPersonalDataCipher(derivedKeys) } }),
});
