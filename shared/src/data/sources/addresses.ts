import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Networks that no public service is in, and where machines keep what is not for others: this machine, private
 * networks, link-local addresses with the metadata services of clouds, multicast (IANA's special-purpose address
 * registries, RFC 6890, and Azure's 168.63.129.16).
 */
const closed = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  closed.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  closed.addSubnet(network, bits, 'ipv6');
}

/** All of IPv6 that is given out to services; what is outside is local, reserved or multicast. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Prefixes behind which the last 32 bits are an IPv4 address: mapped (RFC 4291) and translated (RFC 6052). */
const embedding = ['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0'];

/** Whether an IP address is one of the public internet. @param address as a resolver or a socket gives it. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 0) return false;
  if (isIPv4(plain)) return !closed.check(plain, 'ipv4');
  const groups = groupsOf(plain);
  if (embedding.includes(groups.slice(0, 6).join(':'))) {
    const [high, low] = groups.slice(6).map((group) => Number.parseInt(group, 16));
    return isPublicAddress([high >> 8, high & 255, low >> 8, low & 255].join('.'));
  }
  return globalUnicast.check(plain, 'ipv6') && !closed.check(plain, 'ipv6');
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  // The URL parser writes a dotted end as two groups.
  const text = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left, right] = text.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  if (right === undefined) return left;
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}
