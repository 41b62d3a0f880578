// Refresh tokens: a retry gets the same successor, the predecessor is good until that is used, an older one ends the family.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Session as SessionReply } from '../../../contracts/session.ts';
import { ObjectId } from '../../../models/define.ts';
import { Revocation } from '../../../models/Revocation.ts';
import { Session } from '../../../models/Session.ts';
import { User } from '../../../models/User.ts';
import { type Arena, startArena } from '../../support/arena.ts';

const PASSWORD = 'un mot de passe solide';

describe('auth:refresh', () => {
  let arena: Arena;
  let node: Arena;
  before(async () => {
    arena = await startArena();
    node = await startArena({ uri: arena.uri });
  });
  after(async () => {
    await node.stop();
    await arena.stop();
  });

  const exchange = async (refreshToken: string, at = arena) => {
    const { status, body } = await at.rest('POST', '/api/auth/refresh', { refreshToken });
    return status === 200 ? (body as SessionReply) : (body.error.code as string);
  };
  /** The next refresh token, or the code of the refusal. */
  const next = async (refreshToken: string, at = arena) => {
    const answer = await exchange(refreshToken, at);
    return typeof answer === 'string' ? answer : answer.refreshToken;
  };
  const family = async (token: string) =>
    (await arena.database.collection(Session).findOne({ _id: new ObjectId(token.slice(0, 24)) }))!;
  const first = async () => (await arena.player()).session!.refreshToken;

  it('gives a session that works', async () => {
    const player = await arena.player();
    const renewed = (await exchange(player.session!.refreshToken)) as SessionReply;
    expect(renewed.user.id).to.equal(player.userId);
    expect(renewed.newDevice).to.equal(false);
    const verified = await arena.rest('GET', '/api/auth/verify', undefined, { token: renewed.token });
    expect(verified.body).to.include({ valid: true });
    const again = await arena.guest({ token: renewed.token });
    expect((await again.call('me:get', {})).user.id).to.equal(player.userId);
  });

  it('answers a retry with the same successor, as often as it comes, on every node', async () => {
    const t0 = await first();
    const t1 = await next(t0);
    expect(t1).not.to.equal(t0);
    expect(await next(t0)).to.equal(t1);
    expect(await next(t0, node)).to.equal(t1);
    const t2 = await next(t1);
    expect(await next(t1, node)).to.equal(t2);
    expect((await family(t0)).revokedAt).to.equal(null);
  });

  it('ends the family for a token whose successor has been used, and keeps that', async () => {
    const t0 = await first();
    const t1 = await next(t0);
    const t2 = await next(t1);
    expect(await next(t0)).to.equal('SESSION_REVOKED');
    const { _id, revokedAt, userId } = await family(t0);
    expect(revokedAt).to.be.instanceOf(Date);
    const notices = await arena.database.collection(Revocation).find({ userId }).toArray();
    expect(notices.map(({ reason, sessionId }) => [reason, sessionId?.toString()])).to.deep.equal([
      ['token_reused', _id.toString()],
    ]);
    for (const token of [t0, t1, t2]) expect(await next(token)).to.equal('SESSION_REVOKED');
    expect(await arena.database.collection(Revocation).countDocuments({ userId })).to.equal(1);
  });

  it('expels the sockets of a family that has been stolen, on every node, and of no other', async () => {
    const player = await arena.player();
    const elsewhere = await node.guest({ token: player.session!.token });
    const other = await arena.guest();
    other.session = await other.call('auth:login', { identifier: player.session!.user.username, password: PASSWORD });
    const t1 = await next(player.session!.refreshToken);
    await next(t1);
    expect(await next(player.session!.refreshToken)).to.equal('SESSION_REVOKED');
    await player.next('session:revoked', message => message.reason === 'token_reused');
    await elsewhere.next('session:revoked', message => message.reason === 'token_reused');
    await other.call('me:get', {});
    expect(other.all('session:revoked')).to.deep.equal([]);
    const dead = await arena.rest('GET', '/api/auth/verify', undefined, { token: player.session!.token });
    expect(dead.status).to.equal(401);
  });

  it('takes no forged token, and lets it end nothing', async () => {
    const t0 = await first();
    const id = t0.slice(0, 24);
    for (const forged of [`${id}.${'A'.repeat(43)}`, `${id}.${(await first()).slice(25)}`, 'x'.repeat(68), `${t0}A`])
      expect(await next(forged), forged).to.equal('UNAUTHENTICATED');
    expect(await next(t0)).to.have.length(68);
  });

  it('takes no token of a family that has expired, is gone, or was signed out', async () => {
    const [expired, gone] = [await first(), await first()];
    const sessions = arena.database.collection(Session);
    await sessions.updateOne({ _id: (await family(expired))._id }, { $set: { expiresAt: new Date(Date.now() - 1) } });
    expect(await next(expired)).to.equal('SESSION_REVOKED');
    await sessions.deleteOne({ _id: (await family(gone))._id });
    expect(await next(gone)).to.equal('SESSION_REVOKED');
    const player = await arena.player();
    await player.call('auth:logout', {});
    expect(await next(player.session!.refreshToken)).to.equal('SESSION_REVOKED');
  });

  it('moves the end of the family on', async () => {
    const t0 = await first();
    const soon = new Date(Date.now() + 60_000);
    await arena.database.collection(Session).updateOne({ _id: (await family(t0))._id }, { $set: { expiresAt: soon } });
    await next(t0);
    expect((await family(t0)).expiresAt.getTime()).to.be.above(Date.now() + 29 * 24 * 3600 * 1000);
  });

  it('tells a banned or disabled user so', async () => {
    for (const [status, code] of [
      ['banned', 'BANNED'],
      ['disabled', 'ACCOUNT_DISABLED'],
    ] as const) {
      const t0 = await first();
      await arena.database.collection(User).updateOne({ _id: (await family(t0)).userId }, { $set: { status } });
      expect(await next(t0)).to.equal(code);
    }
  });

  it('gives many who ask at once, on two nodes, one successor', async () => {
    const t0 = await first();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => next(t0, i % 2 ? arena : node)));
    expect(new Set(answers).size).to.equal(1);
    expect(answers[0]).to.have.length(68);
    expect(await next(answers[0]!)).to.have.length(68);
  });

  it('either answers both or ends the family, when a token and its successor race', async () => {
    const t0 = await first();
    const t1 = await next(t0);
    const [late, early] = await Promise.all([next(t0, node), next(t1)]);
    const isRevoked = (await family(t0)).revokedAt !== null;
    expect(isRevoked).to.equal(late === 'SESSION_REVOKED');
    if (!isRevoked) expect([late, early.length]).to.deep.equal([t1, 68]);
  });

  it('follows the rule for every sequence of tokens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 10 }), async backs => {
        const issued = [await first()];
        let current = 0;
        let ended = false;
        for (const back of backs) {
          const presented = Math.max(0, issued.length - 1 - back);
          const answer = await next(issued[presented]!);
          ended ||= presented < current;
          if (ended) expect(answer).to.equal('SESSION_REVOKED');
          else {
            current = presented;
            expect(answer)
              .to.equal((issued[presented + 1] ??= answer))
              .and.to.have.length(68);
          }
        }
        expect((await family(issued[0]!)).revokedAt !== null).to.equal(ended);
      }),
      { numRuns: 15 },
    );
  });
});
