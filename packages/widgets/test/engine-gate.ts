import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between the page and the engine and plays the network. */
export interface EngineGate {
  readonly url: string;
  /** Where connections go from now on; those there are end. */
  aim(engineUrl: string): void;
  /** Ends all connections and refuses new ones until `up`. */
  down(): void;
  up(): void;
  /** The next so many messages reach the engine, but what it answers is lost. */
  loseAnswers(count: number): void;
  /** How many answers were lost. */
  readonly lost: number;
  close(): Promise<void>;
}

export const createEngineGate = async (engineUrl: string): Promise<EngineGate> => {
  let target = new URL(engineUrl);
  let isUp = true;
  let losing = 0;
  let lost = 0;
  const sockets = new Set<Socket>();
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => sockets.delete(client));
    if (!isUp) {
      client.destroy();
      return;
    }
    const engine = connect(Number(target.port), target.hostname);
    sockets.add(engine);
    let doomed = false;
    const end = (): void => {
      client.destroy();
      engine.destroy();
    };
    engine.on('error', end);
    engine.on('close', () => {
      sockets.delete(engine);
      end();
    });
    client.on('close', end);
    client.on('data', (chunk: Buffer) => {
      if (losing > 0 && /^POST \/v1\/(tickets\/[^/]+|whatsapp\/instances\/[^/]+\/sandbox)\/messages /.test(chunk.toString('latin1'))) {
        losing -= 1;
        doomed = true;
      }
      engine.write(chunk);
    });
    engine.on('data', (chunk: Buffer) => {
      if (doomed) {
        lost += 1;
        end();
      } else client.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    aim(next) {
      target = new URL(next);
      drop();
    },
    down() {
      isUp = false;
      drop();
    },
    up: () => void (isUp = true),
    loseAnswers: (count) => void (losing = count),
    get lost() {
      return lost;
    },
    async close() {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
};
