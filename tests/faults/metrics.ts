// What a node says of itself to whoever scrapes it.
import type { Arena } from '../support/arena.ts';

/** One figure of a node, by the name that it has for Prometheus. */
export async function figureOf(node: Arena, name: string): Promise<number> {
  const response = await fetch(`${node.server.operationsUrl}/metrics`);
  const line = new RegExp(`^${name} (\\S+)`, 'm').exec(await response.text());
  if (!line) throw new Error(`${name} is not among the metrics`);
  return Number(line[1]);
}
