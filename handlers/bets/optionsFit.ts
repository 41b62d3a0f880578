// What a bet asks of its options: two of a boolean one, a value for each of a numeric one, labels that differ, and so do the results of a match that they stand for.
import type { Bet } from '../../contracts/bets.ts';
import { Refusal } from '../../contracts/errors.ts';
import type { OfferedOption } from '../../models/BetBook.ts';

/** @throws {Refusal} VALIDATION_FAILED */
export function assertOptionsFit(
  betType: Bet['betType'],
  options: readonly OfferedOption[],
  { isAboutMatch }: { isAboutMatch: boolean },
): void {
  const details: { field: string; message: string }[] = [];
  if (betType === 'boolean' && options.length !== 2)
    details.push({ field: 'options', message: 'a boolean bet has two options' });
  if (new Set(options.map(option => option.label)).size < options.length) {
    details.push({ field: 'options', message: 'labels must differ' });
  }
  const results = options.flatMap(({ matchResult }) => matchResult ?? []);
  if (new Set(results).size < results.length) details.push({ field: 'options', message: 'match results must differ' });
  options.forEach(({ value, matchResult }, i) => {
    if (matchResult && !isAboutMatch)
      details.push({ field: `options.${i}.matchResult`, message: 'only of a bet about a match' });
    if (betType === 'number' && (value ?? null) === null)
      details.push({ field: `options.${i}.value`, message: 'required' });
  });
  if (details.length) throw new Refusal('VALIDATION_FAILED', { details });
}
