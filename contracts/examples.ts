// An example for every shape, composed from one believable value per field; a test holds each against its schema.
import { z } from 'zod';

const ID = '65f0c0ffee0000000000a001';
const TIME = '2026-05-01T18:00:00.000Z';

/** What a field of this name holds, or each item of it where it is a list. */
const byField: Readonly<Record<string, unknown>> = {
  action: 'bet_buy',
  alias: 'The Lion',
  amount: 500,
  available: 500,
  avatarUrl: 'https://arene.example/avatars/awa.png',
  betId: ID,
  chatSeq: 0,
  code: '48151623',
  contentType: 'image/jpeg',
  country: 'CI',
  creatorName: 'awa_k',
  currency: 'POINT',
  currentPassword: 'a long password',
  cursor: 'NjVmMGMwZmZlZQ',
  description: 'Between noon and midnight, in Abidjan.',
  details: 'As the weather station of the airport reports it.',
  email: 'awa@example.com',
  entryFee: 500,
  event: 'bet:suspended',
  expires: 1777658400,
  expiresAt: TIME,
  fingerprint: 'd2f7c1e0',
  firstName: 'Awa',
  fullName: 'Awa Koné',
  held: 0,
  iconUrl: 'https://arene.example/games/fc-mobile.png',
  idempotencyKey: '0b7e4a52-6c1f-4d0e-9f3a-2f1f5f0e7c11',
  identifier: 'awa@example.com',
  key: ID,
  ip: '203.0.113.7',
  label: 'Yes',
  lastIp: '203.0.113.7',
  lastName: 'Koné',
  legs: 1,
  limit: 20,
  liquidity: 1000,
  locale: 'fr',
  matchDeadlineHours: 24,
  maxPlayers: 16,
  minOdds: 1.85,
  minProtocol: 1,
  name: 'awa',
  newPassword: 'another long password',
  odds: 1.9,
  oddsAtPurchase: 1.9,
  offset: 0,
  organizerFeePercent: 5,
  password: 'a long password',
  payout: 950,
  phone: '+2250701020304',
  platformFeePercent: 10,
  prizeDescription: 'A jersey for the winner.',
  probability: 0.526,
  proofUrl: `https://arene.example/api/uploads/${ID}`,
  protocol: 1,
  publicId: 'J-7K3Q9D',
  rating: 1200,
  reason: 'See section 4 of the terms.',
  reconnectInMs: 1500,
  refreshToken: '65f0c0ffee0000000000a00d.1.q8Zt0cX3b1',
  relatedEntityId: ID,
  relatedEntityType: 'bet',
  role: 'member',
  roles: 'player',
  room: `bet:${ID}`,
  search: 'rain',
  seq: 12,
  since: 11,
  signature: 'Zk3x0mJrQW8vN2bTq1yLh5dCePfSgUiOaXzVwBnMk4s',
  size: 182_044,
  slug: 'fc-mobile',
  stake: 500,
  staked: 500,
  stopped: 'chat',
  text: 'Allez Abidjan !',
  title: 'Will it rain?',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NWYwIn0.c2lnbmF0dXJl',
  total: 1,
  traceId: 'b2c1f9d04e7a',
  transactionId: ID,
  uploadUrl: `https://arene.example/api/uploads/${ID}?expires=1777658400&signature=Zk3x0mJrQW8vN2bTq1yLh5dCePfSgUiOaXzVwBnMk4s`,
  username: 'awa_k',
  version: 12,
};

interface Node {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
}

/** A value that the schema accepts: every field present, what may be nothing mostly nothing, lists with as few items as show their shape. */
export function exampleOf(schema: z.ZodType): unknown {
  return sampleOf(z.toJSONSchema(schema, { target: 'draft-7', reused: 'inline' }) as Node, undefined);
}

function sampleOf(node: Node, field: string | undefined): unknown {
  if (node.examples) return node.examples[0];
  const known = field === undefined ? undefined : byField[field];
  if (node.enum) return node.enum.includes(known) ? known : node.enum[0];
  if (node.const !== undefined) return node.const;
  const types = node.anyOf ? node.anyOf.map(choice => choice.type) : [node.type].flat();
  if (known !== undefined && fits(known, types)) return known;
  if (types.includes('null')) return null;
  return byType(node, field);
}

const fits = (value: unknown, types: readonly unknown[]) =>
  types.includes(typeof value) ? typeof value !== 'object' : types.includes('integer') && Number.isInteger(value);

function byType(node: Node, field: string | undefined): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(node.properties ?? {}).map(([field, inner]) => [field, sampleOf(inner, field)]),
      );
    case 'array':
      return Array.from({ length: Math.max(node.minItems ?? 1, 1) }, () => sampleOf(node.items ?? {}, field));
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return Math.max(node.minimum ?? 1, 1);
    case 'string':
      return textOf(node);
    default:
      return {};
  }
}

function textOf({ format, pattern, minLength = 0 }: Node): string {
  if (format === 'date-time') return TIME;
  if (pattern?.includes('[0-9a-f]{24}')) return ID;
  if (pattern?.startsWith('^[a-z]')) return 'moderator';
  return 'A text'.padEnd(minLength, '.');
}
