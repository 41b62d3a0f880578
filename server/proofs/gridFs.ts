// Files in the database itself, in pieces: what needs no other service, and is in every backup.
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import mongoose from 'mongoose';
import type { FileStore } from '../../handlers/services.ts';
import type { Database } from '../../models/database.ts';
import { ProofFile } from '../../models/Proof.ts';

const BUCKET = 'proofs';

export function createGridFs(database: Database): FileStore {
  const bucket = new mongoose.mongo.GridFSBucket(database.raw, {
    bucketName: BUCKET,
    writeConcern: { w: 'majority' },
  });
  const files = database.collection(ProofFile);
  const withName = (filename: string) => files.find({ filename }, { projection: { _id: 1 } }).toArray();
  return {
    async put(name, bytes, contentType) {
      const upload = bucket.openUploadStream(name, { metadata: { contentType } });
      upload.end(bytes);
      await finished(upload);
    },
    async open(name): Promise<Readable | undefined> {
      const [found] = await withName(name);
      return found && bucket.openDownloadStream(found._id);
    },
    async list(prefix) {
      const found = await files.find({ filename: { $gte: prefix, $lt: `${prefix}\uffff` } }).toArray();
      return found.map(({ filename }) => filename);
    },
    async remove(name) {
      for (const { _id } of await withName(name)) await bucket.delete(_id);
    },
  };
}
