// What is documented is what is declared: examples fit, what is committed is what would be written, links lead somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { exampleOf } from '../../contracts/examples.ts';
import { declarations, serverEvents } from '../../contracts/index.ts';
import { snapshots } from '../../contracts/rooms.ts';
import { odds, text, time } from '../../contracts/values.ts';
import { fastDocuments } from '../../scripts/docs.ts';
import { asyncApiDocument, envelopeOf } from '../../server/documents/asyncapi.ts';
import { fieldsOf } from '../../server/documents/reference.ts';
import { shapes } from '../../server/documents/shapes.ts';
import { openApiDocument } from '../../server/sidecar/openapi.ts';

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

  it('asks nothing of numbers that validators answer differently', () => {
    const asked = JSON.stringify([asyncApiDocument(), openApiDocument()]).match(/"multipleOf":[^,}]+/g) ?? [];
    expect(asked.filter(said => !/:[1-9]\d*$/.test(said))).to.deep.equal([]);
    for (const odd of [1.9, 1.011, 999.999, 4.35]) expect(odds.safeParse(odd).success, `${odd}`).to.equal(true);
    for (const odd of [1.9001, 1.0105]) expect(odds.safeParse(odd).success, `${odd}`).to.equal(false);
  });

  it('says of each field of a message what its schema asks, also within objects and lists', () => {
    const shape = z.strictObject({
      title: text(3, 200).describe('What is bet on.'),
      since: z.int().min(0).optional(),
      closesAt: time,
      options: z.array(z.strictObject({ odds })).min(2).max(20),
    });
    expect(fieldsOf(z.toJSONSchema(shape, { target: 'draft-7' })).split('\n')).to.deep.equal([
      '| field | type | required | about |',
      '|---|---|---|---|',
      '| `title` | string, 3 to 200 characters | yes | What is bet on. |',
      '| `since` | integer, 0 or more |  |  |',
      '| `closesAt` | time | yes |  |',
      '| `options` | list of object (2 to 20) | yes |  |',
      '| `options[].odds` | number, 1.01 to 1000 | yes | At most three decimals. |',
    ]);
  });

  it('names each room that can be watched, with what is told in it', () => {
    const rooms = read('docs/reference/events.md').match(/## Rooms[\s\S]*?\n## /)![0];
    for (const { room, name, kind } of serverEvents.values())
      if (room && kind !== 'spoken') expect(rooms).to.contain(`[${name}](#${name.replace(':', '')})`);
    for (const kind of Object.keys(snapshots)) expect(rooms).to.match(new RegExp(`\\| \`${kind}:`));
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
