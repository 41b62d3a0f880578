// The key of a Google service account, as Google hands it out: the JSON itself, or the path of the file.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Where Google trades a signed assertion for an access token. */
const TOKEN_URL = 'https://oauth2.googleapis.com/token';

const Key = z.object({
  type: z.literal('service_account'),
  project_id: z.string().min(1),
  client_email: z.string().min(1),
  private_key_id: z.string().optional(),
  private_key: z.string().includes('PRIVATE KEY'),
  token_uri: z.url().default(TOKEN_URL),
});
export type ServiceAccount = z.infer<typeof Key>;

export const serviceAccount = z.string().transform((said, { addIssue }): ServiceAccount => {
  const parsed = Key.safeParse(parse(said));
  if (parsed.success) return parsed.data;
  // Its text would show the key.
  addIssue({ code: 'custom', message: 'has to be the JSON of a service account, or the path of its file' });
  return z.NEVER;
});

function parse(said: string): unknown {
  try {
    return JSON.parse(said.trimStart().startsWith('{') ? said : readFileSync(said, 'utf8'));
  } catch {
    return undefined;
  }
}
