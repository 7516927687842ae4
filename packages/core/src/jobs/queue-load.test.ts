import { expect } from 'chai';
import { parseRedisLoad } from './queue-load.js';

describe('the load of Redis', () => {
  it('is read from what INFO says', () => {
    const info =
      '# Memory\r\nused_memory:1048576\r\nused_memory_rss:9\r\nmaxmemory:4194304\r\n# Clients\r\nconnected_clients:12\r\nmaxclients:10000\r\n';
    expect(parseRedisLoad(info)).to.deep.equal({ usedBytes: 1_048_576, limitBytes: 4_194_304, clients: 12, limitClients: 10_000 });
  });

  it('has no limit where Redis has none', () => {
    expect(parseRedisLoad('used_memory:1\r\nmaxmemory:0\r\nconnected_clients:1')).to.deep.equal({
      usedBytes: 1,
      limitBytes: undefined,
      clients: 1,
      limitClients: undefined,
    });
  });
});
