// Who may say what: every event and route, as the registry declares it, by everybody there is.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { z } from 'zod';
import { type Access, type Declaration, isRoute, type Route } from '../../contracts/declare.ts';
import type { ErrorCode } from '../../contracts/errors.ts';
import { declarations } from '../../contracts/index.ts';
import { builtInRoles, type Permission, permissions } from '../../contracts/permissions.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';

/** What rules.md gives each role: written out, so that a permission that slips into another role is found. */
const granted: Record<string, readonly Permission[]> = {
  guest: [],
  player: [],
  'other player': [],
  moderator: ['chat.moderate'],
  arbiter: ['tournaments.manage'],
  reseller: ['reseller'],
  admin: permissions.filter(permission => permission !== 'admin.super' && permission !== 'reseller'),
  'super admin': permissions.filter(permission => permission !== 'reseller'),
};

/** Open to others than admins: whatever is declared and not here must need a permission. */
const everybodys =
  /^(auth|me|room|wallet|bet|group|chat|profile|notification|push|game|team|tournament|match|dispute|user|ranking|upload):|^(PUT|GET) \/uploads\/:key$|^GET \/odds$|^POST \/auth\/bootstrap$/;

interface Answer {
  error?: { code: ErrorCode };
}

/** What he is refused with, if he may not. */
const refusal = (access: Access, who: string): ErrorCode | undefined => {
  if (access === 'guest') return undefined;
  if (who === 'guest') return 'UNAUTHENTICATED';
  return access === 'player' || granted[who]!.includes(access.permission) ? undefined : 'FORBIDDEN';
};

const ID = '0'.repeat(24);
/** One of these fits each field that must be there; ids name nothing, so whoever is let in changes nothing that is. */
const candidates: unknown[] = [
  ID,
  'nobody',
  'a password of nobody',
  '00000000',
  '2100-01-01T00:00:00.000Z',
  1,
  2,
  8,
  true,
  [],
  [ID],
  [ID, ID],
  [{ userId: ID }],
  [
    { label: 'Oui', odds: 1.9 },
    { label: 'Non', odds: 1.9 },
  ],
  ...[
    'POINT',
    'day',
    'boolean',
    'closed',
    'football',
    'knockout',
    'extend',
    'android',
    `bet:${ID}`,
    'nobody@example.com',
    '+33600000000',
    'image/png',
    'A'.repeat(43),
  ],
  {},
];

/** The least that its schema takes. */
function least({ name, input }: Declaration): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(input.shape as Record<string, z.ZodType>)) {
    if (schema.safeParse(undefined).success) continue;
    said[field] = candidates.find(candidate => schema.safeParse(candidate).success);
  }
  expect(input.safeParse(said).success, `${name}: a candidate for each field`).to.equal(true);
  return said;
}

describe('the role matrix', function () {
  this.timeout(60_000);
  let arena: Arena;
  const actors = new Map<string, Actor>();
  const make = (who: string): Promise<Actor> => {
    if (who === 'guest') return arena.guest();
    if (who.endsWith('player')) return arena.player();
    return arena.admin([who.replace(' ', '_')]);
  };
  before(async () => {
    arena = await startArena();
    for (const who of Object.keys(granted)) actors.set(who, await make(who));
  });
  after(() => arena.stop());

  const overSocket = ({ socket }: Actor, { name }: Declaration, said: object): Promise<Answer> =>
    socket.timeout(10_000).emitWithAck(name, said);
  const overRest = async ({ session }: Actor, { route, mount }: Declaration, said: object): Promise<Answer> => {
    const [method, path] = (route as Route).split(' ') as [string, string];
    const { idempotencyKey: _, ...fields } = said as Record<string, unknown>;
    const inPath = (_: string, field: string) => {
      const value = String(fields[field]);
      delete fields[field];
      return value;
    };
    const address = (mount === 'root' ? '' : '/api') + path.replace(/:(\w+)/g, inPath);
    const query = method === 'GET' ? `?${new URLSearchParams(fields as Record<string, string>)}` : '';
    const body = method === 'GET' ? undefined : fields;
    const { body: answer } = await arena.rest(method, address + query, body, {
      key: randomUUID(),
      ...(session && { token: session.token }),
    });
    return answer;
  };

  for (const who of Object.keys(granted)) {
    it(`lets ${who} say what is open to him, and refuses the rest for the right reason`, async () => {
      for (const declaration of declarations.values()) {
        const ways = [...(isRoute(declaration.name) ? [] : [overSocket]), ...(declaration.route ? [overRest] : [])];
        const wanted = refusal(declaration.access, who);
        // What a guest may say may still find that a token is none.
        const refusals = [
          ...['FORBIDDEN', 'INTERNAL', 'BUSY', 'OUTCOME_UNKNOWN', 'UNKNOWN_EVENT'],
          ...(declaration.access === 'guest' ? [] : ['UNAUTHENTICATED']),
        ];
        for (const way of ways) {
          // Signing in or out would make somebody else of him.
          const actor = declaration.session ? await make(who) : actors.get(who)!;
          const { error } = await way(actor, declaration, least(declaration));
          const by = `${declaration.name} by ${who}`;
          if (wanted) expect(error?.code, by).to.equal(wanted);
          else expect(error?.code, by).to.not.be.oneOf(refusals);
        }
      }
    });
  }

  it('gives each role what rules.md does', () => {
    for (const [role, rights] of Object.entries(builtInRoles))
      expect([...rights], role).to.have.members([...granted[role.replace('_', ' ')]!]);
  });

  it('has nothing of the admins that needs no permission', () => {
    for (const { name, access } of declarations.values()) {
      if (typeof access === 'object') continue;
      expect(name).to.match(everybodys);
    }
  });
});
