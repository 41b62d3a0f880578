// Signing up: one account per name, e-mail and phone, welcome points once, and the same account for the same key.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { auditLogView, JournalEntry } from '../../../models/JournalEntry.ts';
import { User } from '../../../models/User.ts';
import { type Arena, startArena } from '../../support/arena.ts';

const password = 'un mot de passe solide';

describe('auth:register', () => {
  let arena: Arena;
  before(async () => {
    arena = await startArena();
  });
  after(() => arena.stop());

  const unique = () => new ObjectId().toHexString().slice(-10);
  const ack = async (input: object) => (await arena.guest()).ack('auth:register', input) as Promise<never>;
  const codeOf = async (input: object) => {
    const answer = (await ack(input)) as { ok: boolean; error?: { code: string; details: unknown } };
    return answer.error?.code ?? 'none';
  };

  it('makes an account with 1000 points, signs in, and says so in the log', async () => {
    const player = await arena.player({ locale: 'en', country: 'CI', fullName: 'Awa Koné' });
    const { user } = player.session!;
    expect(user).to.include({ rating: 1000, status: 'active', isVerified: false, locale: 'en', fullName: 'Awa Koné' });
    expect(user.publicId).to.match(/^J-[2-9A-HJKMNP-Z]{6}$/);
    expect(user.roles).to.deep.equal([]);
    expect(JSON.stringify(user)).not.to.contain('argon2');
    const { accounts, totals } = await player.call('wallet:get', {});
    expect(accounts).to.deep.equal([{ currency: 'POINT', purpose: 'cash', available: 1000, held: 0, version: 1 }]);
    expect(totals.earned).to.deep.equal([{ currency: 'POINT', amount: 1000 }]);
    const entries = await arena.database
      .collection(JournalEntry)
      .find({ targetUserId: new ObjectId(user.id) })
      .toArray();
    expect(entries.map(entry => entry.action)).to.deep.equal(['auth_register']);
    expect(auditLogView(entries[0]!)).to.include({
      pointsDelta: 1000,
      pointsBefore: 0,
      pointsAfter: 1000,
      relatedEntityId: user.id,
    });
    expect(entries[0]!.actorUserId?.toString()).to.equal(user.id);
  });

  it('makes the guest socket that asked a player, without reconnecting', async () => {
    const guest = await arena.guest();
    expect((await guest.ack('me:get', {})).ok).to.equal(false);
    await guest.call('auth:register', { email: `${unique()}@example.com`, password });
    expect((await guest.ack('me:get', {})).ok).to.equal(true);
  });

  it('wants an e-mail or a phone', async () => {
    const answer = (await ack({ username: `u_${unique()}`, password })) as {
      error?: { code: string; details: { field: string }[] };
    };
    expect(answer.error!.code).to.equal('VALIDATION_FAILED');
    expect(answer.error!.details.map(detail => detail.field)).to.deep.equal(['email', 'phone']);
  });

  it('compares names and e-mails without case, and phones as they are', async () => {
    const name = `Name_${unique()}`;
    const email = `Mail.${unique()}@Example.com`;
    const phone = `+2250${Date.now() % 1e9}`;
    const player = await arena.player({ username: name, email, phone });
    expect(player.session!.user).to.include({ username: name, email: email.toLowerCase(), phone });
    expect(await codeOf({ username: name.toUpperCase(), email: `${unique()}@x.com`, password })).to.equal(
      'IDENTIFIER_TAKEN',
    );
    expect(await codeOf({ email: email.toUpperCase(), password })).to.equal('IDENTIFIER_TAKEN');
    expect(await codeOf({ phone, password })).to.equal('IDENTIFIER_TAKEN');
  });

  it('makes usernames out of names and e-mails, another for each', async () => {
    const cases: [object, RegExp][] = [
      [{ fullName: "Kouamé N'Guessan" }, /^kouame_n_guessan$/],
      [{ fullName: "Kouamé N'Guessan" }, /^kouame_n_guessa_[2-9a-z]{4}$/],
      [{ firstName: 'Élodie', lastName: 'Ω' }, /^elodie$/],
      [{ fullName: '漢字' }, /^joueur$/],
      [{ fullName: 'Li' }, /^li_[2-9a-z]{4}$/],
    ];
    for (const [said, form] of cases) {
      const guest = await arena.guest();
      const { user } = await guest.call('auth:register', { ...said, email: `${unique()}@example.com`, password });
      expect(user.username).to.match(form);
    }
    const local = unique();
    const guest = await arena.guest();
    const { user } = await guest.call('auth:register', { email: `${local}@example.com`, password });
    expect(user.username).to.equal(local);
  });

  it('gives twenty namesakes at once a name each', async () => {
    const guests = await Promise.all(Array.from({ length: 20 }, () => arena.guest()));
    const sessions = await Promise.all(
      guests.map(guest =>
        guest.call('auth:register', { fullName: 'Jean Dupont', email: `${unique()}@example.com`, password }),
      ),
    );
    expect(new Set(sessions.map(session => session.user.username)).size).to.equal(20);
    expect(new Set(sessions.map(session => session.user.publicId)).size).to.equal(20);
  });

  it('lets one of many have an e-mail', async () => {
    const email = `${unique()}@example.com`;
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf({ email, password })));
    expect(codes.filter(code => code === 'none')).to.have.length(1);
    expect(codes.filter(code => code === 'IDENTIFIER_TAKEN')).to.have.length(9);
    expect(await arena.database.collection(User).countDocuments({ email })).to.equal(1);
  });

  it('makes one account per key, however often and at once it is sent', async () => {
    const input = { email: `${unique()}@example.com`, password, idempotencyKey: randomUUID() };
    const guests = await Promise.all(Array.from({ length: 10 }, () => arena.guest()));
    const sessions = await Promise.all(guests.map(guest => guest.call('auth:register', input)));
    const ids = new Set(sessions.map(session => session.user.id));
    expect(ids.size).to.equal(1);
    expect(new Set(sessions.map(session => session.refreshToken)).size, 'a session each').to.equal(10);
    const [id] = ids;
    expect(
      await arena.database
        .collection(JournalEntry)
        .countDocuments({ users: new ObjectId(id), lines: { $exists: true } }),
    ).to.equal(1);
    for (const guest of guests) expect((await guest.call('me:get', {})).user.id).to.equal(id);
    expect(await codeOf({ ...input, password: 'un autre mot de passe' })).to.equal('IDEMPOTENCY_MISMATCH');
  });

  it('opens nothing by its key once the password is another', async () => {
    const input = { email: `${unique()}@example.com`, password, idempotencyKey: randomUUID() };
    const { user } = await (await arena.guest()).call('auth:register', input);
    const other = await arena.player();
    const { passwordHash } = (await arena.database.collection(User).findOne({ _id: new ObjectId(other.userId) }))!;
    const changed = `${passwordHash.slice(0, -4)}AAAA`;
    await arena.database
      .collection(User)
      .updateOne({ _id: new ObjectId(user.id) }, { $set: { passwordHash: changed } });
    expect(await codeOf(input)).to.equal('IDENTIFIER_TAKEN');
  });

  it('refuses the device of a banned user, by input or handshake, and no other', async () => {
    const device = { fingerprint: `f-${unique()}` };
    const player = await arena.player({ device });
    const again = () => codeOf({ email: `${unique()}@example.com`, password, device });
    expect(await again()).to.equal('none');
    const admin = await arena.admin();
    expect((await admin.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'triche' })).status).to.equal(
      200,
    );
    expect(await again()).to.equal('DEVICE_BANNED');
    const guest = await arena.guest({ device });
    const answer = await guest.ack('auth:register', { email: `${unique()}@example.com`, password });
    expect(answer).to.have.nested.property('error.code', 'DEVICE_BANNED');
    expect(await codeOf({ email: `${unique()}@example.com`, password, device: { fingerprint: 'other' } })).to.equal(
      'none',
    );
  });
});
