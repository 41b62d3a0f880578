// What happens beside the steady load, seldom each: sign-ins, drops with resume, an admin's work on a bet, and a payout every minute.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { User } from '../models/User.ts';
import { type Bet, openBets, purchasesOf, roomsOf } from './bets.ts';
import { guests, openFleet } from './fleet.ts';
import { makePlayers } from './players.ts';
import type { ServerProcess } from './server.ts';

const TURN_MS = 1000;
/** argon2 is slow, and meant to be. */
const SIGN_INS_A_TURN = 2;
const WANDERERS = 30;
const PURCHASES_A_PAYOUT = 60;
/** In turns. */
const EVERY = { work: 3, drop: 10, payout: 60 };

export interface Sideshow {
  /** Runs until it is told to stop. */
  start(): void;
  /** @throws what went wrong meanwhile */
  stop(): Promise<{ gaps: number; bought: number; signIns: number; payouts: number; resumed: number }>;
}

/** Players of its own, on this node. */
export async function openSideshow(node: ServerProcess, uri: string): Promise<Sideshow> {
  const players = await makePlayers(uri, WANDERERS + 2);
  const [creator, admin, ...others] = players.map(({ token }) => ({ token })) as { token: string }[];
  await promote(uri, players[1]!.id);
  const [opener, wanderers, visitors] = [openFleet(), openFleet(), openFleet()];
  await opener.connect({ url: node.url, auths: [creator!] });
  await wanderers.connect({ url: node.url, auths: others });
  await visitors.connect({ url: node.url, auths: guests(SIGN_INS_A_TURN) });
  const account = { email: `${randomUUID()}@bench.example`, password: 'a long enough password' };
  await visitors.ask('auth:register', { ...account, idempotencyKey: '*' });
  const told = { gaps: 0, bought: 0, signIns: 0, payouts: 0, resumed: 0 };
  const [worked] = (await openBets(opener, 1)) as [Bet];
  await wanderers.join(roomsOf([worked]));

  const signIn = async () => {
    const payloads = [{ identifier: account.email, password: account.password, idempotencyKey: '*' }];
    const { outcomes } = await visitors.call({
      event: 'auth:login',
      payloads,
      times: SIGN_INS_A_TURN,
      atOnce: SIGN_INS_A_TURN,
    });
    if (outcomes.OK !== SIGN_INS_A_TURN) throw new Error(`sign-ins: ${JSON.stringify(outcomes)}`);
    told.signIns += SIGN_INS_A_TURN;
  };
  const order = (method: string, path: string, body?: object) =>
    orderOf(`${node.sidecarUrl}/api/admin/bets/${path}`, method, admin!.token, body);
  const work = async (turn: number) => {
    await order('PATCH', worked.id, { title: `Qui gagne ${turn} ?` });
    await order('POST', `${worked.id}/suspend`);
    await order('POST', `${worked.id}/resume`);
  };
  const drop = async () => {
    await wanderers.drop();
    await order('PATCH', worked.id, { title: `Qui a gagné ${told.resumed} ?` });
    await wanderers.resume();
    told.resumed += WANDERERS;
  };
  const payOut = async () => {
    const [bet] = (await openBets(opener, 1)) as [Bet];
    const times = PURCHASES_A_PAYOUT;
    const { outcomes } = await wanderers.call({ event: 'bet:buy', payloads: purchasesOf(bet), times, atOnce: 5 });
    told.bought += outcomes.OK ?? 0;
    await order('PATCH', bet.id, { status: 'closed' });
    await order('POST', `${bet.id}/resolve`, { resultOptionId: bet.options[0]!.id });
    told.payouts += 1;
  };

  let isRunning = true;
  let running = Promise.resolve();
  const run = async () => {
    for (let turn = 1; isRunning; turn += 1) {
      await signIn();
      if (turn % EVERY.work === 0) await work(turn);
      if (turn % EVERY.drop === 0) await drop();
      if (turn % EVERY.payout === 1) await payOut();
      await sleep(TURN_MS);
    }
  };
  return {
    start() {
      running = run();
      // Whoever stops it is told.
      running.catch(() => undefined);
    },
    async stop() {
      isRunning = false;
      try {
        await running;
        const { gaps, open } = await wanderers.heard();
        if (open !== WANDERERS) throw new Error(`${open} of ${WANDERERS} who came back are there`);
        return { ...told, gaps };
      } finally {
        await Promise.all([opener, wanderers, visitors].map(fleet => fleet.stop()));
      }
    },
  };
}

async function promote(uri: string, id: string): Promise<void> {
  const database = await openDatabase(uri);
  await database.collection(User).updateOne({ _id: new ObjectId(id) }, { $set: { roles: ['super_admin'] } });
  await database.close();
}

async function orderOf(url: string, method: string, token: string, body?: object): Promise<void> {
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`);
}
