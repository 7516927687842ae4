import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGuideEngine, type GuideEngine } from './guide-engine.js';

const guide = 'whatsapp-pairing.md';

describe(`docs/guides/${guide}`, function () {
  this.timeout(180_000);
  let engine: GuideEngine;
  let simulator: ChildProcess;
  let password: string;

  before(async () => {
    engine = await createGuideEngine();
    const command = /node (packages\/whatsapp-simulator\S+) --settings (\S+)/.exec(await readFile(join('docs/guides', guide), 'utf8'));
    const [, program = '', envFile = ''] = command ?? [];
    simulator = spawn(process.execPath, [program, '--settings', join(engine.directory, envFile)], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(simulator.stdout ?? simulator, 'data');
    const settings = await readFile(join(engine.directory, envFile), 'utf8');
    const env = Object.fromEntries([...settings.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
    password = /password {2}(\S+)/.exec(await engine.start(env))?.[1] ?? '';
  });
  after(async () => {
    await engine.close();
    simulator.kill('SIGTERM');
  });

  it('links a number by QR code and holds a conversation both ways, as written', async () => {
    const { printed, expected } = await engine.follow(guide, password);
    expect(printed).to.contain(expected);
  });
});
