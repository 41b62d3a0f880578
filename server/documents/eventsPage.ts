// The page that shows every event to people: whole without scripts; one small script of its own searches it.
import type { Declaration } from '../../contracts/declare.ts';
import { type ErrorCode, type ErrorEntry, errorTable } from '../../contracts/errors.ts';
import { exampleOf } from '../../contracts/examples.ts';
import {
  accessOf,
  announcedEvents,
  asyncApiDocument,
  envelopeOf,
  errorsOf,
  payloadOf,
  socketDeclarations,
  summaryOf,
  wordOf,
} from './asyncapi.ts';

export const EVENTS_STYLE = `:root { color-scheme: light dark; --ink: light-dark(#1b1b1f, #e7e7ea); --paper: light-dark(#fff, #16161a); --line: light-dark(#d8d8de, #3a3a42); --accent: light-dark(#7a3b00, #ffb26b); }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 0 auto; padding: 1rem; }
details { border-bottom: 1px solid var(--line); padding: .4rem 0; }
summary { cursor: pointer; } summary code { color: var(--accent); font-weight: 600; }
pre { overflow-x: auto; border: 1px solid var(--line); padding: .6rem; font-size: .85rem; }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; color: inherit; background: inherit; border: 1px solid var(--line); }
a { color: var(--accent); } [hidden] { display: none; }
`;

export const EVENTS_SCRIPT = `const box = document.querySelector('input');
const cards = [...document.querySelectorAll('details')];
const search = () => {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const card of cards) card.hidden = !words.every(word => card.textContent.toLowerCase().includes(word));
};
const openTarget = () => document.getElementById(location.hash.slice(1))?.setAttribute('open', '');
box.addEventListener('input', search);
addEventListener('hashchange', openTarget);
openTarget();
search();
`;

export function eventsPage(registry?: ReadonlyMap<string, Declaration>): string {
  const { schemas } = asyncApiDocument(registry).components;
  const schemaOf = (word: string) => schemas[payloadOf(word)];
  const asked = socketDeclarations(registry).map(declaration =>
    card(declaration.name, declaration.summary, [
      `<p>Access: ${escapeHtml(accessOf(declaration.access))} · rate-limit points: ${declaration.cost} · idempotency key: ${declaration.idempotencyKey}</p>`,
      pre('Payload: example', exampleOf(declaration.input)),
      pre('Reply: example', { ok: true, data: exampleOf(declaration.output) }),
      `<h4>Errors</h4><ul>${errorsOf(declaration).map(errorItem).join('')}</ul>`,
      pre('Payload: schema', schemaOf(wordOf(declaration.name))),
      pre('Reply: schema', schemaOf(`${wordOf(declaration.name)}Ack`)),
    ]),
  );
  const told = announcedEvents().map(event =>
    card(event.name, summaryOf(event), [
      pre('Message: example', exampleOf(envelopeOf(event))),
      pre('Message: schema', schemaOf(wordOf(event.name))),
    ]),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Arène: events</title>
<link rel="stylesheet" href="/events/style.css">
<script src="/events/search.js" defer></script>
</head>
<body>
<h1>Events</h1>
<p>The same for programs: <a href="/asyncapi.json">AsyncAPI</a>. Routes: <a href="/docs">REST</a>.</p>
<p><input type="search" placeholder="Search names, fields, errors" aria-label="Search"></p>
<h2>What clients ask</h2>
${asked.join('\n')}
<h2>What the server tells</h2>
${told.join('\n')}
</body>
</html>
`;
}

const card = (name: string, summary: string, parts: string[]) =>
  `<details id="${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code> ${escapeHtml(summary)}</summary>${parts.join('')}</details>`;
const pre = (title: string, value: unknown) =>
  `<h4>${title}</h4><pre>${escapeHtml(JSON.stringify(value, null, 2))}</pre>`;
const errorItem = (code: ErrorCode) => {
  const { cause, cure, details }: ErrorEntry = errorTable[code];
  const holds = details ? ` Details: ${escapeHtml(details)}` : '';
  return `<li><code>${code}</code> ${escapeHtml(cause)} <em>${escapeHtml(cure)}</em>${holds}</li>`;
};
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
