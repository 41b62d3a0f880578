// What the type of a bet asks of its options: two of a boolean one, a value for each of a numeric one, labels that differ.
import type { Bet } from '../../contracts/bets.ts';
import { Refusal } from '../../contracts/errors.ts';

interface Offered {
  readonly label: string;
  readonly value?: number | null | undefined;
}

/** @throws {Refusal} VALIDATION_FAILED */
export function assertOptionsFit(betType: Bet['betType'], options: readonly Offered[]): void {
  const details: { field: string; message: string }[] = [];
  if (betType === 'boolean' && options.length !== 2)
    details.push({ field: 'options', message: 'a boolean bet has two options' });
  if (new Set(options.map(option => option.label)).size < options.length) {
    details.push({ field: 'options', message: 'labels must differ' });
  }
  options.forEach(({ value }, i) => {
    if (betType === 'number' && (value ?? null) === null)
      details.push({ field: `options.${i}.value`, message: 'required' });
  });
  if (details.length) throw new Refusal('VALIDATION_FAILED', { details });
}
