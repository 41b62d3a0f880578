// The address that a request comes from: what a proxy says of it counts only if that proxy is trusted.
import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

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
    let address = plain(socket.remoteAddress ?? 'unknown');
    const forwarded = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map(part => plain(part.trim()))
      .filter(Boolean);
    // From the nearest proxy outwards: the first address that is not a trusted proxy is the client's.
    while (forwarded.length && isTrusted(address)) address = forwarded.pop()!;
    return address;
  };
}

/** IPv4 that arrives in an IPv6 socket. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '');
