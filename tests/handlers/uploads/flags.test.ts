// A screenshot that was seen before is flagged, on the declaration and on the dispute; one that only comes from the same game is not.
import { expect } from 'chai';
import sharp from 'sharp';
import type { OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { FairPlayRecord } from '../../../models/FairPlayRecord.ts';
import { Job } from '../../../models/Job.ts';
import { ProofFile } from '../../../models/Proof.ts';
import { ProofPrint } from '../../../models/ProofPrint.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';
import { addressFor, picture, proofFor, send } from '../../support/proofs.ts';
import { type Said, screenOf } from '../../support/screens.ts';
import { Cup } from '../tournaments/cup.ts';

type Match = OutputOf<'match:get'>['match'];

describe('flags of proofs', function () {
  this.timeout(20_000);
  let arena: Arena;
  let organizer: Actor;
  let byId: Map<string, Actor>;
  let matches: Match[];
  before(async () => {
    arena = await startArena();
    const cup = await Cup.start(arena);
    organizer = await cup.player();
    const tournament = await cup.open(organizer);
    const players = await cup.players(8);
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    ({ matches } = await organizer.call('tournament:bracket', { tournamentId: tournament.id, roundNumber: 1 }));
    byId = new Map(players.map(player => [player.userId, player]));
  });
  after(() => arena.stop());

  const screen = (match: number, said: Partial<Said> = {}) =>
    screenOf({ screen: 'final', match, ...said })
      .jpeg({ quality: 85 })
      .toBuffer();
  /** Declares with this image, and tells what speaks against it. */
  const flagged = async (matchAt: number, slot: 'player1Id' | 'player2Id', image: Uint8Array, player1Score = 1) => {
    const match = matches[matchAt]!;
    const player = byId.get(match[slot]!)!;
    const { uploadUrl, proofUrl } = await addressFor(player, match.id, { contentType: 'image/jpeg', size: 1_000_000 });
    expect((await send(player, uploadUrl, image)).status).to.equal(200);
    await player.call('match:declare', { matchId: match.id, player1Score, player2Score: 0, proofUrl });
    const { declarations } = await player.call('match:declarations', { matchId: match.id });
    return declarations.find(({ userId }) => userId === player.userId)!.flags;
  };

  it('are raised for what another match has shown, byte by byte or as a copy', async () => {
    const original = await screen(1);
    expect(await flagged(0, 'player1Id', original)).to.deep.equal([]);
    expect(await flagged(0, 'player1Id', original), 'his own, of the same match').to.deep.equal([]);
    const smaller = await sharp(original).resize(640).jpeg({ quality: 60 }).toBuffer();
    expect(await flagged(0, 'player1Id', smaller), 'also smaller').to.deep.equal([]);
    expect(await flagged(1, 'player1Id', original)).to.deep.equal(['proof_seen_before']);
    expect(await flagged(1, 'player2Id', smaller, 2)).to.deep.equal(['proof_seen_before']);
    const trimmed = await sharp(original).extract({ left: 20, top: 20, width: 1230, height: 690 }).jpeg().toBuffer();
    expect(await flagged(2, 'player1Id', trimmed)).to.deep.equal(['proof_looks_alike']);
    expect(await flagged(2, 'player2Id', await screen(2), 2), 'another match, the same score').to.deep.equal([]);
    expect(await flagged(0, 'player2Id', original, 2), "the opponent's").to.deep.equal(['proof_seen_before']);
  });

  it('are seen by the judge, side by side with both proofs', async () => {
    const { items } = await organizer.call('dispute:list', { status: 'pending' });
    const { dispute } = await organizer.call('dispute:get', {
      disputeId: items.find(({ matchId }) => matchId === matches[2]!.id)!.id,
    });
    expect(dispute.declarations.map(({ flags }) => flags)).to.deep.equal([['proof_looks_alike'], []]);
    for (const { proofUrl } of dispute.declarations) {
      const shown = await fetch(new URL(proofUrl, arena.server.sidecarUrl));
      expect([shown.status, shown.headers.get('content-type')]).to.deep.equal([200, 'image/jpeg']);
    }
  });

  it('stay with a picture whose owner has deleted his account: it is gone, and nobody else sends it again', async () => {
    const [match, elsewhere] = [matches[1]!, matches[3]!];
    const leaving = byId.get(match.player1Id!)!;
    const exported = (await leaving.call('me:export', { section: 'proofs' })).sections.proofs!.items;
    expect(exported.map(({ matchId }) => matchId)).to.deep.equal([match.id]);
    expect((await fetch(new URL(exported[0]!.url, leaving.restUrl))).status).to.equal(200);
    const { declarations } = await organizer.call('match:declarations', { matchId: match.id });
    await leaving.call('me:delete', { password: PASSWORD });
    const jobs = arena.database.collection(Job);
    while (!(await jobs.findOne({ jobKey: `user:forget:${leaving.userId}`, status: 'completed' })));
    for (const { userId, proofUrl } of declarations) {
      const { status } = await fetch(new URL(proofUrl, leaving.restUrl));
      expect(status).to.equal(userId === leaving.userId ? 404 : 200);
    }
    const userId = new ObjectId(leaving.userId);
    expect(
      await arena.database.collection(ProofFile).countDocuments({ filename: { $regex: `^${exported[0]!.id}/` } }),
    ).to.equal(0);
    expect(await arena.database.collection(FairPlayRecord).countDocuments({ userIds: userId })).to.equal(0);
    const jobKey = `proof:sweep:${exported[0]!.id}`;
    await jobs.updateOne({ jobKey }, { $set: { runAt: new Date(0) } });
    while (!(await jobs.findOne({ jobKey, status: 'completed' })));
    const prints = await arena.database.collection(ProofPrint).find({ userId }).toArray();
    expect(prints.map(({ grey }) => grey)).to.deep.equal([null]);
    expect(elsewhere.player1Id).not.to.equal(leaving.userId);
    expect(await flagged(3, 'player1Id', await screen(1))).to.deep.equal(['proof_seen_before']);
  });

  it('are looked up by indexes', async () => {
    await proofFor(byId.get(matches[3]!.player1Id!)!, matches[3]!.id, picture());
    const prints = arena.database.collection(ProofPrint);
    const { sha256, bands } = (await prints.findOne({}))!;
    for (const filter of [{ sha256 }, { bands: { $in: bands } }]) {
      const plan = await prints.find(filter).sort({ createdAt: -1 }).limit(200).explain('queryPlanner');
      expect(JSON.stringify(plan.queryPlanner.winningPlan)).to.include('IXSCAN').and.not.include('COLLSCAN');
    }
  });
});
