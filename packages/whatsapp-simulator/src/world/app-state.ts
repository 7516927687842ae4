import { randomBytes } from 'node:crypto';
import { decodePatches, encodeSyncdPatch, newLTHashState, proto, type LTHashState, type WAPatchCreate, type WAPatchName } from 'baileys';
import { unixSeconds } from '../wire/binary-node.js';

interface Collection {
  state: LTHashState;
  readonly patches: Buffer[];
}

/** What the devices of one account share besides messages: names in the address book, archived chats, labels. */
export class AppState {
  private readonly keyId = Buffer.concat([Buffer.from([0, 0]), randomBytes(4)]);
  private readonly keyData = {
    keyData: randomBytes(32),
    fingerprint: { rawId: 1, currentIndex: 0, deviceIndexes: [0] },
    timestamp: unixSeconds(),
  };
  private readonly collections = new Map<string, Collection>();

  /** What a device needs to read the patches, as the phone hands it over. */
  keyShare(): proto.IMessage {
    const keys = [{ keyId: { keyId: this.keyId }, keyData: this.keyData }];
    const { Type } = proto.Message.ProtocolMessage;
    return { protocolMessage: { type: Type.APP_STATE_SYNC_KEY_SHARE, appStateSyncKeyShare: { keys } } };
  }

  /** The phone changes something. */
  async change(patch: WAPatchCreate): Promise<void> {
    const collection = this.collection(patch.type);
    const encoded = await encodeSyncdPatch(patch, this.keyId.toString('base64'), collection.state, this.getKey);
    this.append(collection, { ...encoded.patch, version: { version: encoded.state.version } }, encoded.state);
  }

  /** A linked device changes something. @throws if the phone cannot read it. */
  async accept(name: string, bytes: Buffer): Promise<void> {
    const collection = this.collection(name);
    const version = collection.state.version + 1;
    const patch = proto.SyncdPatch.decode(bytes);
    patch.version = proto.SyncdVersion.fromObject({ version });
    const { state } = await decodePatches(name as WAPatchName, [patch], collection.state, this.getKey, {});
    this.append(collection, patch, { ...state, version });
  }

  versionOf(name: string): number {
    return this.collection(name).state.version;
  }

  patchesAfter(name: string, version: number): Buffer[] {
    return this.collection(name).patches.slice(version);
  }

  private readonly getKey = () => Promise.resolve(proto.Message.AppStateSyncKeyData.fromObject(this.keyData));

  private append(collection: Collection, patch: proto.ISyncdPatch, state: LTHashState): void {
    collection.patches.push(Buffer.from(proto.SyncdPatch.encode(patch).finish()));
    collection.state = state;
  }

  private collection(name: string): Collection {
    const collection = this.collections.get(name) ?? { state: newLTHashState(), patches: [] };
    this.collections.set(name, collection);
    return collection;
  }
}
