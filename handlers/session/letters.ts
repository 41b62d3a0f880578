// What we write to people, in their language.
import type { Locale } from '../../contracts/errors.ts';

interface Letter {
  readonly subject: string;
  readonly text: string;
}

export const resetLetter = (locale: Locale, code: string, minutes: number): Letter =>
  locale === 'fr'
    ? {
        subject: 'Votre code Arène',
        text: `${code} est votre code pour choisir un nouveau mot de passe. Il est valable ${minutes} minutes. Si vous n'avez rien demandé, ignorez ce message.`,
      }
    : {
        subject: 'Your Arène code',
        text: `${code} is your code to choose a new password. It is valid for ${minutes} minutes. If you did not ask for it, ignore this message.`,
      };
