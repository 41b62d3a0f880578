// What one is called and how one is shown, to oneself and to others, everywhere.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { User } from '../../../models/User.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';

const known = { currentPassword: PASSWORD };

describe('me:update and profile:get', () => {
  let arena: Arena;
  let player: Actor;
  let other: Actor;
  before(async () => {
    arena = await startArena();
  });
  beforeEach(async () => {
    [player, other] = await Promise.all([arena.player(), arena.player()]);
  });
  after(() => arena.stop());

  const codeOf = async (by: Actor, event: string, input: object) => {
    const answer = await by.ack(event, input);
    return answer.ok ? 'done' : answer.error.code;
  };

  it('changes what is said and leaves the rest', async () => {
    const before = (await player.call('me:get', {})).user;
    await player.call('me:update', {
      fullName: 'Awa Koné',
      profile: { quote: 'Toujours' },
      notifications: { push: false },
    });
    const { user, profile } = await player.call('me:update', { fullName: null, locale: 'en' });
    expect(user).to.deep.equal({
      ...before,
      fullName: null,
      locale: 'en',
      notifications: { push: false, email: true },
      profile: { ...before.profile, quote: 'Toujours' },
      updatedAt: user.updatedAt,
    });
    expect(profile.quote).to.equal('Toujours');
    expect((await player.call('me:get', {})).user).to.deep.include({ fullName: null, locale: 'en' });
  });

  it('changes how one is reached only with the password', async () => {
    for (const contact of [{ email: `mine-${player.userId}@example.com` }, { phone: '+2250701020399' }]) {
      expect(await codeOf(player, 'me:update', contact)).to.equal('BAD_CREDENTIALS');
      const wrong = { ...contact, currentPassword: 'not this one' };
      expect(await codeOf(player, 'me:update', wrong)).to.equal('BAD_CREDENTIALS');
      expect(await codeOf(player, 'me:update', { ...contact, ...known })).to.equal('done');
      expect(await codeOf(player, 'me:update', contact), 'what one has').to.equal('done');
    }
  });

  it('takes no e-mail or phone that somebody has, and one that is new is not verified', async () => {
    const _id = new ObjectId(player.userId);
    await arena.database.collection(User).updateOne({ _id }, { $set: { isVerified: true } });
    const taken = { email: other.session!.user.email!.toUpperCase() };
    expect(await codeOf(player, 'me:update', { ...taken, ...known })).to.equal('IDENTIFIER_TAKEN');
    const own = await player.call('me:update', { email: player.session!.user.email! });
    expect(own.user.isVerified, 'the same as before').to.equal(true);
    const email = `New-${player.userId}@example.com`;
    const { user } = await player.call('me:update', { email, ...known });
    expect([user.email, user.isVerified]).to.deep.equal([email.toLowerCase(), false]);
    await (await arena.guest()).call('auth:login', { identifier: email, password: PASSWORD });
  });

  it('gives one of two who race for an e-mail the e-mail', async () => {
    const email = `race-${player.userId}@example.com`;
    const codes = await Promise.all([player, other].map(by => codeOf(by, 'me:update', { email, ...known })));
    expect(codes.sort()).to.deep.equal(['IDENTIFIER_TAKEN', 'done']);
  });

  it('shows others the alias, also on bets that were there before', async () => {
    const bet = await arena.bet(player);
    const room = await arena.guest();
    await room.call('room:join', { room: `bet:${bet.id}` });
    expect(bet.creatorName).to.equal(player.session!.user.username);
    await player.call('me:update', { profile: { alias: 'La Reine' } });
    expect((await room.call('profile:get', { userId: player.userId })).name).to.equal('La Reine');
    await room.next('bet:updated', message => message.data.bet.creatorName === 'La Reine');
    expect((await other.call('bet:get', { betId: bet.id })).bet.creatorName).to.equal('La Reine');
    expect((await arena.bet(player)).creatorName).to.equal('La Reine');
    await player.call('me:update', { profile: { alias: null } });
    await room.next('bet:updated', message => message.data.bet.creatorName === player.session!.user.username);
  });

  it("lets no alias pass for another's username", async () => {
    const alias = other.session!.user.username.toUpperCase();
    expect(await codeOf(player, 'me:update', { profile: { alias } })).to.equal('IDENTIFIER_TAKEN');
    for (const disguised of [`${alias}\u200B`, ` ${alias}\u00A0`, 'Arène', 'ARENE', 'Are\u200Bne'])
      expect(await codeOf(player, 'me:update', { profile: { alias: disguised } }), JSON.stringify(disguised)).to.equal(
        'IDENTIFIER_TAKEN',
      );
    expect(await codeOf(other, 'me:update', { profile: { alias } }), 'but for his own').to.equal('done');
  });

  it('lets no alias pass for a name by what cannot be seen in it', async () => {
    const other = await arena.player();
    const { username } = other.session!.user;
    const take = async (by: Actor, alias: string) => {
      const answer = await by.ack('me:update', { profile: { alias } });
      return answer.ok ? 'done' : answer.error.code;
    };
    for (const unseen of ['\u200b', '\u00ad', '\u2060', '\u3164', '\u{e0041}'])
      expect(await take(player, `${username.slice(0, 4)}${unseen}${username.slice(4)}`)).to.equal('IDENTIFIER_TAKEN');
    const wide = [...username]
      .map(c => (/[a-z]/.test(c) ? String.fromCodePoint(c.codePointAt(0)! + 0xfee0) : c))
      .join('');
    expect(await take(player, wide), wide).to.equal('IDENTIFIER_TAKEN');
    expect(await take(player, ` ${username}  `)).to.equal('IDENTIFIER_TAKEN');
    const alias = `Roi_${username.slice(-8)}`;
    expect(await take(other, alias)).to.equal('done');
    expect(await take(player, alias.toUpperCase()), 'the alias of another').to.equal('IDENTIFIER_TAKEN');
    const renamed = await (await arena.guest()).ack('auth:register', {
      username: alias,
      email: `${alias}@example.com`,
      password: PASSWORD,
    });
    expect(renamed, 'a username that is an alias').to.have.nested.property('error.code', 'IDENTIFIER_TAKEN');
    expect(await take(other, alias.toLowerCase()), 'his own').to.equal('done');
    expect(await take(player, 'Awa 👨‍👩‍👧 Koné')).to.equal('done');
  });

  it('shows a private profile to its owner and admins only', async () => {
    const { userId } = player;
    await player.call('me:update', { profile: { visibility: 'private' } });
    const admin = await arena.admin(['admin']);
    const moderator = await arena.admin(['moderator']);
    const guest = await arena.guest();
    const seen = await Promise.all(
      [player, admin, other, moderator, guest].map(by => codeOf(by, 'profile:get', { userId })),
    );
    expect(seen).to.deep.equal(['done', 'done', 'PROFILE_PRIVATE', 'PROFILE_PRIVATE', 'PROFILE_PRIVATE']);
    expect(await codeOf(guest, 'profile:get', { userId: new ObjectId().toString() })).to.equal('NOT_FOUND');
  });

  it('takes no picture from anywhere but https', async () => {
    for (const avatarUrl of ['javascript:alert(1)', 'http://example.com/a.png', 'data:image/png;base64,AA'])
      expect(await codeOf(player, 'me:update', { avatarUrl }), avatarUrl).to.equal('VALIDATION_FAILED');
    expect(await codeOf(player, 'me:update', { avatarUrl: 'https://example.com/a.png' })).to.equal('done');
  });
});
