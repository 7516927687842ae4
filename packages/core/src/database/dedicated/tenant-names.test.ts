import { expect } from 'chai';
import { tenantNames, tenantOfRole } from './tenant-names.js';

describe('names of a tenant in the cluster', () => {
  const id = '0192f0c1-0000-7000-8000-00000000000a';

  it('go by the id, but for the database', () => {
    expect(tenantNames({ id, slug: 'doca-azul' })).to.deep.equal({
      database: 'tenant_doca-azul',
      owner: 't_0192f0c1000070008000' + '00000000000a',
      logins: { a: 't_0192f0c1000070008000' + '00000000000a_a', b: 't_0192f0c1000070008000' + '00000000000a_b' },
    });
  });

  it('say whose a role is', () => {
    const { owner, logins } = tenantNames({ id, slug: 'doca' });
    expect([owner, logins.a, logins.b].map(tenantOfRole)).to.deep.equal([id, id, id]);
    expect(['postgres', 't_1', `${owner}_c`, `x${owner}`].map(tenantOfRole)).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('are refused for what is no tenant', () => {
    for (const slug of ['', 'A', 'a_b', 'a"; drop database x; --', 'a'.repeat(41)]) {
      expect(() => tenantNames({ id, slug }), slug).to.throw(TypeError);
    }
    expect(() => tenantNames({ id: 'nobody', slug: 'doca' })).to.throw(TypeError);
  });
});
