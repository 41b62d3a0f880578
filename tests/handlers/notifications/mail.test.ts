// Important notices by mail, over a real SMTP server: to whom, in which language, and once.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { Notification } from '../../../models/Notification.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';
import { type Mailbox, openMailbox, textOf } from '../../support/mailbox.ts';

describe('mailed notices', function () {
  this.timeout(30_000);
  let mailbox: Mailbox;
  let arena: Arena;
  let boss: Actor;
  before(async () => {
    mailbox = await openMailbox();
    const config = { MAIL_URL: mailbox.url, MAIL_FROM: 'Arène <no-reply@arene.example>', ARENE_JOB_BACKOFF_MS: '1' };
    arena = await startArena({ config });
    boss = await arena.admin();
  });
  after(async () => {
    await arena.stop();
    await mailbox.close();
  });

  const debit = (player: Actor, amount = 5) =>
    boss.rest('POST', `/api/admin/users/${player.userId}/points/debit`, { amount, reason: 'erreur' });
  const addressOf = (player: Actor) => player.session!.user.email!;
  const jobs = () => arena.database.collection(Job);
  const carried = async () => {
    const waiting = { kind: 'notice:mail', status: { $in: ['queued', 'processing', 'failed'] } } as const;
    while (await jobs().countDocuments(waiting as never)) await new Promise(setImmediate);
  };
  const lettersTo = (player: Actor) => mailbox.letters.filter(({ to }) => to.includes(addressOf(player)));

  it('say what happened, in the language of the profile, under the name of the notice', async () => {
    const player = await arena.player({ locale: 'en' } as never);
    await debit(player);
    const text = textOf(await mailbox.take(addressOf(player)));
    const [notice] = (await player.call('notification:list', {})).items;
    expect(text).to.include('Subject: Account debited');
    expect(text).to.include('5 points are taken from your account. erreur');
    expect(text).to.include(`Message-ID: <${notice!.id}@arene.example>`);
    expect(text).to.include('turn e-mails off');
    await carried();
    expect(lettersTo(player)).to.have.length(1);
  });

  it('are not sent of what is not important, nor to who wants none, nor to who has no address', async () => {
    const [player, quiet] = [await arena.player(), await arena.player()];
    await quiet.call('me:update', { notifications: { email: false } });
    const phoned = await arena.player({ email: undefined, phone: `+2250${Date.now() % 1e9}` } as never);
    const before = await jobs().countDocuments({ kind: 'notice:mail' });
    await boss.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 5 });
    for (const actor of [quiet, phoned]) await debit(actor);
    expect(await jobs().countDocuments({ kind: 'notice:mail' })).to.equal(before);
  });

  it('tell of a new device also if somebody reads the notice on it first', async () => {
    const player = await arena.player({ device: { fingerprint: 'mine' } });
    const thief = await arena.guest();
    const identifier = player.session!.user.username;
    await thief.call('auth:login', { identifier, password: PASSWORD, device: { fingerprint: 'his' } });
    await thief.call('notification:read', { all: true });
    expect(textOf(await mailbox.take(addressOf(player)))).to.include('depuis un nouvel appareil');
  });

  it('tell who is banned, and go where he is now', async () => {
    const player = await arena.player();
    const email = `moved-${new ObjectId()}@example.com`;
    await player.call('me:update', { email, currentPassword: PASSWORD });
    await boss.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'triche' });
    expect(textOf(await mailbox.take(email))).to.include('Votre compte est banni. triche');
    expect(lettersTo(player)).to.deep.equal([]);
  });

  it('are sent again when the server turned them away, and not to who is not there', async () => {
    const player = await arena.player();
    mailbox.refuse(2);
    await debit(player);
    await mailbox.take(addressOf(player));
    const gone = await arena.player();
    mailbox.disown(addressOf(gone));
    await debit(gone);
    await carried();
    expect(lettersTo(player)).to.have.length(1);
    const [last] = await jobs().find({ kind: 'notice:mail' }).sort({ _id: -1 }).limit(1).toArray();
    expect(last).to.include({ status: 'completed', attempts: 1 });
  });

  it('are twenty of a type a day at most', async () => {
    const player = await arena.player();
    const notice = { userId: new ObjectId(player.userId), type: 'wallet.debited', data: {}, readAt: null };
    const at = { createdAt: new Date(), updatedAt: new Date() };
    const older = Array.from({ length: 19 }, () => ({ _id: new ObjectId(), ...notice, ...at }));
    await arena.database.collection(Notification).insertMany(older as never);
    await debit(player, 1);
    await mailbox.take(addressOf(player));
    await debit(player, 2);
    await carried();
    expect(lettersTo(player)).to.have.length(1);
  });
});
