// `npm run seed`: people, a group, bets and tournaments to look at, made through the running server's own commands; a second run finds them.
import { parseArgs } from 'node:util';
import { type Arena, ArenaError, type CallInput, connect } from '../client/index.ts';
import type { Bet } from '../contracts/bets.ts';
import { Refusal } from '../contracts/errors.ts';
import type { Group } from '../contracts/groups.ts';
import { prepareDatabase } from '../models/database.ts';
import { nodesAlive } from '../models/Heartbeat.ts';
import { createSuper } from '../server/adminCommands.ts';
import { type Config, ConfigError, readConfig } from '../server/config.ts';
import { withToolDatabase } from '../server/toolDatabase.ts';
import { type Rest, signInAsAdmin } from './admin.ts';
import { ensureTournaments } from './seedTournaments.ts';

/** Everybody's, and known to everybody who reads this file. */
const PASSWORD = 'arene-demo';
const BOSS = 'boss@demo.example';
const PRODUCTION =
  'This is production: seeding makes accounts whose password everybody knows. `--in-production` insists.';
const DAY_MS = 24 * 3_600_000;
const people = { awa: 'Awa Koné', koffi: 'Koffi Mensah', fatou: 'Fatou Diop', kwame: 'Kwame Boateng' };
type Person = keyof typeof people;

interface Offer {
  creator: Person;
  terms: Pick<CallInput<'bet:create'>, 'title' | 'betType' | 'options'>;
  closesInDays: number;
  /** Who stakes how much on which option. */
  stakes: readonly (readonly [Person, option: number, stake: number])[];
  inGroup?: true;
  /** The option that has won. */
  won?: number;
}

const yesNo = [
  { label: 'Yes', odds: 1.9 },
  { label: 'No', odds: 1.9 },
];
const offers: Offer[] = [
  {
    creator: 'awa',
    terms: { title: 'Will it rain in Abidjan this week?', betType: 'boolean', options: yesNo },
    closesInDays: 7,
    stakes: [
      ['koffi', 0, 200],
      ['fatou', 1, 120],
    ],
  },
  {
    creator: 'koffi',
    terms: {
      title: 'Who wins the cup?',
      betType: 'multiple',
      options: [
        { label: 'Côte d’Ivoire', odds: 2.8 },
        { label: 'Ghana', odds: 3.6 },
        { label: 'Sénégal', odds: 3.1 },
        { label: 'Nigeria', odds: 4.2 },
      ],
    },
    closesInDays: 30,
    stakes: [
      ['awa', 0, 150],
      ['kwame', 1, 250],
      ['fatou', 2, 100],
    ],
  },
  {
    creator: 'fatou',
    terms: { title: 'Was the new bridge opened in time?', betType: 'boolean', options: yesNo },
    closesInDays: 1,
    stakes: [
      ['awa', 0, 100],
      ['kwame', 1, 80],
    ],
    won: 0,
  },
  {
    creator: 'kwame',
    terms: { title: 'Does anybody come late on Saturday?', betType: 'boolean', options: yesNo },
    closesInDays: 5,
    stakes: [['awa', 0, 50]],
    inGroup: true,
  },
];
const GROUP = { name: 'Saturday football', description: 'A private group, for a look at group bets.' };

async function seed(): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { 'in-production': flag } });
  const config = readConfig(process.env);
  const insists = values['in-production'];
  if (config.isProduction && !insists) throw new ConfigError(PRODUCTION);
  const socketUrl = `http://127.0.0.1:${config.PORT}`;
  const sidecarUrl = `http://127.0.0.1:${config.SIDECAR_PORT}`;
  for (const url of [socketUrl, sidecarUrl]) await assertServes(url);

  const isNewBoss = await ensureBoss(config, insists);
  const admin = await signInAsAdmin(sidecarUrl, BOSS, PASSWORD);
  const players = await signIn(socketUrl);
  try {
    const group = await ensureGroup(admin, players);
    const bets = [];
    for (const offer of offers) bets.push(await ensureBet(offer, players, group, admin));
    const tournaments = await ensureTournaments(admin, players);
    console.log(`super admin  ${BOSS}${isNewBoss ? '' : '  (was there)'}`);
    console.log(`players      ${Object.keys(people).map(emailOf).join(', ')}`);
    console.log(`password     ${PASSWORD}  (of all of them)`);
    console.log(`group        ${group.name}  (${group.id})`);
    for (const { id, title, status } of bets) console.log(`bet          ${title}  (bet:${id}, ${status})`);
    for (const { id, name, status } of tournaments) console.log(`tournament   ${name}  (tournament:${id}, ${status})`);
    console.log(
      `\nsign in      POST ${sidecarUrl}/api/auth/login, or auth:login on ${socketUrl}; documents: ${sidecarUrl}/docs`,
    );
  } finally {
    for (const { arena } of players.values()) arena.close();
  }
}

