// The models for other languages are those of the declarations of today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { modelDocuments } from '../../scripts/docs.ts';

describe('npm run docs', () => {
  it('commits the models that it would write', async function () {
    this.timeout(60_000);
    for (const [path, text] of Object.entries(await modelDocuments())) {
      const committed = readFileSync(join(import.meta.dirname, '../../docs', path), 'utf8');
      expect(committed === text, `docs/${path}: run npm run docs`).to.equal(true);
    }
  });
});
