// The settings as they are found: what is wrong with them, and how good the secrets are.
import { type Config, ConfigError, readConfig, settings } from '../config.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

/** Fewer different characters than this were typed, or repeated, and not drawn. */
const FEW_CHARACTERS = 12;
const TYPED = /secret|password|change|example|arene|123456|qwert|test/i;
const DRAW = 'Draw one: node -p \'crypto.randomBytes(32).toString("base64url")\'.';

/** Each setting that is good, and the default of each that is not, so that everything else can be looked at too. */
export function forgivingConfig(env: NodeJS.ProcessEnv): Config {
  const values = Object.entries(settings.shape).map(([name, schema]) => {
    const { success, data } = schema.safeParse(env[name] || undefined);
    return [name, success ? data : schema.safeParse(undefined).data];
  });
  const config = Object.fromEntries(values);
  return { ...config, isProduction: config.NODE_ENV === 'production' };
}

export function settingsAreGood(env: NodeJS.ProcessEnv): Finding[] {
  try {
    readConfig(env);
    return [ok('settings', 'all settings are known and within their bounds')];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').map(badSetting);
  }
}

function badSetting(message: string): Finding {
  const unknown = /^(ARENE_\w+) is not a setting$/.exec(message)?.[1];
  if (unknown === undefined)
    return problem('settings', {
      message,
      cause: 'A server does not start like this.',
      cure: `${/^(JWT_SECRET|ENCRYPTION_KEY)\b/.test(message) ? `${DRAW} ` : ''}See docs/operations.md#settings.`,
    });
  return problem('settings', {
    message,
    cause: 'Misspelt, or of another version; a server does not start with it, since it would be without effect.',
    cure: `Did you mean ${nearest(unknown)}? Else take it away.`,
  });
}

/** The setting that shares most of its words. */
function nearest(unknown: string): string {
  const words = new Set(unknown.split('_'));
  const shared = (name: string) => name.split('_').filter(word => words.has(word)).length;
  return Object.keys(settings.shape).reduce((best, name) => (shared(name) > shared(best) ? name : best));
}

/** Codes that nobody gets, and jobs that fail because of it. */
export function mail({ MAIL_URL, isProduction }: Pick<Config, 'MAIL_URL' | 'isProduction'>): Finding {
  if (MAIL_URL !== undefined) return ok('mail', 'MAIL_URL is set');
  if (!isProduction) return ok('mail', 'MAIL_URL is not set: letters are printed');
  return warning('mail', {
    message: 'MAIL_URL is not set',
    cause: 'Who forgot his password gets no code, and each job that would send one dies.',
    cure: 'Set MAIL_URL and MAIL_FROM to an SMTP server of yours.',
  });
}

type Secrets = Pick<Config, 'JWT_SECRET' | 'ENCRYPTION_KEY' | 'isProduction'>;

export function secrets({ JWT_SECRET, ENCRYPTION_KEY, isProduction }: Secrets): Finding[] {
  const found = Object.entries({ JWT_SECRET, ENCRYPTION_KEY }).flatMap(([name, secret]) =>
    strength(name, secret, isProduction),
  );
  if (JWT_SECRET === undefined || JWT_SECRET !== ENCRYPTION_KEY) return found;
  return [
    ...found,
    problem('secrets', {
      message: 'JWT_SECRET and ENCRYPTION_KEY are the same',
      cause: 'Whoever learns one has the other.',
      cure: `${DRAW} ENCRYPTION_KEY must stay what it is once the database holds secrets.`,
    }),
  ];
}

function strength(name: string, secret: string | undefined, isProduction: boolean): Finding[] {
  // That it is missing in production, or too short, is said with the settings.
  if (secret === undefined) return isProduction ? [] : [ok('secrets', `${name} is not set: one is made and kept`)];
  const isWeak = new Set(secret).size < FEW_CHARACTERS || TYPED.test(secret);
  if (!isWeak) return [ok('secrets', `${name} is set`)];
  return [
    (isProduction ? problem : warning)('secrets', {
      message: `${name} looks as if somebody made it up`,
      cause: 'It repeats itself, or has words that are tried first; whoever guesses it can sign in as anybody.',
      cure: DRAW,
    }),
  ];
}
