// Whose request it is: believed of trusted proxies only, never anything but an address, and counted by network.
import type { IncomingMessage } from 'node:http';
import { expect } from 'chai';
import { clientIpReader, networkOf } from '../../server/clientIp.ts';

describe('the address of a client', () => {
  const from = (remoteAddress: string, forwarded?: string) =>
    ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
  const read = clientIpReader(['10.0.0.0/8', '::1']);

  it('is what the outermost trusted proxy saw, and the peer where none is trusted', () => {
    expect(read(from('10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2'))).to.equal('1.2.3.4');
    expect(read(from('::1', '2001:db8::1'))).to.equal('2001:db8::1');
    expect(read(from('9.9.9.9', '1.2.3.4'))).to.equal('9.9.9.9');
    expect(read(from('::ffff:10.0.0.1', '::ffff:1.2.3.4'))).to.equal('1.2.3.4');
  });

  it('is that of the proxy where it passes on what is no address, on sockets as over REST', () => {
    for (const said of ['anything', '1.2.3.4:5678', '<script>', 'unknown'])
      expect(read(from('10.0.0.1', said)), said).to.equal('10.0.0.1');
  });

  it('stands for its network where it is IPv6, however it is written', () => {
    for (const one of ['2001:db8:1:2::', '2001:DB8:1:2:3:4:5:6', '2001:0db8:0001:0002::9', '2001:db8:1:2::1.2.3.4'])
      expect(networkOf(one), one).to.equal('2001:db8:1:2');
    expect(networkOf('::1')).to.equal(networkOf('0:0:0:0::7'));
    expect(networkOf('fe80::1%eth0')).to.equal('fe80:0:0:0');
    expect([networkOf('1.2.3.4'), networkOf('a:b')]).to.deep.equal(['1.2.3.4', 'a:b']);
  });
});
