// The AsyncAPI document is one by AsyncAPI's own parser, holds every event, and is served with a page that shows it.
import asyncapi from '@asyncapi/parser';
import { expect } from 'chai';
import { isRoute } from '../../../contracts/declare.ts';
import { declarations, serverEvents } from '../../../contracts/index.ts';
import { asyncApiDocument, wordOf } from '../../../server/documents/asyncapi.ts';
import { listening, registry } from '../sidecar/listening.ts';

describe('AsyncAPI', () => {
  const document = asyncApiDocument();
  const asked = [...declarations.keys()].filter(name => !isRoute(name));

  it('is valid by its own parser, without a warning', async function () {
    this.timeout(120_000);
    const { document: parsed, diagnostics } = await new asyncapi.Parser().parse(JSON.stringify(document));
    expect(diagnostics.map(({ message, path }) => `${path.join('.')}: ${message}`)).to.deep.equal([]);
    expect(parsed!.version()).to.equal('3.1.0');
  });

  it('holds every event once, received or sent, and an acknowledgement for each request', () => {
    const names = (action: string) =>
      Object.values(document.operations)
        .filter(one => one.action === action)
        .map(one => one.title);
    expect(names('receive')).to.have.members(asked);
    expect(names('send')).to.have.members([...serverEvents.keys()]);
    for (const name of asked) expect(document.components.messages).to.have.property(`${wordOf(name)}Ack`);
  });

  it('has one plain object for each message: no union, no list', () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect(schema.type, name).to.equal('object');
      expect(schema, name).not.to.have.any.keys('oneOf', 'anyOf', 'allOf');
    }
  });

  it('is what the sidecar serves, with a page, and an index for language models', async () => {
    const sidecar = await listening();
    try {
      const served = await sidecar.fetch('/asyncapi.json');
      expect(served.json).to.deep.equal(JSON.parse(JSON.stringify(asyncApiDocument(registry))));
      const page = await sidecar.fetch('/events');
      expect(page.headers.get('content-security-policy')).to.include("script-src 'self'");
      for (const name of serverEvents.keys()) expect(page.text).to.include(`id="${name}"`);
      const scripts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
      expect(scripts).to.include.members(['/events/search.js', '/events/style.css']);
      for (const address of scripts) expect((await sidecar.fetch(address)).status, address).to.equal(200);
      expect(page.text).not.to.match(/<script>|style=|<style/);
      expect((await sidecar.fetch('/llms.txt')).text).to.include('/asyncapi.json');
    } finally {
      await sidecar.close();
    }
  });
});
