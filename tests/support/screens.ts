// Screens of a football game, painted pixel by pixel: the pitch under way, and the table at the end, as players photograph them.
import sharp, { type Sharp } from 'sharp';

type Colour = readonly [number, number, number];

export interface Said {
  screen: 'pitch' | 'final';
  /** Names, figures and places of players follow from it. */
  match: number;
  score?: readonly [number, number];
  kits?: readonly [Colour, Colour];
}

const WIDTH = 1280;
const HEIGHT = 720;
/** Which strokes of a figure are drawn: across the top, down its sides, across the middle, and so on. */
const FIGURES = [
  '1110111',
  '0010010',
  '1011101',
  '1011011',
  '0111010',
  '1101011',
  '1101111',
  '1010010',
  '1111111',
  '1111011',
];

/** One screen as an image; the same for the same words. */
export function screenOf({
  screen,
  match,
  score = [2, 1],
  kits = [
    [200, 30, 30],
    [30, 60, 200],
  ],
}: Said): Sharp {
  const painter = new Painter(match);
  if (screen === 'pitch') pitch(painter, score, kits);
  else final(painter, score, kits);
  return sharp(painter.pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

function pitch(painter: Painter, score: readonly [number, number], kits: readonly [Colour, Colour]): void {
  for (let i = 0; i < 12; i += 1)
    painter.rectangle((i * WIDTH) / 12, 0, WIDTH / 12 + 1, HEIGHT, i % 2 ? [40, 130, 50] : [48, 145, 58]);
  painter.rectangle(WIDTH / 2 - 2, 0, 4, HEIGHT, [240, 240, 240]);
  for (let i = 0; i < 22; i += 1)
    painter.disc(painter.random() * WIDTH, HEIGHT * (0.15 + painter.random() * 0.85), 14, kits[i % 2]!);
  painter.rectangle(25, 22, 384, 58, [20, 20, 40]);
  painter.word(38, 32, 5, 4, [255, 255, 255]);
  painter.figure(score[0], 218, 29, 22, [255, 255, 0]);
  painter.figure(score[1], 256, 29, 22, [255, 255, 0]);
  painter.word(307, 32, 5, 4, [255, 255, 255]);
}

function final(painter: Painter, score: readonly [number, number], kits: readonly [Colour, Colour]): void {
  for (let y = 0; y < HEIGHT; y += 1) painter.rectangle(0, y, WIDTH, 1, [20 + y / 18, 20, 60 + y / 9]);
  painter.rectangle(128, 86, 1024, 216, [245, 245, 250]);
  painter.rectangle(128, 346, 486, 324, [30, 30, 50]);
  painter.rectangle(666, 346, 486, 324, [30, 30, 50]);
  painter.disc(282, 194, 65, kits[0]);
  painter.disc(998, 194, 65, kits[1]);
  painter.figure(score[0], 538, 130, 60, [20, 20, 30]);
  painter.figure(score[1], 678, 130, 60, [20, 20, 30]);
  painter.word(358, 180, 6, 6, [40, 40, 60]);
  painter.word(794, 180, 6, 6, [40, 40, 60]);
  for (let row = 0; row < 8; row += 1) {
    const y = 374 + row * 36;
    painter.word(154, y, 8, 4, [200, 200, 220]);
    painter.word(538, y, 2, 4, [255, 220, 80]);
    painter.word(691, y, 8, 4, [200, 200, 220]);
    painter.word(1088, y, 2, 4, [255, 220, 80]);
  }
}

class Painter {
  readonly pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Mulberry32. */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  rectangle(left: number, top: number, width: number, height: number, [red, green, blue]: Colour): void {
    const [fromX, toX] = [Math.max(0, Math.floor(left)), Math.min(WIDTH, Math.floor(left + width))];
    const [fromY, toY] = [Math.max(0, Math.floor(top)), Math.min(HEIGHT, Math.floor(top + height))];
    for (let y = fromY; y < toY; y += 1)
      for (let x = fromX; x < toX; x += 1) this.pixels.set([red, green, blue], (y * WIDTH + x) * 3);
  }

  disc(x: number, y: number, radius: number, colour: Colour): void {
    for (let row = -radius; row < radius; row += 1) {
      const half = Math.sqrt(radius ** 2 - row ** 2);
      this.rectangle(x - half, y + row, half * 2, 1, colour);
    }
  }

  /** So many letters that nobody can read, each three pixels wide and five high. */
  word(left: number, top: number, letters: number, pixel: number, colour: Colour): void {
    for (let letter = 0; letter < letters; letter += 1)
      for (let i = 0; i < 15; i += 1)
        if (this.random() < 0.55)
          this.rectangle(left + (letter * 4 + (i % 3)) * pixel, top + Math.floor(i / 3) * pixel, pixel, pixel, colour);
  }

  figure(value: number, x: number, y: number, size: number, colour: Colour): void {
    const stroke = size * 0.18;
    const strokes = [
      [x, y, size, stroke],
      [x, y, stroke, size],
      [x + size - stroke, y, stroke, size],
      [x, y + size - stroke / 2, size, stroke],
      [x, y + size, stroke, size],
      [x + size - stroke, y + size, stroke, size],
      [x, y + 2 * size - stroke, size, stroke],
    ] as const;
    strokes.forEach((place, i) => {
      if (FIGURES[value]![i] === '1') this.rectangle(...place, colour);
    });
  }
}
