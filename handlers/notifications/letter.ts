// A notice as a letter, in its reader's language, with the way to have no more of them.
import type { Locale } from '../../contracts/errors.ts';

const WHY: Readonly<Record<Locale, string>> = {
  fr: 'Vous recevez ce message parce que vous avez un compte Arène. Pour ne plus en recevoir, désactivez les e-mails dans les préférences de votre profil.',
  en: 'You get this message because you have an Arène account. To get no more of them, turn e-mails off in the preferences of your profile.',
};

export const noticeLetter = (locale: Locale, { title, body }: { title: string; body: string }) => ({
  subject: title,
  text: `${body}\n\n-- \n${WHY[locale]}\n`,
});
