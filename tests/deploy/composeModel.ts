// The Compose file as Compose itself would read it, with every variable filled in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../server/embedded/run.ts';

export const composeText = readFileSync(join(import.meta.dirname, '../../docker-compose.yml'), 'utf8');

/** A variable that the file asks for; `$$` is a dollar of the container's own. */
export const VARIABLE = /(?<!\$)\$\{(\w+):([?-])\}/g;

export const filled: Record<string, string> = {
  SITE_ADDRESS: 'arene.example',
  ORIGINS: 'https://arene.example',
  MAIL_URL: 'smtp://mail.example:587',
  MAIL_FROM: 'Arène <no-reply@arene.example>',
  PUBLIC_URL: 'https://arene.example',
  S3_BUCKET: 'arene',
  S3_ENDPOINT: 'https://s3.example',
  S3_REGION: 'eu-west-3',
  S3_PATH_STYLE: 'false',
  // Nobody has to have one.
  FCM_SERVICE_ACCOUNT: "''",
};
/** What every secret is. */
export const drawn = '3f9c2a7be1d84c605b97fa3e6d1280c4';

interface Service {
  image: string;
  entrypoint?: string[];
  command?: string[];
  environment?: Record<string, string>;
  networks: Record<string, unknown>;
  ports?: unknown[];
  healthcheck?: { test: string[] };
  restart?: string;
  mem_limit?: string;
}

export interface Model {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
}

/** @param program the reference reader. @throws what it finds wrong */
export async function readModel(program: string, folder: string, source = composeText): Promise<Model> {
  const file = join(folder, 'docker-compose.yml');
  writeFileSync(
    file,
    source.replace(VARIABLE, (_, name: string) => filled[name] ?? drawn),
  );
  return JSON.parse(await run(program, ['-format', 'json', file], { limitMs: 30_000 }));
}
