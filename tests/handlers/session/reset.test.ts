// A forgotten password: a code by e-mail, a new password for who has it, and nothing learnt by who has not.
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { PasswordReset } from '../../../models/PasswordReset.ts';
import { User } from '../../../models/User.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';

const newPassword = 'un mot de passe retrouvé';

describe('auth:forgot and auth:reset', () => {
  let arena: Arena;
  let mailbox: Mailbox;
  let player: Actor;
  let email: string;
  before(async () => {
    mailbox = await openMailbox();
    arena = await startArena({ config: { MAIL_URL: mailbox.url } });
  });
  beforeEach(async () => {
    player = await arena.player();
    email = player.session!.user.email!;
  });
  after(async () => {
    await arena.stop();
    await mailbox.close();
  });

  const forgot = async (identifier: string) => (await arena.guest()).call('auth:forgot', { identifier });
  const codeIn = (raw: string) => /^\d{8}/m.exec(raw)![0];
  const codeFor = async (to = email) => codeIn((await mailbox.take(to)).raw);
  const reset = async (code: string, identifier = email) => {
    const answer = await (await arena.guest()).ack('auth:reset', { identifier, code, newPassword });
    return answer.ok ? 'done' : answer.error.code;
  };
  const signIn = async (password: string) => {
    const answer = await (await arena.guest()).ack('auth:login', { identifier: email, password });
    return answer.ok ? 'done' : answer.error.code;
  };
  const wrong = (code: string) => (code === '00000000' ? '11111111' : '00000000');

  it('sends a code by which a new password is set, once; all sessions end', async () => {
    await forgot(email);
    const code = await codeFor();
    expect(await reset(code)).to.equal('done');
    await player.next('session:revoked', message => message.reason === 'password_changed');
    expect([await signIn(PASSWORD), await signIn(newPassword)]).to.deep.equal(['BAD_CREDENTIALS', 'done']);
    expect(await reset(code), 'a second time').to.equal('BAD_CODE');
  });

  it('writes in the language of the user, not of who asks', async () => {
    const english = await arena.player({ locale: 'en' });
    const { email: to, username } = english.session!.user;
    await forgot(username);
    expect((await mailbox.take(to!)).raw)
      .to.match(/Subject: .*Your/)
      .and.contain('is your code');
    await forgot(player.session!.user.username);
    expect((await mailbox.take(email)).raw).to.match(/est votre code/);
  });

  it('answers the same, and queues the same, whether anybody goes by that name', async () => {
    const sent = mailbox.letters.length;
    const jobs = arena.database.collection(Job);
    const kind = { kind: 'auth:send-code' };
    const before = await jobs.countDocuments(kind);
    const nobody = `nobody-${player.userId}@example.com`;
    expect(await forgot(nobody)).to.deep.equal({});
    expect(await forgot(email)).to.deep.equal({});
    await codeFor();
    expect(await jobs.countDocuments(kind)).to.equal(before + 2);
    // That of nobody's name ends too; it is waited for, not guessed.
    while (await jobs.countDocuments({ ...kind, status: { $ne: 'completed' } })) await setImmediate();
    expect(await jobs.distinct('payload', kind), 'who forgot is forgotten').to.deep.equal([{}]);
    expect(mailbox.letters).to.have.length(sent + 1);
    expect(mailbox.letters.some(letter => letter.to.includes(nobody))).to.equal(false);
    expect([await reset('00000000', nobody), await reset('00000000', nobody)]).to.deep.equal(['BAD_CODE', 'BAD_CODE']);
  });

  it('spends one of five tries with each wrong code, also of many at once', async () => {
    await forgot(email);
    const code = await codeFor();
    const codes = await Promise.all(Array.from({ length: 8 }, () => reset(wrong(code))));
    expect(codes).to.deep.equal(Array(8).fill('BAD_CODE'));
    expect(await reset(code)).to.equal('BAD_CODE');
    expect(await signIn(PASSWORD)).to.equal('done');
    await forgot(email);
    expect(await reset(await codeFor()), 'a newer code has its own tries').to.equal('done');
  });

  it('takes the newest code, while it is good, and only for its own identifier', async () => {
    await forgot(email);
    const first = await codeFor();
    await forgot(email);
    const second = await codeFor();
    if (first !== second) expect(await reset(first)).to.equal('BAD_CODE');
    const stranger = await arena.player();
    expect(await reset(second, stranger.session!.user.email!)).to.equal('BAD_CODE');
    await arena.database
      .collection(PasswordReset)
      .updateMany(
        { attemptsLeft: { $gt: 0 } },
        { $set: { expiresAt: new Date(Date.now() - 1) }, $inc: { version: 1 } },
      );
    expect(await reset(second), 'too late').to.equal('BAD_CODE');
  });

  it('takes no code from before the password was changed', async () => {
    await forgot(email);
    const code = await codeFor();
    await player.call('auth:change-password', { currentPassword: PASSWORD, newPassword: 'another one' });
    expect(await reset(code)).to.equal('BAD_CODE');
    expect(await signIn('another one')).to.equal('done');
  });

  it('takes no code that went to an address which is no longer the one of its owner', async () => {
    const { username } = player.session!.user;
    await forgot(username);
    const code = await codeFor();
    await player.call('me:update', { email: `new-${email}`, currentPassword: PASSWORD });
    expect(await reset(code, username)).to.equal('BAD_CODE');
  });

  it('takes no code of somebody who had the name before', async () => {
    const { username } = player.session!.user;
    await forgot(username);
    const code = await codeFor();
    await player.call('me:delete', { password: PASSWORD });
    await arena.player({ username, email: `heir-${email}` });
    expect(await reset(code, username)).to.equal('BAD_CODE');
  });

  it('keeps no code that could be read', async () => {
    await forgot(email);
    const code = await codeFor();
    for (const { name } of await arena.database.raw.listCollections().toArray()) {
      const documents = await arena.database.raw.collection(name).find().toArray();
      expect(JSON.stringify(documents).includes(`"${code}"`), name).to.equal(false);
    }
  });

  it('sends again when the mail server turned it away', async () => {
    mailbox.refuse(1);
    await forgot(email);
    expect(await reset(await codeFor())).to.equal('done');
  });

  it('slows down who asks for many letters', async () => {
    for (let i = 0; i < 4; i += 1) await forgot(email);
    const answer = await (await arena.guest()).ack('auth:forgot', { identifier: email });
    expect(answer).to.have.nested.property('error.code', 'RATE_LIMITED');
  });

  it('lets nobody in who is banned', async () => {
    await arena.database
      .collection(User)
      .updateOne({ _id: new ObjectId(player.userId) }, { $set: { status: 'banned' } });
    await forgot(email);
    await reset(await codeFor());
    expect(await signIn(newPassword)).to.equal('BANNED');
  });
});
