// Rotating the secret of access tokens: every node takes it on, older tokens are good while the grace lasts, and no longer.
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { SigningKey } from '../../../models/SigningKey.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';

const config = { ARENE_KEY_POLL_MS: '50' };
const kidOf = (token: string) => jwt.decode(token, { complete: true })!.header.kid;
const later = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe('POST /admin/auth/rotate-secret', () => {
  let arena: Arena;
  let node: Arena;
  let boss: Actor;
  before(async () => {
    arena = await startArena({ config });
    node = await startArena({ config, uri: arena.uri });
    boss = await arena.admin();
  });
  after(async () => {
    await node.stop();
    await arena.stop();
  });

  const rotate = (by: Actor, body: object = {}) => by.rest('POST', '/api/admin/auth/rotate-secret', body);
  const isGood = async (on: Arena, token: string) =>
    (await on.rest('GET', '/api/auth/verify', undefined, { token })).status === 200;
  const signIn = async (on: Arena) => {
    const { username } = boss.session!.user;
    return (await (await on.guest()).call('auth:login', { identifier: username, password: PASSWORD })).token;
  };
  const inForce = (signsFrom: string) => later(new Date(signsFrom).getTime() - Date.now() + 1);

  it('is for the super admin only, and names no secret', async () => {
    const admin = await arena.admin(['admin']);
    expect((await rotate(admin)).body.error.code).to.equal('FORBIDDEN');
    const { status, body } = await rotate(boss);
    expect(status).to.equal(200);
    expect(Object.keys(body)).to.have.members(['kid', 'signsFrom', 'olderExpireAt']);
    const keys = await arena.database.collection(SigningKey).find().toArray();
    expect(keys.filter(key => key.expiresAt === null).map(key => key._id)).to.deep.equal([body.kid]);
  });

  it('has every node sign with the new one, and believe both, on each other as well', async () => {
    const old = await signIn(arena);
    const { body } = await rotate(boss);
    const early = await signIn(node);
    // A machine that is slow may have taken until then.
    if (Date.now() < new Date(body.signsFrom).getTime())
      expect(kidOf(early), 'not before every node knows it').not.to.equal(body.kid);
    await inForce(body.signsFrom);
    const tokens = [await signIn(arena), await signIn(node)];
    expect(tokens.map(kidOf)).to.deep.equal([body.kid, body.kid]);
    for (const token of [old, ...tokens])
      for (const on of [arena, node]) expect(await isGood(on, token)).to.equal(true);
  });

  it('ends what older ones have signed with the grace, and sessions go on by their refresh tokens', async () => {
    const player = await arena.player();
    const { token, refreshToken } = player.session!;
    const { body } = await rotate(boss, { graceHours: 0 });
    expect(body.olderExpireAt).to.equal(body.signsFrom);
    await inForce(body.signsFrom);
    // The first one's grace of a day is cut short too.
    for (const old of [token, boss.session!.token])
      expect([await isGood(arena, old), await isGood(node, old)]).to.deep.equal([false, false]);
    const fresh = await node.rest('POST', '/api/auth/refresh', { refreshToken });
    expect(kidOf(fresh.body.token)).to.equal(body.kid);
    expect(await isGood(arena, fresh.body.token)).to.equal(true);
  });

  it('ends them on open sockets too, which go on by their refresh tokens', async () => {
    const other = await arena.admin();
    const player = await arena.player();
    const elsewhere = await node.guest({ token: player.session!.token });
    expect((await rotate(other, { graceHours: 0 })).status).to.equal(200);
    for (const socket of [player, elsewhere]) {
      await socket.next('session:expired');
      expect(await socket.ack('me:get', {})).to.have.nested.property('error.code', 'UNAUTHENTICATED');
    }
    const { user } = await elsewhere.call('auth:refresh', { refreshToken: player.session!.refreshToken });
    expect(user.id).to.equal(player.userId);
    expect((await elsewhere.ack('me:get', {})).ok).to.equal(true);
  });
});
