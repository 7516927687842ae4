import type { proto } from 'baileys';
import type { AddressPair, Envelope, OwnAddresses } from '../inbox/stanza.js';
import type { InboxRow } from './inbox.repository.js';
import type { Placed } from './plan-lanes.js';

/** A row of the inbox with all that is known of its people. */
export interface InboxItem extends Placed<InboxRow> {
  readonly instanceId: string;
  readonly own: OwnAddresses;
  readonly envelope: Envelope;
  /** The other side of the conversation, with both addresses where they are known. */
  readonly person: AddressPair;
  /** The address of the contact; undefined when there is none. */
  readonly from: string | undefined;
  /** Under which the engine knows it: the key of the first row that the message was filed under. */
  readonly eventKey: string;
  /** Earlier rows of the same message, which this one replaces. */
  readonly replaces: readonly InboxRow[];
}

/** An item whose content was decrypted. */
export interface OpenItem {
  readonly item: InboxItem;
  /** Undefined when it could not be decrypted. */
  readonly message: proto.IMessage | undefined;
}
