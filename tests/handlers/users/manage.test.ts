// What admins do with accounts: make them, correct them, vouch for them, lock them, and look at what they did.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';

describe('users on the sidecar', () => {
  let arena: Arena;
  let node: Arena;
  let boss: Actor;
  let admin: Actor;
  let player: Actor;
  let fingerprint: string;
  before(async () => {
    arena = await startArena();
    node = await startArena({ uri: arena.uri });
    [boss, admin] = [await arena.admin(), await arena.admin(['admin'])];
  });
  beforeEach(async () => {
    fingerprint = randomUUID();
    player = await arena.player({ device: { fingerprint } });
  });
  after(async () => {
    await node.stop();
    await arena.stop();
  });

  const of = (path: string, { userId }: Actor = player) => `/api/admin/users/${userId}${path}`;
  const post = (path: string, body: object = {}, by = admin, whom = player) => by.rest('POST', of(path, whom), body);
  const signIn = async (identifier: string, password = PASSWORD) => {
    const answer = await (await arena.guest()).ack('auth:login', { identifier, password });
    return answer.ok ? 'done' : answer.error.code;
  };
  const logged = (action: string, whom: Actor = player) =>
    arena.database.collection(JournalEntry).findOne({ action, targetUserId: new ObjectId(whom.userId) });

  it('makes an account with welcome points that can sign in, once per key', async () => {
    const email = `made-${player.userId}@example.com`;
    const made = { fullName: 'Awa Koné', email: email.toUpperCase(), password: 'un mot de passe' };
    const { status, body } = await admin.rest('POST', '/api/admin/users', made, 'make-this-one');
    expect(status, JSON.stringify(body)).to.equal(200);
    expect(body.user).to.include({ email, fullName: 'Awa Koné', isVerified: false, status: 'active' });
    const again = await admin.rest('POST', '/api/admin/users', made, 'make-this-one');
    expect(again.body.user.id).to.equal(body.user.id);
    const taken = await admin.rest('POST', '/api/admin/users', made);
    expect(taken.body.error.code).to.equal('IDENTIFIER_TAKEN');
    expect(await signIn(email, 'un mot de passe')).to.equal('done');
    const seen = await admin.rest('GET', `/api/admin/users/${body.user.id}`);
    expect(seen.body.accounts[0].available).to.equal(1000);
    const unreachable = await admin.rest('POST', '/api/admin/users', { password: 'un mot de passe' });
    expect(unreachable.body.error.code).to.equal('VALIDATION_FAILED');
    const log = await arena.database.collection(JournalEntry).findOne({ action: 'admin_create_user' });
    expect([log!.actorUserId!.toString(), log!.targetUserId!.toString()]).to.deep.equal([admin.userId, body.user.id]);
  });

  it('corrects names and contacts, and the new name reaches the bets that were made', async () => {
    const bet = await arena.bet(player);
    const username = `n_${player.userId.slice(-12)}`;
    const email = `new-${player.userId}@example.com`;
    await post('/verify');
    const { body } = await admin.rest('PATCH', of(''), { username, email, country: 'CI', fullName: null });
    expect(body.user).to.include({ username, email, country: 'CI', fullName: null, isVerified: false });
    await player.call('room:join', { room: `bet:${bet.id}` });
    const named = async () => (await player.call('bet:get', { betId: bet.id })).bet.creatorName === username;
    if (!(await named())) await player.next('bet:updated', ({ data }) => data.bet.creatorName === username);
    expect(await signIn(username)).to.equal('done');
    const other = await arena.player();
    const taken = await admin.rest('PATCH', of('', other), { username: username.toUpperCase() });
    expect(taken.body.error.code).to.equal('IDENTIFIER_TAKEN');
    expect((await logged('admin_update_user'))!.metadata!.fields).to.include.members(['username', 'email']);
  });

  it('vouches for a user', async () => {
    expect((await post('/verify')).body.user.isVerified).to.equal(true);
    expect((await player.call('me:get', {})).user.isVerified).to.equal(true);
    expect(await logged('admin_verify_user')).to.be.an('object');
  });

  it('locks a user out on every node, and lets him in again', async () => {
    const { token, user } = player.session!;
    const elsewhere = await node.guest({ token });
    expect((await post('/toggle-status')).body.user.status).to.equal('disabled');
    for (const socket of [player, elsewhere])
      await socket.next('session:revoked', message => message.reason === 'disabled');
    expect(await signIn(user.username)).to.equal('ACCOUNT_DISABLED');
    const refused = await arena.rest('GET', '/api/auth/verify', undefined, { token });
    expect(refused.body.error.code).to.equal('ACCOUNT_DISABLED');
    expect((await post('/toggle-status')).body.user.status).to.equal('active');
    expect(await signIn(user.username)).to.equal('done');
    await post('/ban', { reason: 'triche' });
    expect((await post('/toggle-status')).body.error.code).to.equal('CONFLICT');
  });

  it('sets a password: the old one and all sessions are over, on every node', async () => {
    const { token, user } = player.session!;
    const elsewhere = await node.guest({ token });
    expect((await post('/reset-password', { newPassword: 'tout nouveau' })).status).to.equal(200);
    for (const socket of [player, elsewhere])
      await socket.next('session:revoked', message => message.reason === 'password_changed');
    expect(await signIn(user.username)).to.equal('BAD_CREDENTIALS');
    expect(await signIn(user.username, 'tout nouveau')).to.equal('done');
    const log = await logged('admin_reset_password');
    expect(JSON.stringify(log)).to.not.include('tout nouveau');
  });

  it('shows by the letter of the public id who is an admin', async () => {
    const code = player.session!.user.publicId.slice(2);
    const idAfter = async (answer: ReturnType<Actor['rest']>) => (await answer).body.user.publicId;
    expect(await idAfter(post('/promote', {}, boss))).to.equal(`A-${code}`);
    expect(await idAfter(post('/demote', {}, boss))).to.equal(`J-${code}`);
    const name = `r${player.userId.slice(-12)}`;
    await boss.rest('POST', '/api/admin/roles', { name, permissions: ['chat.moderate'] });
    expect(await idAfter(boss.rest('PUT', of('/roles'), { roles: [name] }))).to.equal(`J-${code}`);
    await boss.rest('PATCH', `/api/admin/roles/${name}`, { permissions: ['admin.access'] });
    expect(await idAfter(boss.rest('GET', of('')))).to.equal(`A-${code}`);
  });

  it('leaves super admins alone, and admins to super admins', async () => {
    const colleague = await arena.admin(['admin']);
    const tries: [string, object][] = [
      ['/verify', {}],
      ['/toggle-status', {}],
      ['/reset-password', { newPassword: 'tout nouveau' }],
    ];
    for (const [path, body] of tries) {
      for (const whom of [boss, colleague, admin])
        expect((await post(path, body, admin, whom)).body.error.code, path).to.equal('FORBIDDEN');
    }
    const edited = await admin.rest('PATCH', of('', boss), { email: 'mine@example.com' });
    expect(edited.body.error.code).to.equal('FORBIDDEN');
    expect((await post('/verify', {}, boss, colleague)).status).to.equal(200);
  });

  it('lists devices, sign-ins and positions of one user', async () => {
    const bet = await arena.bet(await arena.player());
    await player.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 100 });
    const get = async (path: string) => (await admin.rest('GET', of(path))).body;
    expect((await get('/devices')).items).to.have.length(1);
    expect((await get('/devices')).items[0]).to.include({ fingerprint, lastIp: '127.0.0.1' });
    expect(await get('/devices?search=tablet')).to.include({ total: 0 });
    expect((await get('/logins')).items[0].device).to.deep.equal({ fingerprint });
    expect((await get('/positions?status=open')).items[0]).to.include({ betId: bet.id, stake: 100 });
    expect(await get('/positions?status=sold')).to.include({ total: 0 });
    const nobody = await admin.rest('GET', `/api/admin/users/${'0'.repeat(24)}/devices`);
    expect(nobody.body.error.code).to.equal('NOT_FOUND');
  });

  it('tells what a user did from what was done to him', async () => {
    await post('/verify');
    await player.call('me:update', { fullName: 'Awa' });
    const actions = async (query: string) => {
      const { body } = await admin.rest('GET', of(`/logs?${query}`));
      return body.items.map(({ action }: { action: string }) => action);
    };
    expect(await actions('scope=actor')).to.deep.equal(['profile_update', 'auth_register']);
    expect(await actions('scope=target')).to.include('admin_verify_user');
    expect(await actions('scope=all&action=admin_*')).to.deep.equal(['admin_verify_user']);
    expect(await actions('scope=actor&action=admin_*')).to.deep.equal([]);
  });
});
