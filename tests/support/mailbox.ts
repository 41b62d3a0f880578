// A real SMTP server that keeps what it is sent.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  to: string[];
  /** Headers and body, as they came. */
  raw: string;
}

export interface Mailbox {
  url: string;
  letters: Letter[];
  /** The next letter to this address that has not been taken. */
  take(to: string): Promise<Letter>;
  /** Turns the next so many letters away. */
  refuse(letters: number): void;
  /** Takes the next letter, and never says that it has. */
  swallow(): void;
  /** Nobody is there, now or later. */
  disown(address: string): void;
  close(): Promise<void>;
}

/** What a letter says, without the encoding of its body. */
export const textOf = ({ raw }: Letter): string =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

export async function openMailbox(): Promise<Mailbox> {
  const letters: Letter[] = [];
  const taken = new Set<Letter>();
  const disowned = new Set<string>();
  let refusing = 0;
  let swallows = false;
  let arrived = Promise.withResolvers<void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const gone = Object.assign(new Error('no such user here'), { responseCode: 550 });
      done(disowned.has(address) ? gone : null);
    },
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      if (refusing > 0) {
        refusing -= 1;
        return done(new Error('try again later'));
      }
      const to = session.envelope.rcptTo.map(({ address }) => address);
      letters.push({ to, raw: Buffer.concat(chunks).toString() });
      arrived.resolve();
      arrived = Promise.withResolvers();
      if (!swallows) return done();
      swallows = false;
    },
  });
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    letters,
    async take(to) {
      for (;;) {
        const found = letters.find(letter => letter.to.includes(to) && !taken.has(letter));
        if (found) {
          taken.add(found);
          return found;
        }
        await arrived.promise;
      }
    },
    refuse(count) {
      refusing = count;
    },
    swallow() {
      swallows = true;
    },
    disown: address => void disowned.add(address),
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
