// Proofs in a bucket: signed as the specification wants it, asked again where the bucket fails for a moment, refused clearly where it does not recover.
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { Proof, ProofFile } from '../../../models/Proof.ts';
import { createS3, type S3Config } from '../../../server/proofs/s3.ts';
import { Cup } from '../../handlers/tournaments/cup.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { addressFor, picture, proofFor, send } from '../../support/proofs.ts';
import { type Bucket, openBucket } from '../../support/s3.ts';

type Match = OutputOf<'match:get'>['match'];

describe('proofs in a bucket of S3', function () {
  this.timeout(20_000);
  let bucket: Bucket;
  let arena: Arena;
  let match: Match;
  let player: Actor;
  before(async () => {
    bucket = await openBucket();
    arena = await startArena({ config: bucket.config });
    ({ match, player } = await (await Cup.start(arena)).readyMatch());
  });
  after(async () => {
    await arena.stop();
    await bucket.close();
  });
  beforeEach(() => void (bucket.asked.length = 0));

  it('are put there, shown from there, and swept away there', async () => {
    const proofUrl = await proofFor(player, match.id);
    const [[name, { body, type }]] = [...bucket.objects] as [[string, { body: Buffer; type: string }]];
    expect([name.startsWith('proofs/'), type]).to.deep.equal([true, 'image/png']);
    expect(await arena.database.collection(ProofFile).countDocuments()).to.equal(0);
    await player.call('match:declare', { matchId: match.id, player1Score: 1, player2Score: 0, proofUrl });
    const { declarations } = await player.call('match:declarations', { matchId: match.id });
    const shown = await fetch(new URL(declarations[0]!.proofUrl, player.restUrl));
    expect(Buffer.from(await shown.arrayBuffer()).equals(body)).to.equal(true);
    expect(bucket.asked).to.deep.equal(['PUT', 'GET']);

    const unused = (await proofFor(player, match.id)).slice(-24);
    const due = { jobKey: `proof:sweep:${unused}` };
    await arena.database.collection(Job).updateOne(due, { $set: { runAt: new Date(0) } });
    while (!(await arena.database.collection(Job).findOne({ ...due, status: 'completed' })));
    expect([...bucket.objects.keys()]).to.deep.equal([name]);
  });

  for (const how of [503, 'reset', 'silence'] as const) {
    it(`are put in spite of ${how === 503 ? 'an overload' : `a ${how}`}`, async () => {
      const store = createS3({ ...bucket.config, S3_PATH_STYLE: true } as unknown as S3Config, () => {}, 200);
      bucket.fail(1, how);
      const image = picture();
      await store.put('a/b', image, 'image/png');
      expect(bucket.asked).to.deep.equal([String(how), 'PUT']);
      expect(bucket.objects.get('proofs/a/b')!.body.equals(image)).to.equal(true);
      await store.remove('a/b');
    });
  }

  it('are refused with BUSY where it stays so, nothing changed, and taken when it is over', async () => {
    const { uploadUrl, proofUrl } = await addressFor(player, match.id);
    const image = picture();
    bucket.fail(3, 503);
    const { status, body } = await send(player, uploadUrl, image);
    expect([status, body.error.code]).to.deep.equal([503, 'BUSY']);
    const proof = await arena.database.collection(Proof).findOne({ _id: new ObjectId(proofUrl.slice(-24)) });
    expect(proof!.status).to.equal('issued');
    expect(arena.logged.some(line => line.includes('S3 answers 503 SlowDown to PUT'))).to.equal(true);
    expect((await send(player, uploadUrl, image)).status).to.equal(200);
  });

  it('are not asked for again with a key that is refused', async () => {
    const config = { ...bucket.config, S3_SECRET_ACCESS_KEY: 'another', S3_PATH_STYLE: true } as unknown as S3Config;
    const store = createS3(config, () => {});
    const error = await store.put('a/b', picture(), 'image/png').catch(refusal => refusal);
    expect(error.message).to.equal('S3 answers 403 SignatureDoesNotMatch to PUT');
    expect(bucket.asked).to.deep.equal(['SignatureDoesNotMatch']);
  });

  it('that are gone are gone', async () => {
    const store = createS3({ ...bucket.config, S3_PATH_STYLE: true } as unknown as S3Config, () => {});
    expect(await store.open('nobody/knows')).to.equal(undefined);
    await store.remove('nobody/knows');
    expect(await store.list('nobody/')).to.deep.equal([]);
    const elsewhere = createS3({ ...bucket.config, S3_BUCKET: 'none', S3_PATH_STYLE: true } as never, () => {});
    const error = await elsewhere.put('a/b', picture(), 'image/png').catch(refusal => refusal);
    expect(error.message).to.equal('S3 has no bucket none');
  });
});
