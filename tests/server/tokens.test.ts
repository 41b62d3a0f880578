// Tokens: only ours, only in time, and a refresh token's successor is always the same.
import { createSecretKey } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { Refusal } from '../../contracts/errors.ts';
import { ObjectId } from '../../models/define.ts';
import type { SigningKeys } from '../../server/signingKeys.ts';
import { createTokens } from '../../server/tokens.ts';

const MINUTE_MS = 60_000;
const keyOf = (kid: string, secret: string) => ({ kid, secret: createSecretKey(secret, 'utf8'), expiresAt: null });
const old = keyOf('k1', 'the first secret of the tests, long enough');
const primary = keyOf('k2', 'the second secret of the tests, long enough');
const signingKeys = {
  primary: () => primary,
  byKid: (kid: string) => [old, primary].find(key => key.kid === kid),
} as unknown as SigningKeys;
const config = { ACCESS_TOKEN_MINUTES: 60, REFRESH_TOKEN_DAYS: 30 };

let now = new Date('2026-01-01T00:00:00.400Z');
const tokens = createTokens({ signingKeys, refreshTokens: 'a secret' }, config, () => now);
const [userId, sessionId] = [new ObjectId(), new ObjectId()];
const claims = { sub: userId.toString(), sid: sessionId.toString(), iss: 'arene', aud: 'arene' };

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? error.code : `not a refusal: ${error}`;
  }
};

describe('access tokens', () => {
  beforeEach(() => {
    now = new Date('2026-01-01T00:00:00.400Z');
  });

  it('say who, in which session, and until when', () => {
    const { token, expiresAt } = tokens.sign(userId, sessionId);
    const verified = tokens.verify(token);
    expect(verified.userId.equals(userId) && verified.sessionId.equals(sessionId)).to.equal(true);
    expect(verified.expiresAt).to.deep.equal(expiresAt);
    expect(expiresAt.toISOString()).to.equal('2026-01-01T01:00:00.000Z');
    expect(jwt.decode(token, { complete: true })?.header).to.include({ alg: 'HS256', kid: 'k2' });
  });

  it('expire', () => {
    const { token } = tokens.sign(userId, sessionId);
    now = new Date(now.getTime() + 59 * MINUTE_MS);
    expect(codeOf(() => tokens.verify(token))).to.equal('none');
    now = new Date(now.getTime() + MINUTE_MS);
    expect(codeOf(() => tokens.verify(token))).to.equal('TOKEN_EXPIRED');
  });

  it('are accepted from every known key', () => {
    const token = jwt.sign(claims, old.secret, { keyid: 'k1', expiresIn: 60 * 60 * 24 * 365 * 100 });
    expect(codeOf(() => tokens.verify(token))).to.equal('none');
  });

  const far = { expiresIn: 60 * 60 * 24 * 365 * 100 };
  const { token } = tokens.sign(userId, sessionId);
  const [header, payload, signature] = token.split('.');
  const none = Buffer.from('{"alg":"none","typ":"JWT","kid":"k2"}').toString('base64url');
  const bad: [string, string][] = [
    ['nothing', ''],
    ['no token', 'abc'],
    ['a payload that is no JSON', `${header}.AAAA.${signature}`],
    ['a header that is no JSON', `AAAA.${payload}.${signature}`],
    ['another signature', `${header}.${payload}.${'A'.repeat(43)}`],
    ['no signature', `${none}.${payload}.`],
    ['no kid', jwt.sign(claims, primary.secret, far)],
    ['an unknown kid', jwt.sign(claims, primary.secret, { ...far, keyid: 'k3' })],
    ['the kid of another key', jwt.sign(claims, primary.secret, { ...far, keyid: 'k1' })],
    ['another algorithm', jwt.sign(claims, primary.secret, { ...far, keyid: 'k2', algorithm: 'HS512' })],
    ['another issuer', jwt.sign({ ...claims, iss: 'x' }, primary.secret, { ...far, keyid: 'k2' })],
    ['another audience', jwt.sign({ ...claims, aud: 'x' }, primary.secret, { ...far, keyid: 'k2' })],
    ['no session', jwt.sign({ ...claims, sid: undefined }, primary.secret, { ...far, keyid: 'k2' })],
    ['no expiry', jwt.sign(claims, primary.secret, { keyid: 'k2' })],
    ['a text for a payload', jwt.sign('text', primary.secret, { keyid: 'k2' })],
  ];
  for (const [what, wrong] of bad) {
    it(`are refused: ${what}`, () => {
      expect(codeOf(() => tokens.verify(wrong))).to.equal('UNAUTHENTICATED');
    });
  }
});

describe('refresh tokens', () => {
  it('name their family and differ each time', () => {
    const [a, b] = [tokens.firstRefreshToken(sessionId), tokens.firstRefreshToken(sessionId)];
    expect(a).to.match(new RegExp(`^${sessionId}\\.[A-Za-z0-9_-]{43}$`));
    expect(a).not.to.equal(b);
    expect(tokens.familyOf(a)?.equals(sessionId)).to.equal(true);
  });

  it('have one successor, of the same family, that all nodes with the secret find', () => {
    const first = tokens.firstRefreshToken(sessionId);
    const second = tokens.successorOf(first);
    const elsewhere = createTokens({ signingKeys, refreshTokens: 'a secret' }, config);
    expect(elsewhere.successorOf(first)).to.equal(second).and.not.to.equal(first);
    expect(tokens.familyOf(second)?.equals(sessionId)).to.equal(true);
    expect(tokens.successorOf(second)).not.to.equal(second).and.not.to.equal(first);
    const stranger = createTokens({ signingKeys, refreshTokens: 'another secret' }, config);
    expect(stranger.familyOf(first)).to.equal(undefined);
  });

  it('can not be invented, nor moved to another family', () => {
    const token = tokens.firstRefreshToken(sessionId);
    const secret = token.split('.')[1]!;
    const wrong = [
      '',
      'abc',
      secret,
      `${sessionId}.${'A'.repeat(43)}`,
      `${new ObjectId()}.${secret}`,
      `${token}A`,
      token.toUpperCase(),
      `${token.slice(0, 30)}${token[30] === 'A' ? 'B' : 'A'}${token.slice(31)}`,
    ];
    for (const text of wrong) {
      expect(tokens.familyOf(text), text).to.equal(undefined);
      expect(codeOf(() => tokens.successorOf(text))).to.equal('UNAUTHENTICATED');
    }
  });
});
