// The operator's way in: a super admin is made, never promoted; a reset password ends what was open.
import { expect } from 'chai';
import { Refusal } from '../../contracts/errors.ts';
import { ObjectId } from '../../models/define.ts';
import { JournalEntry } from '../../models/JournalEntry.ts';
import { Session } from '../../models/Session.ts';
import { User } from '../../models/User.ts';
import { createSuper, listAdmins, resetPassword } from '../../server/adminCommands.ts';
import { type Arena, startArena } from '../support/arena.ts';

const password = 'le chef en personne';

describe('admin commands', () => {
  let arena: Arena;
  before(async () => {
    arena = await startArena();
  });
  after(() => arena.stop());

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      error => (error instanceof Refusal ? error.code : String(error)),
    );

  it('make a verified super admin with his points and an audit entry, who can sign in', async () => {
    const made = await createSuper(arena.database, arena.config, {
      email: 'Chef@Example.com',
      password,
      username: 'Chef',
    });
    expect(made).to.include({ email: 'chef@example.com', username: 'Chef', isVerified: true });
    const guest = await arena.guest();
    const { user } = await guest.call('auth:login', { identifier: 'chef', password });
    expect(user.roles).to.deep.equal(['super_admin']);
    expect(user.publicId).to.match(/^A-/);
    expect(user.permissions).to.include('admin.super');
    expect((await guest.call('wallet:get', {})).accounts[0]!.available).to.equal(1000);
    const log = await arena.database.collection(JournalEntry).findOne({ action: 'admin_create_super' });
    expect(log!.targetUserId!.equals(made._id)).to.equal(true);
    expect((await listAdmins(arena.database)).map(user => user._id.toString())).to.deep.equal([made._id.toString()]);
  });

  it('promote nobody who has registered', async () => {
    const player = await arena.player();
    const email = player.session!.user.email!;
    expect(await codeOf(createSuper(arena.database, arena.config, { email, password }))).to.equal('IDENTIFIER_TAKEN');
    const user = await arena.database.collection(User).findOne({ _id: new ObjectId(player.userId) });
    expect(user!.roles).to.deep.equal([]);
  });

  it('reset a password: the old one and all sessions are over', async () => {
    const player = await arena.player();
    const { email, username } = player.session!.user;
    await resetPassword(arena.database, arena.config, { email: email!.toUpperCase(), password: 'tout nouveau' });
    const live = { userId: new ObjectId(player.userId), revokedAt: null };
    expect(await arena.database.collection(Session).countDocuments(live)).to.equal(0);
    await player.next('session:revoked', message => message.reason === 'logged_out');
    const guest = await arena.guest();
    const old = await guest.ack('auth:login', { identifier: username, password: 'un mot de passe solide' });
    expect(old).to.have.nested.property('error.code', 'BAD_CREDENTIALS');
    expect((await guest.call('auth:login', { identifier: username, password: 'tout nouveau' })).user.id).to.equal(
      player.userId,
    );
  });

  it('refuse what is malformed, and whom nobody knows', async () => {
    const make = (email: string, password: string) =>
      codeOf(createSuper(arena.database, arena.config, { email, password }));
    expect(await make('no mail', password)).to.equal('VALIDATION_FAILED');
    expect(await make('a@example.com', 'short')).to.equal('VALIDATION_FAILED');
    const unknown = { email: 'nobody@example.com', password };
    expect(await codeOf(resetPassword(arena.database, arena.config, unknown))).to.equal('NOT_FOUND');
  });
});
