// Whether two pictures are one, though it was made smaller, compressed again, brightened or trimmed a little; and not two of the same screen of a game.
//
// Found by a hash, decided by a comparison. The hash (dHash: whether each cell of a 9 × 8 grid is darker than its neighbour)
// finds what looks alike from afar, among millions: 64 bits in four bands of 16, of which one at least is mostly left as it was. But
// all final screens of one game look alike from afar: they differ by 1 to 6 bits, as much as a picture and its copy. So
// what was found is laid upon each other, and compared by its details, block by block: names, figures and faces are the same in a
// copy (correlation 0.95 and more in three blocks of four) and not on another match's screen (0.87 at most).

/** Of the square of grey that a picture is compared by. */
export const GREY_SIDE = 96;
/** A picture as 96 × 96 greys, row after row, from 0 to 255. */
export type Grey = Uint8Array;

const CELLS = 8;
const BANDS = 4;
const BAND_VALUES = 65_536;
/** Hashes are compared at this distance at most: what is farther apart nobody would call alike. */
const MOST_BITS_APART = 12;
/** How much of each side is left out, as parts of the whole. */
type Trim = readonly [left: number, top: number, right: number, bottom: number];

const WHOLE: Trim = [0, 0, 0, 0];
/** Of the one or the other: what was cut off is found by the hash of what is left of the whole. */
const TRIMS: readonly Trim[] = [
  WHOLE,
  ...[0.025, 0.05].flatMap((part): Trim[] => [
    [part, part, part, part],
    [part, 0, 0, 0],
    [0, part, 0, 0],
    [0, 0, part, 0],
    [0, 0, 0, part],
  ]),
];

/**
 * What a picture is looked up by: the hashes of the whole and of what trimming would leave, four numbers each. Pictures
 * that are alike have a number in common, mostly.
 */
export function bandsOf(grey: Grey): number[] {
  return TRIMS.flatMap(trim => hashOf(grey, trim));
}

/** Whether hashes are near enough for a closer look; how near, fewer bits first. */
export function bitsApart(bands: readonly number[], others: readonly number[]): number | undefined {
  let least = MOST_BITS_APART + 1;
  for (let at = 0; at < TRIMS.length; at += 1)
    least = Math.min(least, distance(bands, 0, others, at), distance(bands, at, others, 0));
  return least > MOST_BITS_APART ? undefined : least;
}

function distance(bands: readonly number[], at: number, others: readonly number[], otherAt: number): number {
  let bits = 0;
  for (let band = 0; band < BANDS; band += 1)
    bits += ones((bands[at * BANDS + band]! ^ others[otherAt * BANDS + band]!) % BAND_VALUES);
  return bits;
}

function ones(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** Four numbers, each of which says its place as well. */
function hashOf(grey: Grey, trim: Trim): number[] {
  const cells = cellsOf(grey, trim);
  const bands = Array.from({ length: BANDS }, (_, band) => band * BAND_VALUES);
  for (let bit = 0; bit < CELLS * CELLS; bit += 1) {
    const at = Math.floor(bit / CELLS) * (CELLS + 1) + (bit % CELLS);
    if (cells[at]! < cells[at + 1]!) bands[Math.floor(bit / 16)]! += 2 ** (bit % 16);
  }
  return bands;
}

/** The mean grey of each cell of nine columns and eight rows. */
function cellsOf(grey: Grey, [left, top, right, bottom]: Trim): number[] {
  const edge = (from: number, to: number, part: number) => Math.round((from + (1 - from - to) * part) * GREY_SIDE);
  const cells: number[] = [];
  for (let row = 0; row < CELLS; row += 1) {
    const rows = [edge(top, bottom, row / CELLS), edge(top, bottom, (row + 1) / CELLS)] as const;
    for (let column = 0; column <= CELLS; column += 1) {
      const columns = [edge(left, right, column / (CELLS + 1)), edge(left, right, (column + 1) / (CELLS + 1))] as const;
      cells.push(meanOf(grey, columns, rows));
    }
  }
  return cells;
}

function meanOf(
  grey: Grey,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): number {
  let sum = 0;
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) sum += grey[y * GREY_SIDE + x]!;
  return sum / ((right - left) * (bottom - top));
}

const BLOCKS = 8;
const BLOCK_SIDE = GREY_SIDE / BLOCKS;
/** Mean square of a block's details: one with less is a plain surface, which says nothing. */
const LEAST_DETAIL = 20;
const LEAST_BLOCKS = 6;
const LEAST_CORRELATION = 0.91;
const WIDEST_TRIM = 0.08;
/** How far sides are moved in search of the place where two pictures fit, coarse first. */
const STEPS = [0.03, 0.015, 0.008, 0.004];

/** Whether two pictures are the same but for their size, brightness, compression, and up to 8 % of each side. */
export function isSamePicture(one: Grey, other: Grey): boolean {
  const [details, others] = [detailsOf(one), detailsOf(other)];
  const correlations = correlationsOf(details, others, bestFit(details, others));
  if (correlations.length < LEAST_BLOCKS) return false;
  const lowerQuartile = correlations.sort((a, b) => a - b)[Math.floor(correlations.length / 4)]!;
  return lowerQuartile >= LEAST_CORRELATION;
}

