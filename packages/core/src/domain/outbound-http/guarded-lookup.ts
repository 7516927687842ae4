import type { LookupFunction } from 'node:net';
import { OutboundFailure, type NameResolver } from './contract.js';
import { isPublicAddress } from './public-address.js';

/**
 * Name resolution for sockets. The socket connects to what this returns, so nobody can swap the address between check and
 * connection; a name with a single forbidden address is refused as a whole.
 */
export const createGuardedLookup =
  (resolver: NameResolver, allowsPrivate: boolean): LookupFunction =>
  (hostname, options, callback) => {
    const resolving = resolver.resolve(hostname).then(
      (addresses) => {
        if (addresses.length === 0) throw new OutboundFailure('name_not_resolved', `${hostname} has no address.`);
        if (!allowsPrivate && !addresses.every(({ address }) => isPublicAddress(address)))
          throw new OutboundFailure('address_refused', `${hostname} has an address that is not public.`);
        return addresses;
      },
      (cause: unknown) => {
        throw new OutboundFailure('name_not_resolved', `${hostname} could not be resolved.`, { cause });
      },
    );
    resolving.then(
      (addresses) => {
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
      },
      (error: unknown) => {
        callback(error as Error, '');
      },
    );
  };
