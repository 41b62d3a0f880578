// What a client's software calls itself, as far as anybody reads it.
import type { IncomingMessage } from 'node:http';

const LONGEST = 200;

export const userAgentOf = ({ headers }: IncomingMessage): string | undefined =>
  headers['user-agent']?.slice(0, LONGEST);
