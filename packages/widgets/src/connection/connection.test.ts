import { expect } from 'chai';
import { createConnection } from './connection.js';

describe('a connection', () => {
  it('needs no page: workers and servers make their own', async () => {
    const asked: string[] = [];
    const connection = createConnection({
      engineUrl: 'https://engine.example.com',
      getToken: () => Promise.resolve({ token: 'a token' }),
      fetch: (input) => {
        asked.push(new Request(input).url);
        return Promise.resolve(Response.json({ user: { name: 'Ana' } }));
      },
    });
    expect((await connection.me()).user?.name).to.equal('Ana');
    connection.close();
    expect(asked).to.deep.equal(['https://engine.example.com/v1/me']);
    expect(connection.state).to.equal('closed');
  });
});
