// Secrets at rest: readable only with the encryption key, and only under the name they were stored by.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 'v1';
const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Its message is for the operator. */
export class WrongKey extends Error {}

export class Cipher {
  readonly #key: Buffer;

  constructor(encryptionKey: string) {
    this.#key = Buffer.from(hkdfSync('sha256', encryptionKey, '', 'arene secrets at rest', 32));
  }

  /** @param name what is encrypted: the result can not pass for anything else */
  encrypt(name: string, plain: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, iv).setAAD(Buffer.from(name));
    const sealed = Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${VERSION}.${sealed.toString('base64url')}`;
  }

  /** @throws {WrongKey} if it was encrypted with another key or under another name, or has been changed */
  decrypt(name: string, text: string): string {
    try {
      const [version, sealed = ''] = text.split('.');
      if (version !== VERSION) throw new Error(`unknown version ${version}`);
      const bytes = Buffer.from(sealed, 'base64url');
      const tagAt = bytes.length - TAG_BYTES;
      const decipher = createDecipheriv(ALGORITHM, this.#key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(name))
        .setAuthTag(bytes.subarray(tagAt));
      return decipher.update(bytes.subarray(IV_BYTES, tagAt), undefined, 'utf8') + decipher.final('utf8');
    } catch (cause) {
      throw new WrongKey(`${name} can not be decrypted: ENCRYPTION_KEY is not the one it was stored with.`, { cause });
    }
  }
}
