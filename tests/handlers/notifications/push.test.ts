// Notices that are pushed, over a server that speaks the push service's protocol: to whom, in which language, once, and what every answer means.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { Notification } from '../../../models/Notification.ts';
import { PushDevice } from '../../../models/PushDevice.ts';
import { Session } from '../../../models/Session.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { type Answer, answers, openPushService, type PushService } from '../../support/fcm.ts';

describe('pushed notices', function () {
  this.timeout(30_000);
  let service: PushService;
  let arena: Arena;
  let boss: Actor;
  before(async () => {
    service = await openPushService();
    arena = await startArena({
      config: {
        FCM_SERVICE_ACCOUNT: service.serviceAccount,
        FCM_URL: service.url,
        ARENE_PUSH_PAUSE_MS: '1',
        ARENE_PUSH_ANSWER_MS: '500',
        ARENE_JOB_BACKOFF_MS: '1',
        ARENE_SETTLE_CHUNK: '2',
      },
    });
    boss = await arena.admin();
  });
  after(async () => {
    await arena.stop();
    await service.close();
  });

  /** A device of this player's. */
  const deviceOf = async (player: Actor): Promise<string> => {
    const token = `fcm:${new ObjectId()}`;
    await player.call('push:register', { token, platform: 'android' });
    return token;
  };
  const reachable = async (input: object = {}) => {
    const player = await arena.player(input as never);
    return { player, token: await deviceOf(player) };
  };
  const credit = async ({ userId }: Actor, amount = 5) => {
    const { status } = await boss.rest('POST', `/api/admin/users/${userId}/points/credit`, { amount, reason: 'bravo' });
    expect(status).to.equal(200);
  };
  const jobs = () => arena.database.collection(Job);
  /** Until nothing is left to be sent. */
  const carried = async () => {
    const waiting = { kind: 'notice:push', status: { $in: ['queued', 'processing', 'failed'] } } as const;
    while (await jobs().countDocuments(waiting as never)) await new Promise(setImmediate);
  };
  const toDevice = (token: string, messages = service.accepted) => messages.filter(message => message.token === token);
  const isKnown = async (token: string) =>
    (await arena.database.collection(PushDevice).countDocuments({ token })) === 1;
  const figure = async (outcome: string): Promise<number> => {
    const { body } = await arena.rest('GET', '/metrics');
    const line = `arene_deliveries_total{channel="push",outcome="${outcome}"} `;
    return Number(
      (body as string)
        .split('\n')
        .find(each => each.startsWith(line))!
        .slice(line.length),
    );
  };

  it('say what the app says, in the language of the moment, with how many are unread', async () => {
    const { player, token } = await reachable({ locale: 'en' });
    await credit(player);
    await service.came(token);
    await player.call('me:update', { locale: 'fr' });
    await credit(player, 70);
    const second = await service.came(token, 2);
    await carried();
    const [first] = toDevice(token);
    const { items } = await player.call('notification:list', {});
    expect(first!.notification).to.deep.equal({
      title: 'Account credited',
      body: 'You receive 5 points. bravo',
    });
    expect(second.notification).to.deep.equal({ title: 'Compte crédité', body: 'Vous recevez 70 points. bravo' });
    const { id, data } = items[0]!;
    expect(second.data).to.deep.equal({
      notificationId: id,
      type: 'wallet.credited',
      transactionId: data.transactionId,
    });
    expect(second.android.notification).to.deep.equal({ tag: id, notification_count: 2 });
    expect(second.apns.headers['apns-collapse-id']).to.equal(id);
    expect(second.apns.payload.aps.badge).to.equal(2);
  });

  it('go to every device of whoever is told, and to nobody else', async () => {
    const { player, token } = await reachable();
    const other = await deviceOf(player);
    const bystander = await reachable();
    await credit(player);
    await Promise.all([service.came(token), service.came(other)]);
    await carried();
    expect([token, other, bystander.token].map(each => toDevice(each).length)).to.deep.equal([1, 1, 0]);
  });

  it('cost no job where there is no device', async () => {
    const before = await jobs().countDocuments({ kind: 'notice:push' });
    const player = await arena.player();
    await credit(player);
    const token = await deviceOf(player);
    await player.call('push:unregister', { token });
    await credit(player);
    expect(await jobs().countDocuments({ kind: 'notice:push' })).to.equal(before);
  });

  it('obey preferences, and leave out what is read, and devices that nobody is signed in on', async () => {
    const quiet = await reachable();
    await quiet.player.call('me:update', { notifications: { push: false } });
    const expired = await reachable();
    const past = { expiresAt: new Date(Date.now() - 1000) };
    const _id = { userId: new ObjectId(expired.player.userId) };
    await arena.database.collection(Session).updateMany(_id, { $set: past });
    // Read before it could be sent: the service is over its quota at first.
    const reader = await reachable();
    service.script(reader.token, answers.overQuota(1));
    await credit(reader.player);
    await service.came(reader.token);
    await reader.player.call('notification:read', { all: true });
    for (const { player } of [quiet, expired]) await credit(player);
    await carried();
    const asked = [quiet, expired, reader].map(({ token }) => toDevice(token, service.asked).length);
    expect(asked).to.deep.equal([0, 0, 1]);
    expect(await isKnown(expired.token), 'forgotten with the session').to.equal(false);
    await quiet.player.call('me:update', { notifications: { push: true } });
    await credit(quiet.player);
    await service.came(quiet.token);
  });

  it('drop a token that the service calls dead, and no other', async () => {
    const dead = [await reachable(), await reachable()];
    service.script(dead[0]!.token, answers.unregistered);
    service.script(dead[1]!.token, answers.invalidToken);
    const alive = [await reachable(), await reachable(), await reachable()];
    service.script(alive[0]!.token, answers.tooLarge);
    service.script(alive[1]!.token, answers.wrongSender);
    service.script(alive[2]!.token, answers.appleSaysNo);
    const before = { dead: await figure('dead'), refused: await figure('refused') };
    for (const { player } of [...dead, ...alive]) await credit(player);
    await Promise.all([...dead, ...alive].map(({ token }) => service.came(token)));
    await carried();
    for (const { token } of dead) expect(await isKnown(token)).to.equal(false);
    for (const { token } of alive) {
      expect(await isKnown(token)).to.equal(true);
      expect(toDevice(token, service.asked), 'not tried again').to.have.length(1);
    }
    expect(await figure('dead')).to.equal(before.dead + 2);
    expect(await figure('refused')).to.equal(before.refused + 3);
  });

  it('ask once for another access token when theirs is refused, however many are being sent', async () => {
    const players = await Promise.all([1, 2, 3, 4, 5].map(() => reachable()));
    const bet = await arena.bet(boss);
    for (const { player } of players)
      await player.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 10 });
    service.forgetAccess();
    const before = service.granted();
    await boss.rest('DELETE', `/api/admin/bets/${bet.id}`);
    await Promise.all(players.map(({ token }) => service.came(token)));
    await carried();
    for (const { token } of players) expect(toDevice(token)).to.have.length(1);
    expect(service.granted()).to.equal(before + 1);
  });

  it('are tried again while the service is away, over its quota or silent, and then sent once', async () => {
    const { player, token } = await reachable();
    const well = await deviceOf(player);
    service.script(token, answers.internal, answers.badGateway, 'silence', answers.overQuota(0));
    await credit(player);
    await service.came(token, 5);
    await carried();
    expect(toDevice(token)).to.have.length(1);
    expect(new Set(toDevice(token, service.asked).map(({ android }) => android.notification.tag)).size).to.equal(1);
    expect(toDevice(well, service.asked), 'the other device heard it once').to.have.length(1);
  });

  it('are tried again while nobody gives out access', async () => {
    const { player, token } = await reachable();
    service.forgetAccess(2);
    const before = service.granted();
    await credit(player);
    await service.came(token);
    await carried();
    expect(toDevice(token)).to.have.length(1);
    expect(service.granted()).to.equal(before + 1);
  });

  it('wait as long as the service asks, in seconds or until a date, but no longer than a push is worth sending', async () => {
    const asks = (said: string): Answer => ({ ...answers.internal, headers: { 'retry-after': said } });
    const HOUR_MS = 3_600_000;
    const asked: [said: string, hours: number][] = [
      ['3600', 1],
      [new Date(Date.now() + HOUR_MS).toUTCString(), 1],
      ['9'.repeat(18), 24],
    ];
    for (const [said, hours] of asked) {
      const { player, token } = await reachable();
      service.script(token, asks(said));
      await credit(player);
      const filter = { kind: 'notice:push', status: 'failed' } as const;
      let job = await jobs().findOne(filter);
      while (!job) job = await jobs().findOne(filter);
      expect(job.runAt.getTime() - Date.now()).to.be.within(hours * HOUR_MS - 60_000, hours * HOUR_MS + 60_000);
      await jobs().deleteOne({ _id: job._id });
    }
  });

  it('give up after some tries, and say so', async () => {
    const { player, token } = await reachable();
    service.script(token, ...Array.from({ length: 8 }, () => answers.internal));
    await credit(player);
    await service.came(token, 8);
    await carried();
    expect(toDevice(token)).to.deep.equal([]);
    expect(await jobs().countDocuments({ kind: 'notice:push', status: 'dead' })).to.equal(1);
    await jobs().deleteMany({ status: 'dead' });
  });

  it('tell winners of a payout in many chunks once each, by the notice that each has', async () => {
    const winners = await Promise.all([1, 2, 3].map(() => reachable()));
    const without = await arena.player();
    const bet = await arena.bet(boss, { title: 'La finale' });
    for (const player of [...winners.map(({ player }) => player), without])
      for (const stake of [10, 11, 12])
        await player.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake });
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `bet:${bet.id}` });
    await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: bet.options[0]!.id });
    await watcher.next('bet:resolved');
    await Promise.all(winners.map(({ token }) => service.came(token)));
    await carried();
    for (const { player, token } of winners) {
      const [notice] = await arena.database
        .collection(Notification)
        .find({ userId: new ObjectId(player.userId) })
        .toArray();
      const shown = toDevice(token);
      expect(new Set(shown.map(({ android }) => android.notification.tag))).to.deep.equal(
        new Set([notice!._id.toString()]),
      );
      const whole = `« La finale » vous rapporte ${notice!.data.amount} points.`;
      expect(shown.map(({ notification }) => notification.body)).to.include(whole);
    }
  });
});
