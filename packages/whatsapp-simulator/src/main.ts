import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCommands } from './control/commands.js';
import { ControlServer } from './control/control-server.js';
import { createObservationStream } from './control/observation-stream.js';
import { createWhatsAppSimulator } from './create-whatsapp-simulator.js';
import { quietConsole } from './signal/quiet-console.js';

/**
 * A simulator as a process of its own: prints one line of JSON with its addresses, and goes when it is told to. `--settings` writes the
 * settings of an engine that shall take it for WhatsApp, for a shell to read.
 */
export const main = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      'control-port': { type: 'string', default: '0' },
      settings: { type: 'string' },
    },
  });
  quietConsole();
  const simulator = await createWhatsAppSimulator({ port: Number(values.port) });
  const control = new ControlServer(createCommands(simulator), createObservationStream(simulator.observations));
  await control.listen(Number(values['control-port']));
  const directory = await mkdtemp(join(tmpdir(), 'whatsapp-simulator-'));
  const mediaCertificateFile = join(directory, 'media.pem');
  await writeFile(mediaCertificateFile, simulator.mediaCertificate);

  if (values.settings !== undefined) {
    const settings = {
      LEADENGINE_WHATSAPP_SERVER_URL: simulator.url,
      LEADENGINE_WHATSAPP_ROOT_KEY: simulator.rootKey,
      NODE_EXTRA_CA_CERTS: mediaCertificateFile,
      SIMULATOR: control.url,
    };
    await writeFile(
      values.settings,
      Object.entries(settings)
        .map(([name, value]) => `export ${name}=${value}\n`)
        .join(''),
    );
  }

  const stop = async (): Promise<void> => {
    await Promise.all([control.close(), simulator.close(), rm(directory, { recursive: true, force: true })]);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

  const addresses = { url: simulator.url, rootKey: simulator.rootKey, mediaCertificateFile, control: control.url };
  process.stdout.write(`${JSON.stringify(addresses)}\n`);
};
