import type { SecretStore } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { createStoreChoice } from './store-choice.js';

describe('createStoreChoice', () => {
  const storeOf = (name: string) => ({ health: () => Promise.reject(new Error(name)) }) as unknown as SecretStore;
  const answering = async (choice: { readonly store: SecretStore }): Promise<string> =>
    choice.store.health(new AbortController().signal).then(
      () => 'nobody',
      (error: unknown) => (error as Error).message,
    );

  it('is the embedded store, or the one of a plugin once the operator names it', async () => {
    for (const name of ['embedded', 'infisical']) {
      const choice = createStoreChoice(name, storeOf('embedded'), (store) => store);
      choice.register('infisical', storeOf('infisical'));
      choice.assertThere();
      expect(await answering(choice)).to.equal(name);
    }
  });

  it('does not start with another store than the named one, nor with two of a name', () => {
    const choice = createStoreChoice('infisical', storeOf('embedded'), (store) => store);
    expect(() => {
      choice.assertThere();
    }).to.throw('LEADENGINE_SECRET_STORE is "infisical", and the stores that there are: embedded.');
    expect(() => {
      choice.register('embedded', storeOf('other'));
    }).to.throw('brought twice');
  });
});
