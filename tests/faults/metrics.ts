// What a node says of itself to whoever scrapes it.
import type { ArenaProcess } from '../support/process.ts';

/** One figure of a node, by the name that it has for Prometheus. */
export async function figureOf(node: ArenaProcess, name: string): Promise<number> {
  const response = await fetch(`${node.server.sidecarUrl}/metrics`);
  const line = new RegExp(`^${name} (\\S+)`, 'm').exec(await response.text());
  if (!line) throw new Error(`${name} is not among the metrics`);
  return Number(line[1]);
}
