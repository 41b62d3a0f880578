// `npm run new:event -- chat:wave [--query]`: an event that is declared, handled, registered, tested and documented, and does nothing yet.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { declarations } from '../contracts/index.ts';

const root = join(import.meta.dirname, '..');
const NAME = /^([a-z]+):([a-z]+(?:-[a-z]+)*)$/;
const RESERVED =
  /^(delete|new|in|do|if|for|case|class|const|export|import|return|switch|this|throw|try|var|void|with)$/;

interface NewEvent {
  /** `chat:wave` */
  name: string;
  kind: 'command' | 'query';
  /** `chat` */
  domain: string;
  /** The declaration's name: `chatWave` */
  declared: string;
  /** The handler's file, and its name where that is not taken: `wave` */
  file: string;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}

function readArguments(): NewEvent {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { query: { type: 'boolean', default: false } },
  });
  const [name = ''] = positionals;
  const [, domain, verb] = NAME.exec(name) ?? fail('npm run new:event -- domain:verb [--query], as in chat:wave');
  if (declarations.has(name)) fail(`${name} is declared already`);
  const file = camel(verb!);
  return {
    name,
    kind: values.query ? 'query' : 'command',
    domain: domain!,
    declared: camel(`${domain}-${verb}`),
    file,
  };
}

const camel = (kebab: string) => kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function fail(message: string): never {
  console.error(message);
  return process.exit(2);
}

/** Where events of this domain are declared: with its others, or in a file of its own. */
function contractOf({ domain }: NewEvent): string {
  const isHome = (path: string) => new RegExp(`(command|query)\\('${domain}:`).test(read(path));
  return globSync('contracts/*.ts', { cwd: root }).sort().find(isHome) ?? `contracts/${domain}.ts`;
}

/** The folder of the handlers of this domain. */
function folderOf({ domain }: NewEvent): string {
  const index = read('handlers/index.ts');
  const handler = new RegExp(`^ {4}'${domain}:[^']+': (\\w+)`, 'm').exec(index)?.[1];
  return new RegExp(`import \\{[^}]*\\b${handler}\\b[^}]*\\} from './([^/']+)/`).exec(index)?.[1] ?? domain;
}

function declare(event: NewEvent, path: string): void {
  const { name, kind, domain, declared } = event;
  const isNew = !existsSync(join(root, path));
  const before = isNew ? `// What can be said about ${domain}.\n` : read(path);
  const imported = withImport(withImport(before, './declare.ts', [kind, 'player']), './values.ts', ['nothing']);
  const audit = kind === 'command' ? `\n  audit: '${name.replace(/[:-]/g, '_')}',` : '';
  const declaration = `
export const ${declared} = ${kind}('${name}', {
  summary: 'What it does, in one sentence.',
  access: player,
  input: {},
  output: nothing,${audit}
});
`;
  write(path, `${imported.trimEnd()}\n${declaration}`);
  if (isNew) gather(domain, path);
}

/** Adds names to what a file imports from another; the formatter sets it in order. */
function withImport(text: string, from: string, names: string[]): string {
  const found = new RegExp(`import \\{([^}]*)\\} from '${from}';`).exec(text);
  const present = (found?.[1] ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean);
  const line = `import { ${[...new Set([...present, ...names])].join(', ')} } from '${from}';`;
  if (found) return text.replace(found[0], line);
  const [first, ...rest] = text.split('\n');
  return [first, line, ...rest].join('\n');
}

function gather(domain: string, path: string): void {
  const index = read('contracts/index.ts')
    .replace(/^import /m, `import * as ${domain} from './${path.replace('contracts/', '')}';\nimport `)
    .replace(/(const modules = \{[^}]*)\}/, `$1  ...${domain},\n}`);
  write('contracts/index.ts', index);
}

/** The handler is called what its file is called, where JavaScript allows that. */
const handlerName = ({ file, declared }: NewEvent) => (RESERVED.test(file) ? `${declared}Handler` : file);

function handleIt(event: NewEvent, contract: string, folder: string): void {
  const { name, kind, declared, file } = event;
  const exported = handlerName(event);
  const body =
    kind === 'command'
      ? `handle(${declared}, {\n  async run(_tx, _input, _caller) {\n    return {};\n  },\n});`
      : `answer(${declared}, async (_reads, _input, _caller) => ({}));`;
  const uses = kind === 'command' ? 'handle' : 'answer';
  write(
    `handlers/${folder}/${file}.ts`,
    `// ${name}: what it does, in one sentence.
import { ${declared} } from '../../${contract}';
import { ${uses} } from '../handle.ts';

export const ${exported} = ${body}
`,
  );
  const index = read('handlers/index.ts');
  const isTaken = new RegExp(`\\b${exported}\\b`).test(index);
  const imported = isTaken ? `${exported} as ${declared}` : exported;
  const registered = `    '${name}': ${isTaken ? declared : exported},\n`;
  write(
    'handlers/index.ts',
    index
      .replace(/^import /m, `import { ${imported} } from './${folder}/${file}.ts';\nimport `)
      .replace(/\n {2}\};\n {2}return new Map/, `\n${registered}  };\n  return new Map`),
  );
}

function testIt({ name, file }: NewEvent, folder: string): void {
  write(
    `tests/handlers/${folder}/${file}.test.ts`,
    `// ${name}: the ack, what a bystander heard, and what was refused.
import { expect } from 'chai';
import { type Arena, startArena } from '../../support/arena.ts';

describe('${name}', () => {
  let arena: Arena;
  before(async () => {
    arena = await startArena();
  });
  after(() => arena.stop());

  it('answers a player', async () => {
    const awa = await arena.player();
    expect(await awa.call('${name}', {})).to.deep.equal({});
  });

  it('refuses a guest', async () => {
    const guest = await arena.guest();
    expect(await guest.ack('${name}', {})).to.have.nested.property('error.code', 'UNAUTHENTICATED');
  });
});
`,
  );
}

function run(...[program, ...args]: [string, ...string[]]): void {
  const { status } = spawnSync(process.execPath, [join(root, program), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail(`${program} failed`);
}

const event = readArguments();
const contract = contractOf(event);
const folder = folderOf(event);
if (existsSync(join(root, `handlers/${folder}/${event.file}.ts`)))
  fail(`handlers/${folder}/${event.file}.ts is there already`);
declare(event, contract);
handleIt(event, contract, folder);
testIt(event, folder);
const written = ['contracts', 'handlers', `tests/handlers/${folder}`];
run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--log-level=error', ...written);
run('scripts/docs.ts');
console.log(`
next: say in ${contract} what ${event.name} takes, answers and refuses; decide in handlers/${folder}/${event.file}.ts; then
npm run docs && npm run check && npm test -- tests/handlers/${folder}/${event.file}.test.ts`);
