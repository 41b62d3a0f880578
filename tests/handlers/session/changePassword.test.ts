// A new password: the old one is none any more, other sessions end, and a repeated key is answered as the first time.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';

const NEXT = 'un autre mot de passe';

describe('auth:change-password', () => {
  let arena: Arena;
  let player: Actor;
  before(async () => {
    arena = await startArena();
  });
  beforeEach(async () => {
    player = await arena.player();
  });
  after(() => arena.stop());

  const identifier = () => player.session!.user.username;
  const signIn = async (password: string) => {
    const actor = await arena.guest();
    actor.session = await actor.call('auth:login', { identifier: identifier(), password });
    return actor;
  };
  const change = { currentPassword: PASSWORD, newPassword: NEXT };

  it('ends all other sessions, on sockets and over REST, and not the own one', async () => {
    const other = await signIn(PASSWORD);
    const sibling = await arena.guest({ token: player.session!.token });
    expect(await player.call('auth:change-password', change)).to.deep.equal({});
    await other.next('session:revoked', message => message.reason === 'password_changed');
    expect((await player.call('me:get', {})).user.id).to.equal(player.userId);
    expect((await sibling.call('me:get', {})).user.id).to.equal(player.userId);
    const { refreshToken } = other.session!;
    const refreshed = await arena.rest('POST', '/api/auth/refresh', { refreshToken });
    expect(refreshed.body.error.code).to.equal('SESSION_REVOKED');
    await signIn(NEXT);
    const old = await (await arena.guest()).ack('auth:login', { identifier: identifier(), password: PASSWORD });
    expect(old).to.have.nested.property('error.code', 'BAD_CREDENTIALS');
  });

  it('is refused to who does not know the present one, and then changes nothing', async () => {
    const other = await signIn(PASSWORD);
    const answer = await player.ack('auth:change-password', { ...change, currentPassword: 'pas celui-ci' });
    expect(answer).to.have.nested.property('error.code', 'BAD_CREDENTIALS');
    expect((await other.call('me:get', {})).user.id).to.equal(player.userId);
    await signIn(PASSWORD);
  });

  it('is answered again to who lost the answer, though the old password is none any more', async () => {
    const keyed = { ...change, idempotencyKey: randomUUID() };
    await player.call('auth:change-password', keyed);
    expect(await player.call('auth:change-password', keyed)).to.deep.equal({});
  });

  it('lets one of two simultaneous changes win', async () => {
    const second = await signIn(PASSWORD);
    const answers = await Promise.all([
      player.ack('auth:change-password', change),
      second.ack('auth:change-password', { ...change, newPassword: 'encore un autre' }).catch(() => 'disconnected'),
    ]);
    expect(answers.filter(answer => typeof answer === 'object' && answer.ok)).to.have.length(1);
  });
});
