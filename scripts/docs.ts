// Writes everything in docs/ that follows from the declarations; `documents` says what that is, so that a test can compare.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asyncApiDocument } from '../server/documents/asyncapi.ts';
import { llmsText, referencePages } from '../server/documents/reference.ts';

const LINKS = [
  ['Events', 'reference/events.md', 'every event with payload, reply, errors, example, cost and access'],
  ['Routes', 'reference/routes.md', 'every REST route'],
  ['Errors', 'reference/errors.md', 'every code with cause and cure'],
  ['Shapes', 'reference/shapes.md', 'what events and routes carry'],
  ['AsyncAPI', 'reference/asyncapi.json', 'the events for programs'],
  [
    'Clients',
    'clients/README.md',
    'connecting, resuming and retrying in any language; TypeScript, Java, Python to copy; models for Dart, Kotlin, Swift',
  ],
  ['Operations', 'operations.md', 'settings, metrics, alerts, backup'],
  ['Tournaments', 'tournaments.md', 'from an empty server to prizes, step by step'],
  ['Decisions', 'decisions.md', 'why things are as they are'],
] as const;

/** What follows from the declarations at once, by path in docs/. */
export function fastDocuments(): Record<string, string> {
  const reference = Object.entries(referencePages()).map(([file, text]) => [`reference/${file}`, text]);
  return {
    'llms.txt': llmsText(LINKS),
    'reference/asyncapi.json': `${JSON.stringify(asyncApiDocument(), null, 2)}\n`,
    ...Object.fromEntries(reference),
  };
}

/** The models of other languages, by path in docs/; takes some seconds. */
export async function modelDocuments(): Promise<Record<string, string>> {
  const { clientModels } = await import('./clientModels.ts'); // quicktype takes its time to load
  return Object.fromEntries(Object.entries(await clientModels()).map(([file, text]) => [`clients/${file}`, text]));
}

if (import.meta.main) {
  const files = { ...fastDocuments(), ...(await modelDocuments()) };
  for (const [path, text] of Object.entries(files)) {
    const file = join(import.meta.dirname, '../docs', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`wrote ${Object.keys(files).length} files`);
}
