// Seeding fills a server through its own commands, twice as well as once, and production only where somebody insists.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { Position } from '../../models/Position.ts';
import { User } from '../../models/User.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';

const root = join(import.meta.dirname, '../..');

describe('npm run seed', function () {
  this.timeout(60_000);
  let arena: ArenaProcess;
  before(async () => {
    arena = await startProcess();
  });
  after(() => arena.stop());

  async function seed(env: Record<string, string> = {}, args: string[] = []) {
    const { JWT_SECRET, ENCRYPTION_KEY } = arena.config;
    const where = {
      MONGODB_URI: arena.uri,
      PORT: new URL(arena.server.socketUrl!).port,
      SIDECAR_PORT: new URL(arena.server.sidecarUrl!).port,
    };
    const child = spawn(process.execPath, ['demo/seed.ts', ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_ENV: 'development', ...where, JWT_SECRET, ENCRYPTION_KEY, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { out, err, code };
  }

  it('makes people, a group, bets and tournaments, and finds them the second time', async () => {
    const first = await seed();
    expect(first).to.include({ err: '', code: 0 });
    expect(first.out).to.include('super admin  boss@demo.example\n');
    expect(first.out.match(/^bet {10}/gm)).to.have.length(4);
    const guest = await arena.guest();
    const session = await guest.call('auth:login', { identifier: 'awa@demo.example', password: 'arene-demo' });
    expect(session.user.fullName).to.equal('Awa Koné');
    const { items } = await guest.call('bet:list', {});
    expect(items.map(bet => bet.groupId !== null)).to.have.members([false, false, false, true]);
    const cups = async () => {
      const found = await guest.call('tournament:list', {});
      return found.items.map(({ name, status, playersCount }) => `${name}: ${status}, ${playersCount}`).sort();
    };
    expect(await cups()).to.deep.equal(['Friday cup: ongoing, 4', 'Saturday league: registration, 3']);
    const coins = async () => (await guest.call('wallet:get', {})).accounts.find(({ currency }) => currency === 'COIN');
    expect(await coins()).to.include({ available: 45_00 });
    const positions = await arena.database.collection(Position).countDocuments();
    expect(positions).to.equal(8);

    const second = await seed();
    expect(second).to.include({ err: '', code: 0 });
    expect(second.out).to.include('(was there)');
    expect(await arena.database.collection(Position).countDocuments()).to.equal(positions);
    expect((await guest.call('bet:list', {})).items).to.have.length(4);
    expect(await cups()).to.have.length(2);
    expect(await coins()).to.include({ available: 45_00 });
  });

  it('refuses production, and a server that is not there', async () => {
    const production = await seed({ NODE_ENV: 'production', ORIGINS: '*' });
    expect(production).to.include({ out: '', code: 1 });
    expect(production.err).to.include('--in-production');
    const nobody = await seed({ PORT: '1' });
    expect(nobody).to.include({
      out: '',
      code: 1,
      err: 'No server answers at http://127.0.0.1:1: run npm start first, with the same PORT and SIDECAR_PORT.\n',
    });
  });

  it('refuses where the running nodes are in production, whatever its own environment says', async () => {
    const node = await startProcess({ config: { NODE_ENV: 'production', ORIGINS: '*' } });
    try {
      const where = {
        MONGODB_URI: node.uri,
        PORT: new URL(node.server.socketUrl!).port,
        SIDECAR_PORT: new URL(node.server.sidecarUrl!).port,
      };
      const unsuspecting = await seed(where);
      expect(unsuspecting).to.include({ out: '', code: 1 });
      expect(unsuspecting.err).to.include('--in-production');
      expect(await node.database.collection(User).countDocuments()).to.equal(0);
    } finally {
      await node.stop();
    }
  });

  it('seeds production where somebody insists', async () => {
    const production = await seed({ NODE_ENV: 'production', ORIGINS: '*' }, ['--in-production']);
    expect(production).to.include({ err: '', code: 0 });
  });
});
