// An admin over REST: signed in once, a key for each command, and refusals thrown with their code.
import { randomUUID } from 'node:crypto';

export type Rest = (method: string, path: string, body?: object, key?: string) => Promise<never>;

export async function signInAsAdmin(sidecarUrl: string, identifier: string, password: string): Promise<Rest> {
  const { token } = (await ask('POST', '/api/auth/login', { identifier, password })) as { token: string };
  return (method, path, body, key = randomUUID()) =>
    ask(method, path, body, { authorization: `Bearer ${token}`, ...(method !== 'GET' && { 'idempotency-key': key }) });

  async function ask(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<never> {
    const response = await fetch(sidecarUrl + path, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${answer}`);
    return JSON.parse(answer) as never;
  }
}
