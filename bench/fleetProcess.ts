// One process of the fleet: does what its parent says, and ends with it.
import { Crew } from './crew.ts';

interface Order {
  id: number;
  what: string;
  given: unknown[];
}

const crew = new Crew();
process.on('disconnect', () => process.exit());
process.on('message', async ({ id, what, given }: Order) => {
  try {
    const asked = crew[what as keyof Crew] as unknown;
    const result = await (typeof asked === 'function' ? asked.apply(crew, given) : asked);
    process.send!({ id, result });
  } catch (error) {
    process.send!({ id, error: (error as Error).message });
  }
});
