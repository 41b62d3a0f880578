// Errors of sockets to the database, made by real ones: none of them is a defect of ours.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect } from 'chai';
import { isUnreachable } from '../../models/transaction.ts';

describe('a socket to the database', () => {
  /** Two ends of a connection. */
  async function pair(): Promise<{ here: Socket; there: Socket; close: () => void }> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const accepted = once(server, 'connection') as Promise<[Socket]>;
    const here = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const [there] = await accepted;
    there.on('error', () => {});
    return { here, there, close: () => server.close() };
  }
  const failureOf = (socket: Socket) =>
    new Promise<NodeJS.ErrnoException>(failed => {
      socket.on('error', failed);
      socket.write('x', error => error && failed(error));
    });

  it('that the other side has ended is not a defect when it is written to', async () => {
    const { here, there, close } = await pair();
    there.end();
    here.resume();
    await once(here, 'end');
    const error = await failureOf(here);
    close();
    expect(error).to.include({ code: 'EPIPE' });
    expect('syscall' in error, 'it is made by Node').to.equal(false);
    expect(isUnreachable(error)).to.equal(true);
  });

  it('that is destroyed is not a defect when it is written to', async () => {
    const { here, close } = await pair();
    here.destroy();
    const error = await failureOf(here);
    close();
    expect(isUnreachable(error), error.code).to.equal(true);
  });

  it('leaves our own mistakes what they are', () => {
    expect(isUnreachable(new TypeError('undefined is not a function'))).to.equal(false);
    expect(isUnreachable(Object.assign(new Error('no'), { code: 'ERR_ASSERTION' }))).to.equal(false);
  });
});
