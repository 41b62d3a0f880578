// A worker dies between sending and marking: nothing is forgotten, what was marked is not sent again, and what is in doubt comes again under its own name.
import { expect } from 'chai';
import { ObjectId } from '../../models/define.ts';
import { Job } from '../../models/Job.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';
import { openPushService, type PushService } from '../support/fcm.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';

const PLAYERS = 5;

describe('a worker that is killed while it sends', function () {
  this.timeout(60_000);
  let service: PushService;
  let mailbox: Mailbox;
  let arena: Arena;
  let boss: Actor;
  const workers: ArenaProcess[] = [];
  const config = () => ({
    FCM_SERVICE_ACCOUNT: service.serviceAccount,
    FCM_URL: service.url,
    MAIL_URL: mailbox.url,
    MAIL_FROM: 'Arène <no-reply@arene.example>',
    REDIS_URL: process.env.TEST_REDIS_URL!,
  });
  before(async () => {
    [service, mailbox] = [await openPushService(), await openMailbox()];
    arena = await startArena({ config: { ...config(), ROLES: 'socket,sidecar' } });
    boss = await arena.admin();
  });
  after(async () => {
    for (const worker of workers) await worker.stop();
    await arena.stop();
    await service.close();
    await mailbox.close();
  });

  const startWorker = async (leaseMs = 2000) => {
    const patience = { ARENE_JOB_LEASE_MS: String(leaseMs), ARENE_JOB_POLL_MS: '50' };
    const worker = await startProcess({ uri: arena.uri, config: { ...config(), ...patience, ROLES: 'worker' } });
    workers.push(worker);
    return worker;
  };
  const kill = async (worker: ArenaProcess) => {
    worker.child.kill('SIGKILL');
    await worker.exited;
  };
  const completed = async (kind: string, count: number) => {
    const jobs = arena.database.collection(Job);
    while ((await jobs.countDocuments({ kind, status: 'completed' })) < count) await new Promise(setImmediate);
  };
  const tagsOf = (token: string) =>
    service.asked.filter(message => message.token === token).map(({ android }) => android.notification.tag);

  it('leaves pushes to be sent by the next one, and each is one on its device', async () => {
    const players = await Promise.all(
      Array.from({ length: PLAYERS }, async () => {
        const player = await arena.player();
        const token = `fcm:${new ObjectId()}`;
        await player.call('push:register', { token, platform: 'android' });
        return { player, token };
      }),
    );
    const refund = async () => {
      const bet = await arena.bet(boss);
      for (const { player } of players)
        await player.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 10 });
      await boss.rest('DELETE', `/api/admin/bets/${bet.id}`);
    };
    const first = await startWorker();
    await refund();
    await completed('notice:push', 1);
    const marked = players.map(({ token }) => tagsOf(token));
    expect(marked.map(({ length }) => length)).to.deep.equal(Array(PLAYERS).fill(1));

    // One is not answered, so none of this job is marked.
    service.script(players[0]!.token, 'silence');
    await refund();
    await Promise.all(players.map(({ token }) => service.came(token, 2)));
    await kill(first);
    await startWorker();
    await completed('notice:push', 2);
    for (const [i, { token }] of players.entries()) {
      const [before, ...doubtful] = tagsOf(token);
      expect([before], 'not sent again').to.deep.equal(marked[i]);
      expect(doubtful, 'in doubt, and sent again').to.have.length(2);
      expect(new Set(doubtful).size, 'under one name').to.equal(1);
      expect(service.accepted.some(({ android }) => android.notification.tag === doubtful[0])).to.equal(true);
    }
  });

  it('finishes what it sends when it is only told to stop, and sends it once', async () => {
    const player = await arena.player();
    const token = `fcm:${new ObjectId()}`;
    await player.call('push:register', { token, platform: 'android' });
    const answered = Promise.withResolvers<void>();
    service.script(token, answered.promise);
    await workers.pop()!.stop();
    const worker = await startWorker(20_000);
    await boss.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 5 });
    await service.came(token);
    workers.splice(workers.indexOf(worker), 1);
    const stopped = worker.stop();
    await startWorker();
    answered.resolve();
    await stopped;
    await completed('notice:push', 3);
    expect(tagsOf(token)).to.have.length(1);
  });

  it('leaves a letter to be sent by the next one, under the same name', async () => {
    const player = await arena.player();
    const { email } = player.session!.user;
    mailbox.swallow();
    await boss.rest('POST', `/api/admin/users/${player.userId}/points/debit`, { amount: 5 });
    const one = await mailbox.take(email!);
    await kill(workers.at(-1)!);
    await startWorker();
    const other = await mailbox.take(email!);
    await completed('notice:mail', 1);
    const nameOf = (letter: typeof one) => /^Message-ID: .*$/im.exec(letter.raw)![0];
    expect(nameOf(other)).to.equal(nameOf(one));
    expect(mailbox.letters.filter(({ to }) => to.includes(email!))).to.have.length(2);
  });
});
