// The address that a request comes from, and whom it stands for: what a proxy says of it counts only if that proxy is trusted.
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Reads addresses, given the proxies (addresses or CIDR ranges) whose `X-Forwarded-For` is believed. */
export function clientIpReader(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) => trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return ({ socket, headers }) => {
    const peer = plain(socket.remoteAddress ?? 'unknown');
    let address = peer;
    const forwarded = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map(part => plain(part.trim()))
      .filter(Boolean);
    // From the nearest proxy outwards: the first address that is not a trusted proxy is the client's.
    while (forwarded.length && isTrusted(address)) address = forwarded.pop()!;
    // Even a trusted proxy may pass on any text.
    return isIP(address) ? address : peer;
  };
}

/** IPv4 that arrives in an IPv6 socket. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '');

/** Groups of an IPv6 address that name a network: whoever has one may take any address in it. */
const NETWORK_GROUPS = 4;

/** Whom an address stands for where something is counted: itself, or all of its IPv6 network. */
export function networkOf(address: string): string {
  if (!address.includes(':') || !isIPv6(address)) return address;
  const [left = '', right] = address.replace(/%.*$/, '').split('::');
  const before = left === '' ? [] : left.split(':');
  const after = right ? right.split(':') : [];
  const zeros = right === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...zeros, ...after].slice(0, NETWORK_GROUPS);
  return groups.map(group => Number.parseInt(group, 16).toString(16)).join(':');
}
