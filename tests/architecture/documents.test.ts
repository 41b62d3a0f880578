// What is documented is what is declared: examples fit, what is committed is what would be written, links lead somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';
import { exampleOf } from '../../contracts/examples.ts';
import { declarations, serverEvents } from '../../contracts/index.ts';
import { fastDocuments } from '../../scripts/docs.ts';
import { envelopeOf } from '../../server/documents/asyncapi.ts';
import { shapes } from '../../server/documents/shapes.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('documents', () => {
  it('has an example of every input, output, event and shape that its schema accepts', () => {
    const schemas = [
      ...[...declarations.values()].flatMap(({ name, input, output }) => [
        { name: `${name} input`, schema: input },
        { name: `${name} output`, schema: output },
      ]),
      ...[...serverEvents.values()].map(event => ({ name: event.name, schema: envelopeOf(event) })),
      ...Object.entries(shapes).map(([name, schema]) => ({ name, schema })),
    ];
    for (const { name, schema } of schemas) {
      const { error } = schema.safeParse(exampleOf(schema));
      expect(error?.issues ?? [], name).to.deep.equal([]);
    }
  });

  it('commits what `npm run docs` would write', () => {
    for (const [path, text] of Object.entries(fastDocuments()))
      expect(read(`docs/${path}`) === text, `docs/${path}: run npm run docs`).to.equal(true);
  });

  it('has no link to a file or heading that does not exist', () => {
    const broken = pages().flatMap(page =>
      linksOf(page)
        .filter(link => !leads(page, link))
        .map(link => `${page}: ${link}`),
    );
    expect(broken).to.deep.equal([]);
  });
});

/** README, change log, and every Markdown or text page in docs/. */
const pages = () => [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(md|txt)$/.test(file))
    .map(file => `docs/${file}`),
];

const withoutCode = (page: string) => read(page).replace(/```[\s\S]*?```/g, '');
const linksOf = (page: string) =>
  [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter(link => !/^https?:/.test(link));

function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : relative(root, join(root, dirname(page), path));
  return existsSync(join(root, target)) && (anchor === undefined || anchorsOf(target).includes(anchor));
}

/** As GitHub makes them: lower case, no punctuation, dashes for blanks. */
const anchorsOf = (page: string) =>
  [...withoutCode(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
