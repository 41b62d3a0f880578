// Whether screenshots would be kept: the bucket is asked, signed as a node would, what of ours is in it.

import type { Config } from '../config.ts';
import { createS3 } from '../proofs/s3.ts';
import { type Finding, ok, problem } from './finding.ts';

/** Begins no name of a proof. */
const NOTHING = 'doctor/';

export async function proofs(config: Config): Promise<Finding[]> {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = config;
  if (!S3_BUCKET) return [ok('proofs', 'S3_BUCKET is not set: screenshots are kept in the database')];
  // That they are missing is said with the settings.
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return [];
  let failure: unknown;
  const files = createS3(config, (_what, error) => void (failure = error));
  try {
    await files.list(NOTHING);
    return [ok('proofs', `the bucket ${S3_BUCKET} answers`)];
  } catch (error) {
    return [
      problem('proofs', {
        message: `S3_BUCKET is of no use: ${((failure ?? error) as Error).message}`,
        cause: 'No screenshot can be uploaded or seen, so no result can be declared.',
        cure: 'Compare the settings S3_… with what your provider shows, and the rights of the key with docs/operations.md#uploads.',
      }),
    ];
  }
}
