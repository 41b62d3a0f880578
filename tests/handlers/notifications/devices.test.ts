// Devices that are pushed to: whose a token is, how many somebody has, and what ends it.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { PushDevice } from '../../../models/PushDevice.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';

describe('push:register and push:unregister', () => {
  let arena: Arena;
  let boss: Actor;
  before(async () => {
    arena = await startArena();
    boss = await arena.admin();
  });
  after(() => arena.stop());

  const newToken = () => `fcm:${new ObjectId()}`;
  const register = (who: Actor, token = newToken()) => who.call('push:register', { token, platform: 'android' });
  const stored = ({ userId }: Actor) =>
    arena.database
      .collection(PushDevice)
      .find({ userId: new ObjectId(userId) })
      .toArray();
  const tokensOf = async (who: Actor) => (await stored(who)).map(({ token }) => token);
  /** The same user on another device. */
  const alsoOn = async (fingerprint: string, player: Actor) => {
    const actor = await arena.guest();
    const { username } = player.session!.user;
    actor.session = await actor.call('auth:login', {
      identifier: username,
      password: PASSWORD,
      device: { fingerprint },
    });
    return actor;
  };

  it('keep a token once, for whoever registered it last', async () => {
    const [player, other] = [await arena.player(), await arena.player()];
    const token = newToken();
    const { device } = await register(player, token);
    expect(device).to.have.all.keys('id', 'platform', 'createdAt', 'updatedAt');
    expect((await register(player, token)).device.id).to.equal(device.id);
    expect(await tokensOf(player)).to.deep.equal([token]);
    await register(other, token);
    expect(await tokensOf(player)).to.deep.equal([]);
    await player.call('push:unregister', { token });
    expect(await tokensOf(other)).to.deep.equal([token]);
    await other.call('push:unregister', { token });
    expect(await tokensOf(other)).to.deep.equal([]);
  });

  it('are one user’s also where two register the same token at the same instant', async () => {
    const players = await Promise.all([1, 2, 3].map(() => arena.player()));
    const token = newToken();
    await Promise.all(players.map(player => register(player, token)));
    const owners = await Promise.all(players.map(tokensOf));
    expect(owners.flat()).to.deep.equal([token]);
  });

  it('keep the ten that were registered last', async () => {
    const player = await arena.player();
    const tokens = Array.from({ length: 12 }, newToken);
    for (const token of tokens) await register(player, token);
    expect(await tokensOf(player)).to.have.members(tokens.slice(2));
  });

  it('refuse what is no token, and guests', async () => {
    const player = await arena.player();
    for (const token of ['', 'short', `with space ${'x'.repeat(20)}`, 'x'.repeat(1025)])
      expect(await player.ack('push:register', { token, platform: 'ios' })).to.have.nested.property(
        'error.code',
        'VALIDATION_FAILED',
      );
    const guest = await arena.guest();
    const answer = await guest.ack('push:register', { token: newToken(), platform: 'ios' });
    expect(answer).to.have.nested.property('error.code', 'UNAUTHENTICATED');
  });

  it('end with the session: signed out, disowned, another password, banned', async () => {
    const player = await arena.player({ device: { fingerprint: 'one' } });
    const [phone, tablet, web] = await Promise.all(
      ['two', 'three', 'four'].map(fingerprint => alsoOn(fingerprint, player)),
    );
    const tokens = await Promise.all(
      [player, phone!, tablet!, web!].map(async actor => {
        const token = newToken();
        await register(actor, token);
        return token;
      }),
    );
    await phone!.call('auth:logout', {});
    expect(await tokensOf(player)).to.have.members([tokens[0], tokens[2], tokens[3]]);
    const { items } = await player.call('me:devices', {});
    const { id: deviceId } = items.find(({ fingerprint }) => fingerprint === 'three')!;
    await player.call('me:revoke-device', { deviceId });
    expect(await tokensOf(player)).to.have.members([tokens[0], tokens[3]]);
    const newPassword = 'un autre mot de passe';
    await player.call('auth:change-password', { currentPassword: PASSWORD, newPassword });
    expect(await tokensOf(player)).to.deep.equal([tokens[0]]);
    await boss.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'triche' });
    expect(await tokensOf(player)).to.deep.equal([]);
  });

  it('are exported without their tokens, and go with the account', async () => {
    const player = await arena.player();
    const token = newToken();
    const { device } = await register(player, token);
    const exported = await player.call('me:export', {});
    expect(exported.sections.pushDevices!.items).to.deep.equal([device]);
    expect(JSON.stringify(exported)).to.not.include(token);
    await player.call('me:delete', { password: PASSWORD });
    expect(await tokensOf(player)).to.deep.equal([]);
  });
});
