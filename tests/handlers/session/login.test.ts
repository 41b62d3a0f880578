// Signing in and out: by any name, by the right password only, and out on every socket of the session.
import { expect } from 'chai';
import type { Ack } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { Session } from '../../../models/Session.ts';
import { User } from '../../../models/User.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

const password = 'un mot de passe solide';

describe('auth:login and auth:logout', () => {
  let arena: Arena;
  let player: Actor;
  before(async () => {
    arena = await startArena();
  });
  beforeEach(async () => {
    player = await arena.player();
  });
  after(() => arena.stop());

  const login = async (identifier: string, input: object = {}): Promise<string> => {
    const answer = (await (await arena.guest()).ack('auth:login', { identifier, password, ...input })) as Ack<unknown>;
    return answer.ok ? 'none' : answer.error.code;
  };

  it('takes username, e-mail or phone, in any case', async () => {
    const phone = `+2251${Date.now() % 1e9}`;
    await arena.database.collection(User).updateOne({ _id: new ObjectId(player.userId) }, { $set: { phone } });
    const { username, email } = player.session!.user;
    for (const identifier of [username, username.toUpperCase(), email!, email!.toUpperCase(), phone]) {
      const session = await (await arena.guest()).call('auth:login', { identifier, password });
      expect(session.user.id).to.equal(player.userId);
      expect(session.user.lastLoginAt).to.be.a('string');
    }
  });

  it('tells who is banned why, once he has shown his password', async () => {
    const { email } = (await arena.player()).session!.user;
    const isHis = { email: email! };
    await arena.database.collection(User).updateOne(isHis, { $set: { status: 'banned', banReason: 'two accounts' } });
    const answer = await (await arena.guest()).ack('auth:login', { identifier: email!, password });
    expect(answer).to.have.nested.property('error.code', 'BANNED');
    expect(answer).to.have.deep.nested.property('error.details', { reason: 'two accounts' });
  });

  it('tells nobody without the password whether there is such a user, or what became of him', async () => {
    const { username } = player.session!.user;
    expect(await login('nobody_at_all')).to.equal('BAD_CREDENTIALS');
    expect(await login(username, { password: 'un autre' })).to.equal('BAD_CREDENTIALS');
    await arena.database
      .collection(User)
      .updateOne({ _id: new ObjectId(player.userId) }, { $set: { status: 'banned' } });
    expect(await login(username, { password: 'un autre' })).to.equal('BAD_CREDENTIALS');
    expect(await login(username)).to.equal('BANNED');
    await arena.database
      .collection(User)
      .updateOne({ _id: new ObjectId(player.userId) }, { $set: { status: 'disabled' } });
    expect(await login(username)).to.equal('ACCOUNT_DISABLED');
  });

  it('lets nobody guess on and on: who waits as long as he is told may try again, others are not concerned', async () => {
    const { username } = player.session!.user;
    for (let i = 0; i < 11; i += 1) expect(await login(username, { password: `${i}` })).to.equal('BAD_CREDENTIALS');
    const guest = await arena.guest();
    const answer = (await guest.ack('auth:login', { identifier: username.toUpperCase(), password })) as Ack<unknown>;
    if (answer.ok) throw new Error('it has to wait');
    expect(answer.error.code).to.equal('RATE_LIMITED');
    expect(answer.error.retryAfterMs).to.be.within(1, 2000);
    expect(await login((await arena.player()).session!.user.username)).to.equal('none');
    await new Promise(resolve => setTimeout(resolve, answer.error.retryAfterMs));
    expect(await login(username)).to.equal('none');
    expect(await login(username, { password: 'again from the start' })).to.equal('BAD_CREDENTIALS');
  });

  it('says whether the device is new, and logs it', async () => {
    const { username } = player.session!.user;
    const on = async (fingerprint?: string) =>
      (
        await (
          await arena.guest()
        ).call('auth:login', {
          identifier: username,
          password,
          ...(fingerprint && { device: { fingerprint } }),
        })
      ).newDevice;
    expect([await on('phone'), await on('phone'), await on('tablet'), await on()]).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
    const logs = await arena.database
      .collection(JournalEntry)
      .find({ targetUserId: new ObjectId(player.userId) })
      .sort({ createdAt: 1 })
      .toArray();
    const news = logs.filter(log => log.action === 'auth_new_device');
    expect(news).to.have.length(2);
    const logins = logs.filter(log => log.action === 'auth_login');
    expect(logins.map(log => log.metadata!.newDevice)).to.deep.equal([true, false, true, false]);
    expect(logins.every(log => log.actorUserId?.toString() === player.userId)).to.equal(true);
  });

  it('keeps a bounded number of sessions: the oldest end', async () => {
    const sessions = arena.database.collection(Session);
    const [own] = await sessions.find({ userId: new ObjectId(player.userId) }).toArray();
    const older = Array.from({ length: 60 }, (_, i) => ({
      ...own!,
      _id: ObjectId.createFromTime(1_700_000_000 + i),
    }));
    await sessions.insertMany(older);
    expect(await login(player.session!.user.username)).to.equal('none');
    const live = await sessions.find({ userId: own!.userId, revokedAt: null }).sort({ _id: 1 }).toArray();
    expect(live).to.have.length(50);
    expect(live[0]!._id.equals(older[12]!._id)).to.equal(true);
    expect(live.some(session => session._id.equals(own!._id))).to.equal(true);
  });

  it('ends its session: a guest where it was said, expelled elsewhere, and no other session', async () => {
    const second = await arena.guest({ token: player.session!.token });
    const other = await arena.guest();
    await other.call('auth:login', { identifier: player.session!.user.username, password });
    expect(await player.call('auth:logout', {})).to.deep.equal({});
    expect(await player.ack('me:get', {})).to.have.nested.property('error.code', 'UNAUTHENTICATED');
    await second.next('session:revoked', message => message.reason === 'logged_out');
    expect(player.all('session:revoked'), 'who left is a guest, and stays connected').to.deep.equal([]);
    expect((await other.call('me:get', {})).user.id).to.equal(player.userId);
    const verified = await arena.rest('GET', '/api/auth/verify', undefined, { token: player.session!.token });
    expect(verified.body.error.code).to.equal('UNAUTHENTICATED');
  });

  it("ends the refresh token's session too, if it is the caller's own", async () => {
    const stranger = await arena.player();
    const other = await (await arena.guest()).call('auth:login', {
      identifier: player.session!.user.username,
      password,
    });
    await player.call('auth:logout', { refreshToken: stranger.session!.refreshToken });
    const again = await arena.guest();
    again.session = await again.call('auth:login', { identifier: player.session!.user.username, password });
    await again.call('auth:logout', { refreshToken: other.refreshToken });
    const refresh = async (refreshToken: string) =>
      (await arena.rest('POST', '/api/auth/refresh', { refreshToken })).body.error?.code ?? 'none';
    expect(await refresh(other.refreshToken)).to.equal('SESSION_REVOKED');
    expect(await refresh(again.session.refreshToken)).to.equal('SESSION_REVOKED');
    expect(await refresh(stranger.session!.refreshToken)).to.equal('none');
  });

  it('signs out with any refresh token, also one that is none', async () => {
    expect(await player.call('auth:logout', { refreshToken: 'x'.repeat(68) })).to.deep.equal({});
  });
});
