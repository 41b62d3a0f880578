// Somebody forgot his password. Whether there is such a user is looked up by a job, later: no answer, and no time it takes, says so.
import { authForgot } from '../../contracts/session.ts';
import { PasswordReset } from '../../models/PasswordReset.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { JobHandler } from '../job.ts';
import type { OneTimeCodes, Services } from '../services.ts';
import { namedBy, subjectOf } from './identifiers.ts';
import { resetLetter } from './letters.ts';

const KIND = 'auth:send-code';
/** Each letter costs its receiver's patience, and text messages money. */
const FREE_LETTERS = 3;
const CODE_MINUTES = 15;
const TRIES = 5;

export const forgot = ({ attempts }: Services) =>
  handle(authForgot, {
    async prepare({ identifier }, { ip }) {
      await attempts.begin({ kind: 'forgot', ip, subject: subjectOf(identifier), free: FREE_LETTERS });
    },

    async run(tx, { identifier }) {
      tx.job({ kind: KIND, key: `${KIND}:${tx.newId()}`, payload: { identifier } });
      return {};
    },
  });

/** Carried twice, it sends twice: the second code is the one that counts. */
export const sendCodeJob = ({ codes, ...messengers }: Services): JobHandler => ({
  kind: KIND,
  async run({ job, reads, chunk }) {
    const identifier = job.payload.identifier as string;
    const code = codes.make();
    const user = await reads.one(User, namedBy(identifier));
    await chunk(tx => keepCode(tx, codes, identifier, codes.hash(purposeOf(identifier, user), code)));
    if (user) await sendCode(messengers, user, identifier, code);
    // Nobody has to know afterwards who forgot his password.
    await chunk(async (_tx, done) => void Object.assign(done, { payload: {}, status: 'completed' }));
  },
});

/** What a code is good for: this user, reached where he was when it was sent, with the password that he had then. */
export const purposeOf = (identifier: string, user: User | undefined): string =>
  [subjectOf(identifier), ...(user ? [user._id, user.passwordHash, user.email, user.phone] : [])].join(' ');

async function sendCode(
  { mail, sms }: Pick<Services, 'mail' | 'sms'>,
  user: User,
  identifier: string,
  code: string,
): Promise<void> {
  const letter = resetLetter(user.locale, code, CODE_MINUTES);
  const bySms = user.phone !== undefined && (user.email === undefined || identifier.startsWith('+'));
  if (bySms) await sms.send({ to: user.phone!, text: letter.text });
  else if (user.email !== undefined) await mail.send({ to: user.email, ...letter });
}

async function keepCode(tx: Tx, codes: OneTimeCodes, identifier: string, codeHash: string): Promise<void> {
  const _id = codes.idOf(subjectOf(identifier));
  const fresh = {
    codeHash,
    attemptsLeft: TRIES,
    expiresAt: new Date(tx.now.getTime() + CODE_MINUTES * 60_000),
  };
  const older = await tx.one(PasswordReset, { _id });
  if (older) Object.assign(await tx.root(PasswordReset, _id), fresh);
  else tx.insertRoot(PasswordReset, { _id, ...fresh });
}
