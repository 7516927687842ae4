import { definePlugin, SecretRotations, SecretStore, type Plugin, type RotationKind } from '@leadengine/plugin-kit';
import { createStoredSecretKind } from '../src/rotation/stored-secret.kind.js';

/** A kind of secret whose rotation ends the process right after the effect of one step; nothing ends it without a name. */
export const lethalPlugin = (deadlyStep?: 'create' | 'finish'): Plugin =>
  definePlugin({
    name: 'lethal',
    contract: 1,
    requires: { rotations: SecretRotations, secrets: SecretStore },
    setup({ services: { rotations, secrets } }) {
      const kind = createStoredSecretKind(secrets);
      const deadly: Partial<RotationKind> =
        deadlyStep === undefined
          ? {}
          : {
              [deadlyStep]: async (...given: Parameters<RotationKind['finish']>) => {
                await kind[deadlyStep](...given);
                process.kill(process.pid, 'SIGKILL');
                await new Promise(() => undefined);
              },
            };
      rotations.register({ ...kind, ...deadly, name: 'lethal_secret' });
      return {};
    },
  });
