import { offlineEnvironment } from '../engine-environment.js';
import { withApp } from './with-app.js';

export const openapiCommand = async (): Promise<void> => {
  await withApp(offlineEnvironment(), (app) => {
    process.stdout.write(`${JSON.stringify(app.openApiDocument(), undefined, 2)}\n`);
    return Promise.resolve();
  });
};
