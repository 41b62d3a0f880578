// How letters reach people: e-mail by SMTP, text messages by whatever is plugged in here; without either, on the console in development.
import { createTransport } from 'nodemailer';
import { type Letter, type Mail, type Sms, Undeliverable } from '../handlers/services.ts';
import type { Config } from './config.ts';

/** Shorter than a job's lease. */
const SMTP_MS = 10_000;

type Say = (line: string) => void;

/** @param say where it is written in development when no SMTP server is set */
export function createMail({ MAIL_URL, MAIL_FROM, isProduction }: MailConfig, say: Say): Mail {
  if (MAIL_URL === undefined) return { send: isProduction ? missing('MAIL_URL') : spoken('mail', say) };
  const transport = createTransport({
    url: MAIL_URL,
    connectionTimeout: SMTP_MS,
    greetingTimeout: SMTP_MS,
    socketTimeout: SMTP_MS,
  });
  return {
    async send({ to, subject, text, id }) {
      // An object, so that no address is taken for several.
      const letter = { from: MAIL_FROM, to: { name: '', address: to }, subject, text };
      const named = id === undefined ? letter : { ...letter, messageId: `<${id}@${domainOf(MAIL_FROM)}>` };
      await transport.sendMail(named).catch(error => {
        throw isFinal(error) ? new Undeliverable(error.message) : error;
      });
    },
  };
}
type MailConfig = Pick<Config, 'MAIL_URL' | 'MAIL_FROM' | 'isProduction'>;

/** No vendor yet: whoever adds one returns it here. */
export function createSms({ isProduction }: Pick<Config, 'isProduction'>, say: Say): Sms {
  return { send: isProduction ? missing('a vendor of text messages') : spoken('sms', say) };
}

/** Where the sender is, for names of letters. */
const domainOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';

/** The server will not have this recipient, or this letter, at another time either; that it does not know us may change. */
const isFinal = ({ code, responseCode }: { code?: string; responseCode?: number }) =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500;

const spoken = (kind: string, say: Say) => async (letter: Pick<Letter, 'to' | 'text'> & { subject?: string }) =>
  say([`${kind} to ${letter.to}`, letter.subject, letter.text].filter(Boolean).join('\n'));

/** The job that wanted it fails, and says why. */
const missing = (what: string) => async (): Promise<never> => {
  throw new Error(`nothing can be sent: ${what} is not set`);
};
