// Images on their way in: only behind a good address, one for each, so many at once, half of them from one network, so large, and so long; what is too much is let run into nothing.
import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../contracts/errors.ts';
import { MAX_PROOF_BYTES, uploadPut } from '../../contracts/uploads.ts';
import type { ProofAddresses } from '../../handlers/services.ts';
import { networkOf } from '../clientIp.ts';
import { busy } from '../refusalOf.ts';

export interface ReceiverLimits {
  atOnce: number;
  ms: number;
}

/** A request to an address, and whom it comes from. */
export interface Sender {
  readonly payload: unknown;
  readonly ip: string;
}

const NOTHING = new Uint8Array();

export class Receiver {
  readonly #addresses: Pick<ProofAddresses, 'assertGood'>;
  readonly #limits: ReceiverLimits;
  /** Keys to which something is just being sent, or of which something is just being looked at, each with the network that sends it. */
  readonly #underWay = new Map<string, string>();

  constructor(addresses: Pick<ProofAddresses, 'assertGood'>, limits: ReceiverLimits) {
    this.#addresses = addresses;
    this.#limits = limits;
  }

  /**
   * Hands the body of a request to this address to `use`, and counts it until that is done; of one that will be refused nothing is read.
   * @throws {Refusal}
   */
  async receive<R>(
    request: IncomingMessage,
    { payload, ip }: Sender,
    use: (body: Uint8Array) => Promise<R>,
  ): Promise<R> {
    const key = this.#goodKey(payload);
    if (key === undefined) return use(NOTHING);
    if (this.#underWay.has(key)) throw new Refusal('CONFLICT', { details: { reason: 'under_way' } });
    const network = networkOf(ip);
    if (!this.#hasPlaceFor(network)) throw busy();
    if (Number(request.headers['content-length'] ?? 0) > MAX_PROOF_BYTES) throw tooLarge();
    this.#underWay.set(key, network);
    try {
      return await use(await bodyOf(request, this.#limits.ms));
    } finally {
      this.#underWay.delete(key);
    }
  }

  /** Somebody in a league has an address for each of his matches: slowly sent to, they would keep out everybody else. */
  #hasPlaceFor(network: string): boolean {
    const { atOnce } = this.#limits;
    const own = this.#underWay.values().filter(other => other === network);
    return this.#underWay.size < atOnce && [...own].length < Math.ceil(atOnce / 2);
  }

  /** Why an address is not good, the command itself says. */
  #goodKey(payload: unknown): string | undefined {
    const { data } = uploadPut.input.safeParse(payload);
    if (!data) return undefined;
    const address = data as unknown as Parameters<ProofAddresses['assertGood']>[1];
    try {
      this.#addresses.assertGood('upload', address);
      return address.key;
    } catch {
      return undefined;
    }
  }
}

const tooLarge = () => new Refusal('UPLOAD_TOO_LARGE', { details: { maxBytes: MAX_PROOF_BYTES } });

function bodyOf(request: IncomingMessage, ms: number): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const pieces: Buffer[] = [];
  let bytes = 0;
  const timer = setTimeout(() => reject(new Refusal('UPLOAD_TOO_SLOW')), ms);
  const take = (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > MAX_PROOF_BYTES) return reject(tooLarge());
    pieces.push(piece);
  };
  const interrupted = () => reject(new Refusal('UPLOAD_INCOMPLETE'));
  request.on('data', take).once('end', () => resolve(Buffer.concat(pieces)));
  // Also after its end, when nobody listens any more.
  request.once('close', interrupted).once('error', interrupted);
  return promise.finally(() => {
    clearTimeout(timer);
    pieces.length = 0;
    request.off('data', take).resume();
  });
}
