// What was committed is there at the next start, whatever ended the last one and whoever has the port now.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Mongod, MongodFailed, startMongod } from '../../../server/embedded/mongod.ts';
import { freePort } from '../../../server/embedded/ports.ts';
import { isAlive, mongodBinary, recall, recorder, remember, useFolder, withClient, writeProgram } from './support.ts';

describe('embedded: mongod', () => {
  const folder = useFolder();
  let running: Mongod | undefined;
  const start = async (say = (_line: string) => {}, port?: number) => {
    running = await startMongod({ binary: mongodBinary(), dataDir: folder(), say, ...(port && { port }) });
    return running;
  };
  afterEach(async () => {
    await running?.stop('SIGKILL');
    running = undefined;
  });

  it('is a replica set with transactions, and finds its data and its port at the second start', async () => {
    const first = await start();
    await remember(first.uri, 'first');
    await withClient(first.uri, db =>
      db.client.withSession(session =>
        session.withTransaction(() => db.collection('words').insertOne({ word: 'second' }, { session })),
      ),
    );
    await first.stop();
    expect(isAlive(first.pid)).to.equal(false);
    const { say, text } = recorder();
    const second = await start(say);
    expect(second.uri).to.equal(first.uri);
    expect(await recall(second.uri)).to.deep.equal(['first', 'second']);
    expect(text())
      .to.match(/starting on port/)
      .and.match(/primary on port/)
      .and.not.match(/new replica set/);
  });

  it('keeps what was committed when mongod is killed, and says that it ended', async () => {
    const { say, text } = recorder();
    const first = await start(say);
    await remember(first.uri, 'kept');
    process.kill(first.pid, 'SIGKILL');
    const second = await start(say);
    expect(await recall(second.uri)).to.deep.equal(['kept']);
    expect(text()).to.contain('mongod: ended by itself (SIGKILL)');
  });

  it('moves the replica set to another port when its own is taken', async () => {
    const port = await freePort();
    const first = await start(undefined, port);
    await remember(first.uri, 'moved');
    await first.stop('SIGKILL');
    const squatter = createServer(socket => socket.destroy());
    await new Promise<void>(resolve => squatter.listen(port, '127.0.0.1', resolve));
    const { say, text } = recorder();
    const second = await start(say);
    squatter.close();
    expect(new URL(second.uri).port).not.to.equal(String(port));
    await remember(second.uri, 'writable');
    expect(await recall(second.uri)).to.deep.equal(['moved', 'writable']);
    expect(text()).to.contain(`port ${port} is taken`).and.contain('moving the replica set');
  });

  it('stops a mongod that another start left on the folder', async () => {
    const orphan = await start();
    await remember(orphan.uri, 'left');
    const { say, text } = recorder();
    const next = await start(say);
    expect(text()).to.contain(`process ${orphan.pid} still runs on this data`);
    expect(isAlive(orphan.pid)).to.equal(false);
    expect(await recall(next.uri)).to.deep.equal(['left']);
  });

  it('fails with the place of the log when mongod does not start', async () => {
    const binary = await writeProgram(join(folder(), 'broken'), 'exit 14');
    const error = await startMongod({ binary, dataDir: folder(), say: () => {} }).catch(error => error);
    expect(error).to.be.instanceOf(MongodFailed);
    expect(error.message).to.contain('exit code 14').and.contain('mongod.log');
  });
});
