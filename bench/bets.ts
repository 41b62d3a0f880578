// Bets that a bench buys on.
import type { Fleet } from './fleet.ts';

export interface Bet {
  id: string;
  options: { id: string }[];
}

/** So many bets, opened by the first socket of a fleet, who may not buy on them. */
export async function openBets(creator: Fleet, count: number): Promise<Bet[]> {
  const bets: Bet[] = [];
  for (let i = 0; i < count; i += 1) {
    const { bet } = (await creator.ask('bet:create', {
      title: 'Qui gagne ?',
      betType: 'boolean',
      options: ['Oui', 'Non'].map(label => ({ label, odds: 1.9 })),
      closesAt: new Date(Date.now() + 3_600_000).toISOString(),
    })) as { bet: Bet };
    bets.push(bet);
  }
  return bets;
}

/** Purchases on each option, under a new key each time: taken in turn, they leave the odds about where they were. */
export const purchasesOf = ({ id, options }: Bet): object[] =>
  options.map(option => ({ betId: id, optionId: option.id, stake: 10, idempotencyKey: '*' }));

export const roomsOf = (bets: Bet[]): string[] => bets.map(({ id }) => `bet:${id}`);
