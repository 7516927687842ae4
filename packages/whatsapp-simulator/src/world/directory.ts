import { randomBytes } from 'node:crypto';
import { unixSeconds } from '../wire/binary-node.js';
import { parseJid } from '../wire/jid.js';
import type { LinkedDevice } from './linked-device.js';
import type { SimulatedGroup } from './simulated-group.js';
import { SimulatedUser } from './simulated-user.js';

export interface NewUser {
  /** International, digits only: `5511990000001`. */
  readonly phoneNumber: string;
  /** @defaultValue the next free one */
  readonly lidNumber?: string | undefined;
  readonly name?: string | undefined;
}

export interface NewGroup {
  readonly subject: string;
  readonly owner: SimulatedUser;
  readonly members: readonly SimulatedUser[];
  readonly addressing?: 'pn' | 'lid' | undefined;
}

const firstLid = 100_000_000_000_001;

/** Everybody who exists: people by phone number and by LID, groups by jid. */
export class Directory {
  readonly groups = new Map<string, SimulatedGroup>();
  private readonly byNumber = new Map<string, SimulatedUser>();
  private nextLid = firstLid;

  addUser({ phoneNumber, lidNumber, name = phoneNumber }: NewUser): SimulatedUser {
    if (this.byNumber.has(phoneNumber)) throw new Error(`${phoneNumber} exists already`);
    const user = new SimulatedUser(phoneNumber, lidNumber ?? String(this.nextLid++), name);
    this.byNumber.set(phoneNumber, user).set(user.lidNumber, user);
    return user;
  }

  addGroup({ subject, owner, members, addressing = 'pn' }: NewGroup): SimulatedGroup {
    const jid = `1203630${String(randomBytes(5).readUIntBE(0, 5))}@g.us`;
    const group = { jid, subject, owner, addressing, createdAt: unixSeconds(), members: [owner, ...members], admins: new Set([owner]) };
    this.groups.set(jid, group);
    return group;
  }

  /** By phone number, LID number or any jid of the person or one of the devices. */
  findUser(address: string): SimulatedUser | undefined {
    return this.byNumber.get(parseJid(address).user);
  }

  /** @throws if nobody has the address. */
  user(address: string): SimulatedUser {
    const user = this.findUser(address);
    if (!user) throw new Error(`nobody has the address ${address}`);
    return user;
  }

  findDevice(jid: string): LinkedDevice | undefined {
    return this.findUser(jid)?.devices.get(parseJid(jid).device);
  }

  users(): SimulatedUser[] {
    return [...new Set(this.byNumber.values())];
  }
}
