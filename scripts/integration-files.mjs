import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const groups = ['packages', 'plugins', 'examples'];

/** Every file of integration tests, by name. */
const integrationFiles = () =>
  groups
    .flatMap((group) => readdirSync(group).map((name) => join(group, name, 'test')))
    .filter((directory) => existsSync(directory))
    .flatMap((directory) => readdirSync(directory, { recursive: true }).map((name) => join(directory, name)))
    .filter((file) => file.endsWith('.it.test.ts'))
    .sort();

/** Run by themselves at the end: on a very busy machine the unmodified client now and then gets nothing, and why is not known yet. */
export const lastFiles = [join('packages', 'whatsapp-simulator', 'test', 'process.it.test.ts')];

/** The files dealt to so many processes, like cards: neighbors by name tend to be alike and take equally long. */
export const dealIntegrationFiles = (processes) => {
  const files = integrationFiles().filter((file) => !lastFiles.includes(file));
  return Array.from({ length: processes }, (_, place) => files.filter((_file, index) => index % processes === place));
};