/** What differs from its surroundings: edges, writing, faces. */
function detailsOf(grey: Grey): Float32Array {
  const reach = GREY_SIDE / 24;
  const width = GREY_SIDE + 1;
  const sums = new Float64Array(width * width);
  for (let y = 0; y < GREY_SIDE; y += 1)
    for (let x = 0; x < GREY_SIDE; x += 1)
      sums[(y + 1) * width + x + 1] =
        grey[y * GREY_SIDE + x]! + sums[y * width + x + 1]! + sums[(y + 1) * width + x]! - sums[y * width + x]!;
  return Float32Array.from(grey, (value, at) => {
    const [x, y] = [at % GREY_SIDE, Math.floor(at / GREY_SIDE)];
    const [left, right] = [Math.max(0, x - reach), Math.min(GREY_SIDE, x + reach + 1)];
    const [top, bottom] = [Math.max(0, y - reach), Math.min(GREY_SIDE, y + reach + 1)];
    const sum =
      sums[bottom * width + right]! -
      sums[top * width + right]! -
      sums[bottom * width + left]! +
      sums[top * width + left]!;
    return value - sum / ((right - left) * (bottom - top));
  });
}

/** Which part of the other the one shows: its sides are moved for as long as that makes them fit better. */
function bestFit(one: Float32Array, other: Float32Array): Trim {
  let best = WHOLE;
  let fit = overallFit(one, other, best);
  for (const step of STEPS) {
    for (let moved = true, rounds = 0; moved && rounds < 6; rounds += 1) {
      moved = false;
      for (const trim of movesFrom(best, step)) {
        const found = overallFit(one, other, trim);
        if (found < fit + 1e-4) continue;
        [best, fit, moved] = [trim, found, true];
      }
    }
  }
  return best;
}

/** Each side alone, two that face each other (nearer, or both to one side), and all. */
const MOVES: readonly Trim[] = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [1, 0, 1, 0],
  [0, 1, 0, 1],
  [1, 0, -1, 0],
  [0, 1, 0, -1],
  [1, 1, 1, 1],
];

const movesFrom = (trim: Trim, step: number): Trim[] =>
  [step, -step]
    .flatMap(by => MOVES.map(move => trim.map((side, i) => side + by * move[i]!) as unknown as Trim))
    .filter(sides => sides.every(side => Math.abs(side) <= WIDEST_TRIM));

/** Sums over pairs of details that lie upon each other: squares of the one, of the other, products, and how many. */
type Sums = Float64Array;
const SUMS = 4;

/** Every second row and column is enough to find the place. */
function overallFit(one: Float32Array, other: Float32Array, trim: Trim): number {
  const sums = sumsOf(one, other, trim, 2);
  const total = [0, 0, 0];
  for (let at = 0; at < sums.length; at += SUMS) for (let i = 0; i < 3; i += 1) total[i]! += sums[at + i]!;
  return total[2]! / Math.sqrt(total[0]! * total[1]! + 1e-9);
}

/** Of each block that has details. */
function correlationsOf(one: Float32Array, other: Float32Array, trim: Trim): number[] {
  const sums = sumsOf(one, other, trim, 1);
  const found: number[] = [];
  for (let at = 0; at < sums.length; at += SUMS) {
    const [a, b, product, count] = sums.subarray(at, at + SUMS) as unknown as [number, number, number, number];
    // A block at the edge may lie beside the other picture.
    if (count < BLOCK_SIDE || (a + b) / 2 / count < LEAST_DETAIL) continue;
    found.push(product / Math.sqrt(a * b + 1e-9));
  }
  return found;
}

function sumsOf(one: Float32Array, other: Float32Array, [left, top, right, bottom]: Trim, step: number): Sums {
  const sums = new Float64Array(BLOCKS * BLOCKS * SUMS);
  const place = (from: number, to: number, at: number) => from * GREY_SIDE + (1 - from - to) * (at + 0.5) - 0.5;
  for (let y = 0; y < GREY_SIDE; y += step) {
    const v = place(top, bottom, y);
    const row = Math.floor(v);
    if (row < 0 || row >= GREY_SIDE - 1) continue;
    for (let x = 0; x < GREY_SIDE; x += step) {
      const u = place(left, right, x);
      const column = Math.floor(u);
      if (column < 0 || column >= GREY_SIDE - 1) continue;
      const a = one[y * GREY_SIDE + x]!;
      const b = between(other, row * GREY_SIDE + column, u - column, v - row);
      const at = (Math.floor(y / BLOCK_SIDE) * BLOCKS + Math.floor(x / BLOCK_SIDE)) * SUMS;
      sums[at]! += a * a;
      sums[at + 1]! += b * b;
      sums[at + 2]! += a * b;
      sums[at + 3]! += 1;
    }
  }
  return sums;
}

/** The value between four neighbours. */
function between(values: Float32Array, at: number, right: number, down: number): number {
  const above = values[at]! * (1 - right) + values[at + 1]! * right;
  const below = values[at + GREY_SIDE]! * (1 - right) + values[at + GREY_SIDE + 1]! * right;
  return above * (1 - down) + below * down;
}
