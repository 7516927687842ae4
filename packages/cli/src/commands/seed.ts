import { seedDemo } from '../demo.js';
import { commandEnvironment } from '../engine-environment.js';
import { withApp } from './with-app.js';

export const seedCommand = async (): Promise<void> => {
  await withApp(await commandEnvironment(), async (app) => {
    // Shown before the tenant is made with it: afterwards a kill could come in between.
    const { tenant, email } = await seedDemo(app, (isMade, generate) => {
      const password = isMade ? undefined : generate();
      process.stdout.write(password === undefined ? 'password  unchanged\n' : `password  ${password}   (shown once)\n`);
      return Promise.resolve(password);
    });
    process.stdout.write(`tenant    ${tenant}\ne-mail    ${email}\n`);
  });
};
