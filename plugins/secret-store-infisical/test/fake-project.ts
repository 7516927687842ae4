import type { SeenRequest } from './fake-infisical.js';

/** A request that the server turns down. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly kind: string,
  ) {
    super(message);
  }
}

export interface FakeSecret {
  secretValue: string;
  readonly path: string;
  readonly name: string;
  version: number;
  tags: readonly string[];
  metadata: readonly { readonly key: string; readonly value: string; readonly isEncrypted?: boolean }[];
}

export interface FakeProject {
  readonly id: string;
  readonly secrets: readonly FakeSecret[];
  readonly folders: readonly string[];
  readonly tagSlugs: readonly string[];
  /** A policy holds back every new secret until somebody approves. */
  needsApproval: boolean;
  /** Requests that wait. */
  readonly approvals: readonly unknown[];
  approveAll(): void;
  /** Puts one there as a person at the web page would. */
  plant(path: string, name: string, value: string): void;
  answer(request: SeenRequest): object;
}

type Parts = SeenRequest['body'];

const text = (parts: Parts, name: string): string => {
  const value = parts[name];
  if (typeof value !== 'string' || value === '') throw new Refusal(422, `${name}: Required`, 'ValidationFailure');
  return value;
};

/** Blanks at both ends go; one line break at the end stays. */
const trimmed = (value: string): string => (value.endsWith('\n') ? `${value.trim()}\n` : value.trim());

