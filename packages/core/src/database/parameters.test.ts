import { expect } from 'chai';
import { encodeParameter } from './parameters.js';
import { withStartupOptions } from './pool.js';

describe('encodeParameter', () => {
  it('writes what the server reads back as the same value', () => {
    expect(encodeParameter(null)).to.equal(null);
    expect(encodeParameter(undefined)).to.equal(null);
    expect(encodeParameter(12n)).to.equal('12');
    expect(encodeParameter(true)).to.equal('true');
    expect(encodeParameter(new Date(0))).to.equal('1970-01-01T00:00:00.000Z');
    expect(encodeParameter({ a: 1 })).to.equal('{"a":1}');
    expect(encodeParameter(['a"b', 'c\\d', ''])).to.equal('{"a\\"b","c\\\\d",""}');
    expect(encodeParameter([1, 2])).to.equal('{1,2}');
    expect(encodeParameter([])).to.equal('{}');
  });
});

describe('withStartupOptions', () => {
  it('adds to the options that the address has', () => {
    expect(withStartupOptions('postgres://u:p@h/d', '-c role=r')).to.equal('postgres://u:p@h/d?options=-c%20role%3Dr');
    expect(withStartupOptions('postgres://h/d?options=-c%20a%3D1&sslmode=disable', '-c role=r')).to.equal(
      'postgres://h/d?options=-c%20a%3D1%20-c%20role%3Dr&sslmode=disable',
    );
  });
});
