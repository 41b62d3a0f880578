// What people write of themselves and their bets is shown to others: it hides nothing, and turns nobody else's text.
import { expect } from 'chai';
import { multiline, text } from '../../contracts/values.ts';

describe('texts for people', () => {
  it('take any language and refuse what hides, or turns what stands beside it', () => {
    for (const fine of ['La Reine', 'Café 👨‍👩‍👧', 'שלום', 'می‌خواهم', 'น้ำ', '❤️'])
      expect(text(1, 50).safeParse(fine).success, fine).to.equal(true);
    for (const bad of ['a\u0000', 'a\u202Eb', 'a\u2066b', 'a\u2028b', '\uD800', 'a\nb'])
      expect(text(1, 50).safeParse(bad).success, JSON.stringify(bad)).to.equal(false);
    expect(multiline(50).safeParse('a\nb').success).to.equal(true);
    for (const bad of ['a\u202Eb', 'a\u2028b']) expect(multiline(50).safeParse(bad).success).to.equal(false);
  });

  it('show something where something is asked for', () => {
    for (const blank of ['   ', '\u3164\u3164\u3164', '\u2800\u2800\u2800', '\u200B\u200B\u200B'])
      expect(text(1, 50).safeParse(blank).success, JSON.stringify(blank)).to.equal(false);
    expect(text(0, 50).safeParse('').success).to.equal(true);
  });
});
