// Copies of a screenshot are known again, and other screenshots of the same game are not, on images as they come: encoded, scaled, trimmed.
import { expect } from 'chai';
import sharp from 'sharp';
import { bandsOf, bitsApart, GREY_SIDE, type Grey, isSamePicture } from '../../rules/likeness.ts';
import { type Said, screenOf } from '../support/screens.ts';

type Image = Uint8Array;

const greyOf = async (image: Image): Promise<Grey> =>
  sharp(image).greyscale().resize(GREY_SIDE, GREY_SIDE, { fit: 'fill' }).raw().toBuffer();

const trimmed = async (image: Image, [left, top, right, bottom]: readonly number[]) => {
  const { width, height } = await sharp(image).metadata();
  const kept = {
    left: Math.round(width * left!),
    top: Math.round(height * top!),
    width: Math.round(width * (1 - left! - right!)),
    height: Math.round(height * (1 - top! - bottom!)),
  };
  return sharp(image).extract(kept).jpeg({ quality: 80 }).toBuffer();
};

const copies: [what: string, copy: (image: Image) => Promise<Image>][] = [
  ['compressed again', image => sharp(image).jpeg({ quality: 40 }).toBuffer()],
  ['a third as large, as WebP', image => sharp(image).resize(420).webp({ quality: 50 }).toBuffer()],
  ['larger', image => sharp(image).resize(1920).jpeg().toBuffer()],
  ['brighter', image => sharp(image).modulate({ brightness: 1.15 }).jpeg().toBuffer()],
  ['trimmed on all sides', image => trimmed(image, [0.02, 0.02, 0.02, 0.02])],
  ['without its status bar', image => trimmed(image, [0, 0.04, 0, 0])],
  ['trimmed left and right', image => trimmed(image, [0.03, 0, 0.03, 0])],
  ['trimmed unevenly', image => trimmed(image, [0.01, 0.035, 0.03, 0.025])],
];

describe('likeness of pictures', function () {
  this.timeout(20_000);
  const known = new Map<string, Promise<{ image: Image; grey: Grey; bands: number[] }>>();
  const seen = (said: Said) => {
    const key = JSON.stringify(said);
    const made = known.get(key) ?? shown(screenOf(said).png({ compressionLevel: 1 }).toBuffer());
    known.set(key, made);
    return made;
  };
  const shown = async (image: Promise<Image>) => {
    const grey = await greyOf(await image);
    return { image: await image, grey, bands: bandsOf(grey) };
  };
  /** As it is looked up, and then looked at. */
  const isFound = (one: { grey: Grey; bands: number[] }, other: { grey: Grey; bands: number[] }) =>
    one.bands.some(band => other.bands.includes(band)) &&
    bitsApart(one.bands, other.bands) !== undefined &&
    isSamePicture(one.grey, other.grey);

  for (const [what, copy] of copies) {
    it(`is seen in a copy that is ${what}, whichever came first`, async () => {
      for (const screen of ['pitch', 'final'] as const)
        for (const match of [1, 2]) {
          const original = await seen({ screen, match });
          const copied = await shown(copy(original.image));
          expect(isFound(original, copied), `${screen} ${match}`).to.equal(true);
          expect(isFound(copied, original), `${screen} ${match}, the other way`).to.equal(true);
        }
    });
  }

  it('is not seen in screens of other matches: same game, same kits, same score', async () => {
    for (const screen of ['pitch', 'final'] as const)
      for (let match = 1; match <= 4; match += 1)
        for (let other = match + 1; other <= 4; other += 1) {
          const [one, two] = [await seen({ screen, match }), await seen({ screen, match: other })];
          expect(isFound(one, two), `${screen} ${match} and ${other}`).to.equal(false);
        }
    const [one, two] = [await seen({ screen: 'pitch', match: 1 }), await seen({ screen: 'final', match: 1 })];
    expect(bitsApart(one.bands, two.bands), 'not even from afar').to.equal(undefined);
  });

  it('is seen where only the score was painted over', async () => {
    const original = await seen({ screen: 'final', match: 3, score: [0, 2] });
    expect(isFound(original, await seen({ screen: 'final', match: 3, score: [3, 2] }))).to.equal(true);
  });

  it('is not seen in plain surfaces, which have nothing to compare', () => {
    const plain = new Uint8Array(GREY_SIDE ** 2).fill(120);
    expect(isSamePicture(plain, plain)).to.equal(false);
    expect(bitsApart(bandsOf(plain), bandsOf(plain))).to.equal(0);
  });
});
