// The tournaments that `npm run seed` makes: one to join, for coins, and one to play in. Keys follow from what is done, so a second run finds it done.
import type { Arena, CallInput } from '../client/index.ts';
import type { Game } from '../contracts/games.ts';
import type { Tournament } from '../contracts/tournaments.ts';
import type { Rest } from './admin.ts';

type Players = ReadonlyMap<string, { arena: Arena; id: string }>;

interface Offer {
  organizer: string;
  terms: Omit<CallInput<'tournament:create'>, 'gameId'>;
  players: readonly string[];
}

const FOOTBALL = { slug: 'fc-mobile', name: 'FC Mobile', kind: 'football' };
/** In hundredths, for each. */
const COINS = 50_00;
const offers: Offer[] = [
  {
    organizer: 'kwame',
    terms: {
      name: 'Saturday league',
      type: 'league',
      maxPlayers: 8,
      entryFee: 5_00,
      prizeDistribution: { '1': 60, '2': 40 },
    },
    players: ['awa', 'koffi', 'fatou'],
  },
  {
    organizer: 'awa',
    terms: { name: 'Friday cup', type: 'knockout', byes: true, maxPlayers: 4 },
    players: ['awa', 'koffi', 'fatou', 'kwame'],
  },
];

/** Also gives each player coins. */
export async function ensureTournaments(admin: Rest, players: Players): Promise<Tournament[]> {
  const game = await ensureGame(admin);
  for (const { id } of players.values()) {
    const gift = { currency: 'COIN', amount: COINS, reason: 'To play with' };
    await admin('POST', `/api/admin/users/${id}/adjust`, gift, `seed-coins-${id}`);
  }
  const made: Tournament[] = [];
  for (const offer of offers) made.push(await ensureTournament(offer, game, players));
  return made;
}

async function ensureGame(admin: Rest): Promise<Game> {
  const { items }: { items: Game[] } = await admin('GET', `/api/admin/games?search=${FOOTBALL.slug}`);
  const found = items.find(({ slug }) => slug === FOOTBALL.slug);
  if (found) return found;
  const { game }: { game: Game } = await admin('POST', '/api/admin/games', FOOTBALL);
  return game;
}

async function ensureTournament({ organizer, terms, players }: Offer, game: Game, known: Players): Promise<Tournament> {
  const { arena, id } = known.get(organizer)!;
  const { items } = await arena.call('tournament:list', { mine: true, search: terms.name });
  const found = items.find(({ organizerId }) => organizerId === id);
  const { id: tournamentId, status } =
    found ?? (await arena.call('tournament:create', { ...terms, gameId: game.id })).tournament;
  if (status === 'registration')
    for (const name of players) {
      const idempotencyKey = `seed-${tournamentId}`;
      await known.get(name)!.arena.call('tournament:join', { tournamentId, idempotencyKey });
    }
  const { tournament } = await arena.call('tournament:get', { tournamentId });
  return tournament.status === 'ready'
    ? (await arena.call('tournament:start', { tournamentId })).tournament
    : tournament;
}
