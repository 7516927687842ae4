import { expect } from 'chai';
import { storableJson } from './storable-json.js';

describe('storableJson', () => {
  it('drops NUL, replaces half emoji and keeps whole ones', () => {
    expect(storableJson({ text: 'a\0b \ud83d c \ude00 😀', list: ['\0'] })).to.equal('{"text":"ab \ufffd c \ufffd 😀","list":[""]}');
  });
});