async function assertServes(url: string): Promise<void> {
  const answer = await fetch(`${url}/health`).catch(() => undefined);
  if (!answer?.ok)
    throw new ConfigError(`No server answers at ${url}: run npm start first, with the same PORT and SIDECAR_PORT.`);
}

/** The operator's way, since no request makes a super admin. Whether he is new. @throws {ConfigError} on a database in production */
function ensureBoss(config: Config, insists: boolean): Promise<boolean> {
  return withToolDatabase(config, async database => {
    // What this shell is set to says nothing of the server that it happens to reach.
    const nodes = await nodesAlive(database);
    if (nodes.some(({ isProduction }) => isProduction) && !insists) throw new ConfigError(PRODUCTION);
    await prepareDatabase(database);
    return createSuper(database, config, { email: BOSS, password: PASSWORD }).then(
      () => true,
      error => {
        if (error instanceof Refusal && error.code === 'IDENTIFIER_TAKEN') return false;
        throw error;
      },
    );
  });
}

type Players = Map<Person, { arena: Arena; id: string }>;

async function signIn(socketUrl: string): Promise<Players> {
  const players: Players = new Map();
  for (const name of Object.keys(people) as Person[]) {
    const arena = connect(socketUrl);
    const known = await arena
      .call('auth:login', { identifier: emailOf(name), password: PASSWORD })
      .catch(unlessUnknown);
    const registration = { username: `${name}_demo`, fullName: people[name], email: emailOf(name), password: PASSWORD };
    const { user } = known ?? (await arena.call('auth:register', registration));
    players.set(name, { arena, id: user.id });
  }
  return players;
}

const emailOf = (name: string) => `${name}@demo.example`;

function unlessUnknown(error: unknown): undefined {
  if (!(error instanceof ArenaError && error.code === 'BAD_CREDENTIALS')) throw error;
}

async function ensureGroup(admin: Rest, players: Players): Promise<Group> {
  const { items }: { items: Group[] } = await admin(
    'GET',
    `/api/admin/groups?search=${encodeURIComponent(GROUP.name)}`,
  );
  const { group }: { group: Group } = items[0] ? { group: items[0] } : await admin('POST', '/api/admin/groups', GROUP);
  const members = [...players.values()].map(({ id }) => ({ userId: id }));
  await admin('POST', `/api/admin/groups/${group.id}/members/batch`, { members });
  return group;
}

async function ensureBet(offer: Offer, players: Players, group: Group, admin: Rest): Promise<Bet> {
  const { arena, id } = players.get(offer.creator)!;
  const { title } = offer.terms;
  const found = (await arena.call('bet:list', { search: title })).items.find(bet => bet.creatorId === id);
  const bet = found ?? (await open(arena, offer, group));
  if (bet.status === 'open') await play(offer, bet, players);
  if (offer.won !== undefined && bet.status === 'open') await resolve(admin, bet, bet.options[offer.won]!.id);
  return (await arena.call('bet:get', { betId: bet.id })).bet;
}

async function open(creator: Arena, { terms, closesInDays, inGroup }: Offer, group: Group): Promise<Bet> {
  const closesAt = new Date(Date.now() + closesInDays * DAY_MS).toISOString();
  const place = inGroup && { groupId: group.id };
  return (await creator.call('bet:create', { ...terms, closesAt, ...place })).bet;
}

/** A key that follows from who, what and where: run again, the purchase is told again and not made again. */
async function play({ stakes }: Offer, bet: Bet, players: Players): Promise<void> {
  for (const [name, option, stake] of stakes) {
    const what = { betId: bet.id, optionId: bet.options[option]!.id, stake };
    await players.get(name)!.arena.call('bet:buy', { ...what, idempotencyKey: `seed-${bet.id}-${option}` });
  }
}

async function resolve(admin: Rest, { id }: Bet, resultOptionId: string): Promise<void> {
  await admin('PATCH', `/api/admin/bets/${id}`, { status: 'closed' });
  await admin('POST', `/api/admin/bets/${id}/resolve`, { resultOptionId });
}

seed().catch(error => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
