import { Type } from 'typebox';

/** E.164 with the plus sign. */
export const PhoneNumber = Type.String({
  pattern: '^\\+[1-9][0-9]{7,14}$',
  description: 'E.164, for example +5511900000001',
  examples: ['+5511900000001'],
});
