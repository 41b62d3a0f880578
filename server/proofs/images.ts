// Images of strangers are decoded within bounds, one at a time, and written anew: what is kept is a picture and nothing else.
import sharp, { type Sharp } from 'sharp';
import { Refusal } from '../../contracts/errors.ts';
import { MAX_PROOF_BYTES, type ProofType } from '../../contracts/uploads.ts';
import type { Images, Picture } from '../../handlers/services.ts';
import { GREY_SIDE } from '../../rules/likeness.ts';
import { networkOf } from '../clientIp.ts';
import { fairTurns } from '../fairTurns.ts';

/** More than the photo of a screen has; decoded it is 100 MB. */
const MAX_PIXELS = 25_000_000;
/** Of the longer side: enough to read every digit of a screen. */
const MAX_SIDE = 3200;
const DECODE_SECONDS = 5;
/** Of libuv's four threads, two of which passwords take. */
const TURNS = { places: 1, waiting: 64, waitingForOne: 16 };

// Of all that the library can read, only what is declared; nothing is kept of one image when the next comes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

export function createImages(): Images {
  const turns = fairTurns(TURNS);
  return {
    normalise: (bytes, type, ip) => turns(networkOf(ip), () => normalise(bytes, type)),
  };
}

async function normalise(bytes: Uint8Array, type: ProofType): Promise<Picture> {
  if (kindOf(bytes) !== type) throw unreadable('type');
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true });
  try {
    const { width, height } = await image.metadata();
    if (width * height > MAX_PIXELS) throw unreadable('pixels');
    const { data: picture } = await smallEnough(image.autoOrient(), type);
    return { bytes: picture, grey: await greyOf(picture) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable(/pixel limit/i.test((error as Error).message) ? 'pixels' : 'broken');
  }
}

interface Written {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
}

/** A few megabytes of dots become many times as much when they are written anew: they are made smaller until they are not. */
async function smallEnough(image: Sharp, type: ProofType, side = MAX_SIDE): Promise<Written> {
  const inside = image
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: DECODE_SECONDS });
  const picture = await written(inside, type).toBuffer({ resolveWithObject: true });
  const { data, info } = picture;
  if (data.length <= MAX_PROOF_BYTES) return picture;
  const less = 0.9 * Math.sqrt(MAX_PROOF_BYTES / data.length);
  return smallEnough(sharp(data), type, Math.floor(less * Math.max(info.width, info.height)));
}

/** Metadata is left out, as it is by default. */
function written(image: Sharp, type: ProofType): Sharp {
  if (type === 'image/png') return image.png();
  return type === 'image/jpeg' ? image.jpeg({ quality: 90 }) : image.webp({ quality: 90, effort: 2 });
}

const greyOf = (picture: Uint8Array): Promise<Uint8Array> =>
  sharp(picture)
    .flatten({ background: '#000' })
    .greyscale()
    .resize(GREY_SIDE, GREY_SIDE, { fit: 'fill' })
    .raw()
    .toBuffer();

const unreadable = (reason: 'type' | 'broken' | 'pixels') => new Refusal('UPLOAD_UNREADABLE', { details: { reason } });

/** What its first bytes say. */
function kindOf(bytes: Uint8Array): ProofType | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : undefined;
}
