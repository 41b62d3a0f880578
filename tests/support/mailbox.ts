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
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const letters: Letter[] = [];
  const taken = new Set<Letter>();
  let refusing = 0;
  let arrived = Promise.withResolvers<void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
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
      done();
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
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