export const createFakeProject = (): FakeProject => {
  const id = 'the-project';
  const [environment] = ['prod'];
  let secrets: FakeSecret[] = [];
  let folders = ['/'];
  const tags: { readonly id: string; readonly slug: string }[] = [];
  let waiting: (() => void)[] = [];

  const find = (path: string, name: string) => secrets.find((one) => one.path === path && one.name === name);

  const place = (parts: Parts, name = 'workspaceId'): string => {
    if (text(parts, name) !== id) throw new Refusal(404, `Project with ID '${text(parts, name)}' not found`, 'NotFound');
    const path = [parts['secretPath'], parts['path'], '/'].find((one) => typeof one === 'string') as string;
    if (parts['environment'] !== environment || !folders.includes(path))
      throw new Refusal(404, `Folder with path '${path}' in environment with slug '${String(parts['environment'])}' not found`, 'NotFound');
    return path;
  };

  const expanded = (value: string): string =>
    value.replace(/\$\{([^}]+)\}/g, (whole, reference: string) => {
      const [, ...rest] = reference.split('.');
      const name = rest.pop() ?? '';
      return find(`/${rest.join('/')}`, name)?.secretValue ?? whole;
    });

  const shown = (one: FakeSecret, value = one.secretValue) => ({
    secret: {
      id: `${one.path}/${one.name}`,
      _id: `${one.path}/${one.name}`,
      workspace: id,
      environment,
      secretKey: one.name,
      secretValue: value,
      version: one.version,
      type: 'shared',
      secretMetadata: one.metadata,
      tags: one.tags.map((tagId) => tags.find((tag) => tag.id === tagId)),
    },
  });

  /** With a policy each change waits, and the answer is 200 all the same. */
  const held = (apply: () => void): object | undefined => {
    if (!project.needsApproval) return undefined;
    waiting.push(apply);
    return { approval: { id: `approval-${String(waiting.length)}`, status: 'open', hasMerged: false } };
  };

  const create = (name: string, body: Parts): object => {
    const path = place(body);
    if (/[:/]/.test(name)) throw new Refusal(422, 'Secret name cannot contain colon or slash', 'ValidationFailure');
    if (find(path, name) !== undefined) throw new Refusal(400, `Secret already exists: ${name}`, 'BadRequest');
    const tagIds = (body['tagIds'] ?? []) as string[];
    if (!tagIds.every((tagId) => tags.some((tag) => tag.id === tagId))) throw new Refusal(404, 'One or more tags not found', 'NotFound');
    const one: FakeSecret = {
      path,
      name,
      secretValue: trimmed(text(body, 'secretValue')),
      version: 1,
      tags: tagIds,
      metadata: (body['secretMetadata'] ?? []) as FakeSecret['metadata'],
    };
    const apply = (): void => {
      secrets.push(one);
    };
    return held(apply) ?? (apply(), shown(one));
  };

  const change = (one: FakeSecret, body: Parts): void => {
    one.version += 1;
    if (typeof body['secretValue'] === 'string') one.secretValue = trimmed(body['secretValue']);
    if (body['secretMetadata'] !== undefined) one.metadata = body['secretMetadata'] as FakeSecret['metadata'];
    if (body['tagIds'] !== undefined) one.tags = body['tagIds'] as string[];
  };

  const secretRoute = (method: string, name: string, { query, body }: SeenRequest): object => {
    if (method === 'POST') return create(name, body);
    const parts = method === 'GET' ? query : body;
    const path = place(parts);
    const one = find(path, name);
    if (one === undefined) throw new Refusal(404, `Secret with name '${name}' not found`, 'NotFound');
    if (method === 'GET') return shown(one, parts['expandSecretReferences'] === 'false' ? one.secretValue : expanded(one.secretValue));
    const apply = (): void => {
      if (method === 'DELETE') secrets = secrets.filter((other) => other !== one);
      else change(one, body);
    };
    return held(apply) ?? (apply(), shown(one));
  };

  const folderRoute = (method: string, name: string | undefined, { query, body }: SeenRequest): object => {
    const parts = method === 'GET' ? query : body;
    const path = place(parts);
    if (method === 'GET')
      return { folders: folders.filter((folder) => folder !== path && folder.startsWith(path)).map((folder) => ({ name: folder })) };
    const folder = `${path === '/' ? '' : path}/${name ?? text(body, 'name')}`;
    if (method === 'POST') {
      if (folders.includes(folder)) throw new Refusal(400, 'Folder already exists in this environment', 'BadRequest');
      folders.push(folder);
    } else {
      if (!folders.includes(folder)) throw new Refusal(404, 'Folder not found', 'NotFound');
      const isIn = (other: string): boolean => other === folder || other.startsWith(`${folder}/`);
      folders = folders.filter((other) => !isIn(other));
      secrets = secrets.filter((one) => !isIn(one.path));
    }
    return { folder: { id: folder, name: folder } };
  };

  const tagRoute = (method: string, slug: string | undefined, { body }: SeenRequest): object => {
    const wanted = slug ?? text(body, 'slug');
    const known = tags.find((tag) => tag.slug === wanted);
    if (method === 'GET') {
      if (known === undefined) throw new Refusal(404, 'Tag not found', 'NotFound');
      return { tag: known };
    }
    if (known !== undefined || wanted.length > 64) throw new Refusal(400, 'Tag already exists', 'BadRequest');
    const tag = { id: `tag-${String(tags.length + 1)}`, slug: wanted };
    tags.push(tag);
    return { tag };
  };

  const project: FakeProject = {
    id,
    get secrets() {
      return secrets;
    },
    get folders() {
      return folders;
    },
    get tagSlugs() {
      return tags.map(({ slug }) => slug);
    },
    needsApproval: false,
    get approvals() {
      return waiting;
    },
    approveAll() {
      for (const approve of waiting) approve();
      waiting = [];
    },
    plant(path, name, value) {
      if (!folders.includes(path)) folders.push(path);
      const known = find(path, name);
      if (known !== undefined) known.secretValue = value;
      else secrets.push({ path, name, secretValue: value, version: 1, tags: [], metadata: [] });
    },
    answer(request) {
      const { method, path } = request;
      const [, version, kind, ...rest] = path.split('/').slice(1).map(decodeURIComponent);
      if (version === 'v3' && kind === 'secrets' && rest[0] === 'raw' && rest[1] !== undefined)
        return secretRoute(method, rest[1], request);
      if (version === 'v1' && kind === 'folders') return folderRoute(method, rest[0], request);
      if (version === 'v1' && kind === 'projects' && rest[1] === 'tags') {
        if (rest[0] !== id) throw new Refusal(404, 'Project not found', 'NotFound');
        return tagRoute(method, rest[2] === 'slug' ? rest[3] : undefined, request);
      }
      throw new Refusal(404, `Route ${method}:${path} not found`, 'NotFound');
    },
  };
  return project;
};
