// Letters without a server to send them: written on the console in development, a failure in production.
import { expect } from 'chai';
import { createMail, createSms } from '../../server/messengers.ts';
import { openMailbox } from '../support/mailbox.ts';

const letter = { to: 'awa@example.com', subject: 'Sujet', text: 'Texte' };
const config = (isProduction: boolean, MAIL_URL?: string) => ({
  MAIL_URL,
  MAIL_FROM: 'Arène <a@example.com>',
  isProduction,
});

describe('letters', () => {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const failureOf = (sent: Promise<void>) =>
    sent.then(
      () => 'none',
      (error: Error) => error.message,
    );

  it('are written on the console in development', async () => {
    await createMail(config(false), say).send(letter);
    await createSms(config(false), say).send({ to: '+22501020304', text: 'Texte' });
    expect(lines).to.deep.equal(['mail to awa@example.com\nSujet\nTexte', 'sms to +22501020304\nTexte']);
  });

  it('fail in production, and say what is missing', async () => {
    expect(await failureOf(createMail(config(true), say).send(letter))).to.contain('MAIL_URL');
    expect(await failureOf(createSms(config(true), say).send(letter))).to.contain('text messages');
    expect(lines).to.have.length(2);
  });

  it('go to one address, whatever it looks like', async () => {
    const mailbox = await openMailbox();
    try {
      const mail = createMail(config(true, mailbox.url), say);
      await mail.send(letter);
      expect((await mailbox.take(letter.to)).raw).to.contain('Texte');
      await failureOf(mail.send({ ...letter, to: 'a@example.com, b@example.com' }));
      expect(mailbox.letters.filter(({ to }) => to.length !== 1)).to.deep.equal([]);
      expect(mailbox.letters.some(({ to }) => to.includes('b@example.com'))).to.equal(false);
    } finally {
      await mailbox.close();
    }
  });
});
