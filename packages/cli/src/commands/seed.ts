import { seedDemo } from '../demo.js';
import { commandEnvironment } from '../engine-environment.js';
import { withApp } from './with-app.js';

export const seedCommand = async (): Promise<void> => {
  await withApp(await commandEnvironment(), async (app) => {
    const { tenant, email, password } = await seedDemo(app);
    process.stdout.write(`tenant    ${tenant}\ne-mail    ${email}\n`);
    process.stdout.write(password === undefined ? 'password  unchanged\n' : `password  ${password}   (shown once)\n`);
  });
};
