import { createHash } from 'node:crypto';
import { SecretFailure, type SecretRequest } from '@leadengine/plugin-kit';
import type { Session } from './session.js';

/** Where one version of one tenant's secret lies. A version is written once and never changed. */
export interface Place {
  readonly tenantId: string;
  /** With its version, so that a second try finds what the first has made. */
  readonly name: string;
}

/** Keeps texts in Infisical: what they are encrypted with is known to the register only. */
export interface Vault {
  /**
   * Stores the text where nothing lies yet, with labels of tenant and requester.
   *
   * @returns what lies there now: another text when another try was first
   * @throws SecretFailure `pending_approval` when a policy of the project holds it back
   */
  store(place: Place, text: string, request: Omit<SecretRequest, 'idempotencyKey'>): Promise<string>;
  /** Undefined when nothing lies there. */
  read(place: Place): Promise<string | undefined>;
  /** Nothing happens when there is none. */
  remove(place: Place): Promise<void>;
  /** Removes the tenant's folder with all in it. */
  removeTenant(tenantId: string): Promise<void>;
  /** Rejects when the identity cannot log in or see the project. */
  check(): Promise<void>;
}

export interface VaultSettings {
  readonly projectId: string;
  readonly environment: string;
  readonly path: string;
}

interface Labeled {
  readonly tag: { readonly id: string };
}

const missing = [404] as const;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const isStatus = (answer: object): answer is { readonly status: number } => 'status' in answer;

const metadataOf = (
  tenantId: string,
  { requestedBy, requestId, purpose, rotationId, expiresAt }: Omit<SecretRequest, 'idempotencyKey'>,
) => [
  { key: 'tenantId', value: tenantId },
  { key: 'requestId', value: requestId },
  { key: 'purpose', value: purpose },
  { key: 'requestedBy', value: JSON.stringify(requestedBy), isEncrypted: true },
  ...(rotationId === undefined ? [] : [{ key: 'rotationId', value: rotationId }]),
  ...(expiresAt === undefined ? [] : [{ key: 'expiresAt', value: expiresAt.toISOString() }]),
];

export const createVault = (session: Session, { projectId, environment, path: root }: VaultSettings): Vault => {
  const folderOf = (tenantId: string): string => `${root}/${tenantId}`;
  const tags = new Map<string, Promise<string>>();

  const findOrMakeTag = async (slug: string): Promise<string> => {
    const base = `/api/v1/projects/${encodeURIComponent(projectId)}/tags`;
    const find = () => session.request('GET', `${base}/slug/${slug}`, undefined, [404]) as Promise<Labeled | undefined>;
    const known = await find();
    if (known !== undefined) return known.tag.id;
    // 400: another process was first.
    const made = (await session.request('POST', base, { slug, color: '#5c6ac4' }, [400])) as Labeled | undefined;
    const tag = made ?? (await find());
    if (tag === undefined) throw new SecretFailure('unavailable', 'Infisical made no label.');
    return tag.tag.id;
  };

  const tagId = (slug: string): Promise<string> => {
    const known = tags.get(slug);
    if (known !== undefined) return known;
    const asked = findOrMakeTag(slug);
    if (tags.size >= 10_000) tags.clear();
    tags.set(slug, asked);
    asked.catch(() => tags.delete(slug));
    return asked;
  };

  const makeFolder = async (tenantId: string): Promise<void> => {
    let path = '/';
    for (const name of folderOf(tenantId).split('/').slice(1)) {
      const parent = path;
      // 400: it is there.
      await session.call((sdk) => sdk.folders().create({ projectId, environment, path: parent, name }), [400]);
      path = path === '/' ? `/${name}` : `${path}/${name}`;
    }
  };

  const read: Vault['read'] = async ({ tenantId, name }) => {
    const found = await session.call(
      (sdk) =>
        sdk.secrets().getSecret({
          projectId,
          environment,
          secretPath: folderOf(tenantId),
          secretName: name,
          // On by default, and would put another tenant's secret in the place of a reference.
          expandSecretReferences: false,
          includeImports: false,
        }),
      missing,
    );
    return 'secretValue' in found ? found.secretValue : undefined;
  };

  return {
    async store({ tenantId, name }, text, request) {
      const tagIds = await Promise.all([`tenant-${tenantId}`, `requester-${hash(request.requestedBy.id)}`].map(tagId));
      const create = () =>
        session.call(
          (sdk) =>
            sdk.secrets().createSecret(name, {
              projectId,
              environment,
              secretPath: folderOf(tenantId),
              secretValue: text,
              skipMultilineEncoding: true,
              tagIds,
            }),
          [400, 404],
        );
      let made: object = await create();
      if (isStatus(made) && made.status === 404) {
        await makeFolder(tenantId);
        made = await create();
      }
      // Answered with 200, and nothing is stored.
      if ('approval' in made) throw new SecretFailure('pending_approval', 'Somebody has to approve the secret in Infisical.');
      // A 400 is what a second try gets, by us or by the SDK itself, when the first was stored; what lies there decides.
      const stored = await read({ tenantId, name });
      if (stored === undefined) throw new SecretFailure('refused', 'Infisical does not take the secret.');
      // The SDK drops metadata on create.
      await session.request('PATCH', `/api/v3/secrets/raw/${encodeURIComponent(name)}`, {
        workspaceId: projectId,
        environment,
        secretPath: folderOf(tenantId),
        secretMetadata: metadataOf(tenantId, request),
      });
      return stored;
    },

    read,

    async remove({ tenantId, name }) {
      await session.call((sdk) => sdk.secrets().deleteSecret(name, { projectId, environment, secretPath: folderOf(tenantId) }), missing);
    },

    async removeTenant(tenantId) {
      await session.request('DELETE', `/api/v1/folders/${tenantId}`, { workspaceId: projectId, environment, path: root }, missing);
    },

    async check() {
      await session.call((sdk) => sdk.folders().listFolders({ projectId, environment, path: '/' }));
    },
  };
};
