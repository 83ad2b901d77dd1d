// Which internet addresses a page may be fetched from: public ones, so that no page can lead into this machine or its network.
import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** True for an address of the public internet; what is not known to be one is not. */
export function isPublic(address: string): boolean {
  // A zone (`fe80::1%eth0`) only ever belongs to an address of the local link.
  if (!ipaddr.isValid(address) || address.includes("%")) return false;
  // An IPv4 address written as IPv6 counts as what it is; those inside other addresses (6to4, NAT64) are not public here.
  return ipaddr.process(address).range() === "unicast";
}

/** `code` of the error for a host whose address may not be opened. */
export const PRIVATE_ADDRESS = "FAHM_PRIVATE_ADDRESS";

function privateAddress(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} is not a public address`), { code: PRIVATE_ADDRESS });
}

/** The address that a host of a URL is itself, without brackets; `null` for a name. */
export function addressIn(host: string): string | null {
  const bare = host.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 ? null : bare;
}

/**
 * Looks names up for a connection and gives only addresses that `mayOpen` allows. The connection uses what was checked
 * here, so a name server that answers differently the second time changes nothing.
 */
export function guardedLookup(mayOpen: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error !== null) done(error, "", 0);
      else if (first === undefined || found.some(({ address }) => !mayOpen(address))) done(privateAddress(host), "", 0);
      else if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}
