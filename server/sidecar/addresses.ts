// Every declaration that has a route has exactly one address, and of two that match the same path the more specific comes first.
import type { Declaration } from '../../contracts/declare.ts';
import { declarations } from '../../contracts/index.ts';

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

export interface Address {
  readonly declaration: Declaration;
  readonly method: Method;
  /** With the prefix: `/api/admin/users/:userId`. */
  readonly path: string;
  /** Fields that stand in the path. */
  readonly pathFields: readonly string[];
}

/** The addresses of a registry, in the order in which they have to be tried. */
export function addressesOf(registry: ReadonlyMap<string, Declaration> = declarations): Address[] {
  return [...registry.values()].flatMap(declaration => addressOf(declaration) ?? []).sort(moreSpecificFirst);
}

function addressOf(declaration: Declaration): Address | undefined {
  if (!declaration.route) return undefined;
  const [method, route] = declaration.route.split(' ') as [string, string];
  const path = declaration.mount === 'api' ? `/api${route}` : route;
  const pathFields = segmentsOf(path)
    .filter(isField)
    .map(segment => segment.slice(1));
  return { declaration, method: method.toLowerCase() as Method, path, pathFields };
}

/** A word goes before a field in the same place, so that `/users/banned` is no user's id. */
function moreSpecificFirst(a: Address, b: Address): number {
  const [first, second] = [patternOf(a), patternOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** A digit for each segment: 0 for a word, 1 for a field. */
const patternOf = ({ path }: Address) =>
  segmentsOf(path)
    .map(segment => (isField(segment) ? 1 : 0))
    .join('');
const segmentsOf = (path: string) => path.split('/');
const isField = (segment: string) => segment.startsWith(':');
