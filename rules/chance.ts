// Chance that players can check: everything follows from a seed whose hash was published before, and nothing is biased.

/**
 * HMAC-SHA-256 of a text in UTF-8 under the secret seed: 32 bytes. Before anybody can be favoured the seed's SHA-256 is
 * published, afterwards the seed itself; with it anybody can do again what stands here.
 */
export type Mac = (text: string) => Uint8Array;

const WORD_BYTES = 4;
const WORD_BITS = 32;

/**
 * Whole numbers, each as likely as the others. The blocks `context:0`, `context:1`, … give 32-bit words, first byte
 * highest. A number below n is the topmost ⌈log₂ n⌉ bits of the next word, or, where that is n or more, of the one after
 * (rejection sampling: a remainder would favour low numbers).
 *
 * @param context what the numbers are for; another one gives others
 * @returns the next number from 0 to `below` − 1; throws RangeError unless `below` is whole, 1 to 2^32
 */
export function numbersFrom(mac: Mac, context: string): (below: number) => number {
  const words = wordsFrom(mac, context);
  return below => {
    if (!Number.isInteger(below) || below < 1 || below > 2 ** WORD_BITS) {
      throw new RangeError(`can not choose from ${below}`);
    }
    if (below === 1) return 0;
    const unusedBits = Math.clz32(below - 1);
    for (;;) {
      const number = words() >>> unusedBits;
      if (number < below) return number;
    }
  };
}

/**
 * The items in an order of which each is as likely: from the last place to the second, one of those not yet placed
 * (Fisher–Yates, Durstenfeld 1964).
 */
export function shuffled<T>(items: readonly T[], mac: Mac, context: string): T[] {
  const numberBelow = numbersFrom(mac, context);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = numberBelow(last + 1);
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order;
}

/** Somebody's lot: the block `context:id` in hexadecimal. Of several the lowest wins. */
export function lotOf(id: string, mac: Mac, context: string): string {
  return Array.from(mac(`${context}:${id}`), byte => byte.toString(16).padStart(2, '0')).join('');
}

function wordsFrom(mac: Mac, context: string): () => number {
  let block: DataView = new DataView(new ArrayBuffer(0));
  let blocks = 0;
  let offset = 0;
  return () => {
    if (offset === block.byteLength) {
      const bytes = mac(`${context}:${blocks}`);
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      blocks += 1;
      offset = 0;
    }
    const word = block.getUint32(offset);
    offset += WORD_BYTES;
    return word;
  };
}
