import ipaddr from 'ipaddr.js';

/** What providers serve their machines from an address that is public by its range. */
const cloudServices = new Set(['168.63.129.16']);

/** Of IPv6 only this much is given out on the internet; the rest has meanings of its own, some with an IPv4 address inside. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is one of the public internet. Loopback, private, link-local, shared, multicast, documentation and
 * translated addresses are not, and neither is anything that is no address.
 *
 * @param address - As a resolver or the URL parser writes it, without brackets.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv6) return parsed.match(globalUnicast);
  return !cloudServices.has(parsed.toString());
};
