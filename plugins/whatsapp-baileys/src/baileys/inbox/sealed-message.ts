import { messageBound } from '../auth/bounds.js';
import type { InstanceSeal } from '../auth/instance-seal.js';

/** Encrypts the protobuf bytes of a message, without their padding, for its row in the inbox. */
export const sealMessage = (seal: InstanceSeal, dedupeKey: string, message: Buffer): string => seal.seal(message, messageBound(dedupeKey));

/** The protobuf bytes of a message, as `proto.Message.decode` takes them. */
export const openMessage = (seal: InstanceSeal, dedupeKey: string, sealed: string): Buffer => seal.open(sealed, messageBound(dedupeKey));
