// Screenshots: sent to an address that is good once, looked at before they are kept, and shown to those who may see what was declared.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import sharp from 'sharp';
import type { OutputOf } from '../../../contracts/index.ts';
import { MAX_PROOF_BYTES } from '../../../contracts/uploads.ts';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { Proof, ProofChunk, ProofFile } from '../../../models/Proof.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { addressFor, declare, picture, proofFor, send } from '../../support/proofs.ts';
import { codeOf } from '../bets/play.ts';
import { Cup } from '../tournaments/cup.ts';

type Match = OutputOf<'match:get'>['match'];
type Declaration = OutputOf<'match:declarations'>['declarations'][number];

const noise = (width: number, height = width) =>
  sharp(randomBytes(width * height * 3), {
    raw: { width, height, channels: 3 },
  });

describe('proofs', function () {
  this.timeout(30_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  let byId: Map<string, Actor>;
  let matches: Match[];
  before(async () => {
    arena = await startArena({
      config: { ARENE_UPLOADS_AT_ONCE: '3', ORIGINS: 'https://a.example', TRUSTED_PROXIES: '127.0.0.1' },
    });
    cup = await Cup.start(arena);
    organizer = await cup.player();
    const tournament = await cup.open(organizer);
    const players = await cup.players(8);
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    ({ matches } = await organizer.call('tournament:bracket', { tournamentId: tournament.id, roundNumber: 1 }));
    byId = new Map(players.map(player => [player.userId, player]));
  });
  after(() => arena.stop());

  /** The two players of a match of the first round. */
  const playersOf = ({ player1Id, player2Id }: Match) => [byId.get(player1Id!)!, byId.get(player2Id!)!] as const;
  const files = () => arena.database.collection(ProofFile).countDocuments();
  const show = (proofUrl: string) => fetch(new URL(proofUrl, arena.server.sidecarUrl));
  const declared = async (who: Actor, { id }: Match) =>
    (await who.call('match:declarations', { matchId: id })).declarations;

  it('are kept, and shown to players and judges at addresses that end', async () => {
    const [match] = matches as [Match];
    const [one, other] = playersOf(match);
    const image = picture();
    const proofUrl = await proofFor(one, match.id, image);
    expect((await show(proofUrl)).status, 'what one declares with shows nothing').to.equal(400);
    await one.call('match:declare', { matchId: match.id, player1Score: 2, player2Score: 1, proofUrl });
    for (const who of [one, other, organizer]) {
      const [{ proofUrl: address }] = (await declared(who, match)) as [Declaration];
      const shown = await show(address);
      expect(shown.status).to.equal(200);
      expect(shown.headers.get('content-type')).to.equal('image/png');
      expect(shown.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(shown.headers.get('content-disposition')).to.equal('inline; filename="proof.png"');
      expect(shown.headers.get('content-security-policy')).to.include("default-src 'none'");
      const { data } = await sharp(await shown.arrayBuffer())
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const sent = await sharp(image).greyscale().raw().toBuffer();
      expect(data.equals(sent), 'the same pixels').to.equal(true);
      expect((await show(address.replace(/signature=./, 'signature=_'))).status).to.equal(404);
      const past = address.replace(/expires=\d+/, 'expires=1000000000');
      expect((await show(past)).status, 'another time is another address').to.equal(404);
    }
  });

  it('are good for the match and the player that they were uploaded by, and once uploaded only', async () => {
    const [, match, elsewhere] = matches as [Match, Match, Match];
    const [one, other] = playersOf(match);
    const [stranger] = playersOf(elsewhere);
    const declareWith = async (who: Actor, proofUrl: string) =>
      codeOf(await who.ack('match:declare', { matchId: match.id, player1Score: 1, player2Score: 0, proofUrl }));
    const unsent = await addressFor(one, match.id);
    for (const proofUrl of ['proof:1', 'https://evil.example/a.png', unsent.proofUrl, `/api/uploads/${new ObjectId()}`])
      expect(await declareWith(one, proofUrl), proofUrl).to.equal('PROOF_UNKNOWN');
    expect(await declareWith(one, await proofFor(other, match.id))).to.equal('PROOF_UNKNOWN');
    expect(await declareWith(stranger, await proofFor(stranger, elsewhere.id))).to.equal('NOT_YOUR_MATCH');
    const asked = await stranger.ack('upload:proof', { matchId: match.id, contentType: 'image/png', size: 10 });
    expect(codeOf(asked)).to.equal('NOT_YOUR_MATCH');
    const own = await proofFor(one, match.id);
    expect(await declareWith(one, own)).to.equal('OK');
    expect(await declareWith(one, own), 'the same again, for another score').to.equal('OK');
    const [{ proofUrl }] = (await declared(one, match)) as [Declaration];
    expect(await declareWith(one, proofUrl), 'the address that it is shown at names it too').to.equal('OK');
  });

  it('arrive once at an address; the same image sent again is the same answer', async () => {
    const match = matches[2]!;
    const [one] = playersOf(match);
    const idempotencyKey = randomUUID();
    const input = { matchId: match.id, contentType: 'image/png' as const, size: 50_000, idempotencyKey };
    const first = await one.call('upload:proof', input);
    expect((await one.call('upload:proof', input)).proofUrl, 'the same key, the same address').to.equal(first.proofUrl);
    const second = await addressFor(one, match.id);
    expect((await send(one, first.uploadUrl, picture())).status, 'replaced by the second').to.equal(404);
    const image = picture();
    expect((await send(one, second.uploadUrl, image)).body).to.deep.equal({ proofUrl: second.proofUrl });
    expect((await send(one, second.uploadUrl, image)).body).to.deep.equal({ proofUrl: second.proofUrl });
    const { status, body } = await send(one, second.uploadUrl, picture());
    expect([status, body.error.code]).to.deep.equal([409, 'UPLOAD_DONE']);
    const path = `${second.proofUrl}${new URL(second.uploadUrl, 'http://x').search}`;
    expect((await show(path)).status, 'where one uploads one does not read').to.equal(404);
  });

  it('of two that are sent to one address at once are one', async () => {
    const match = matches[2]!;
    const [, other] = playersOf(match);
    const node = await startArena({ uri: arena.uri });
    const { uploadUrl, proofUrl } = await addressFor(other, match.id);
    const [there] = [await node.guest({ token: other.session!.token })];
    const images = [picture(), picture()] as const;
    const sent = await Promise.all([send(other, uploadUrl, images[0]), send(there, uploadUrl, images[1])]);
    expect(sent.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
    const winner = images[sent.findIndex(({ status }) => status === 200)]!;
    const { sha256 } = (await arena.database.collection(Proof).findOne({ _id: new ObjectId(proofUrl.slice(-24)) }))!;
    expect(sha256).to.equal(createHash('sha256').update(winner).digest('hex'));
    await node.stop();
  });

  describe('that are wrong', () => {
    const wrong: [what: string, image: () => Promise<Uint8Array> | Uint8Array, reason: string, type?: 'image/jpeg'][] =
      [
        ['no image', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type'],
        ['nothing at all', () => Buffer.alloc(0), 'type'],
        ['of another kind than was said', () => noise(8).jpeg().toBuffer(), 'type'],
        [
          'a page that begins like an image',
          () => Buffer.concat([picture().subarray(0, 8), Buffer.from('<script>')]),
          'broken',
        ],
        ['cut off', async () => (await noise(200).jpeg().toBuffer()).subarray(0, 5000), 'broken', 'image/jpeg'],
        ['a bomb of a few bytes', () => picture({ width: 30_000, height: 30_000 }), 'pixels'],
      ];
    for (const [what, image, reason, contentType = 'image/png'] of wrong) {
      it(`are refused: ${what}`, async () => {
        const match = matches[3]!;
        const [one] = playersOf(match);
        const before = await files();
        const { uploadUrl, proofUrl } = await addressFor(one, match.id, { contentType });
        const { status, body } = await send(one, uploadUrl, await image());
        expect([status, body.error.code, body.error.details]).to.deep.equal([415, 'UPLOAD_UNREADABLE', { reason }]);
        expect(await files()).to.equal(before);
        const proof = await arena.database.collection(Proof).findOne({ _id: new ObjectId(proofUrl.slice(-24)) });
        expect(proof).to.include({ status: 'issued', file: null });
      });
    }

    it('are refused: larger than was said, or than anything may be, however it comes', async () => {
      const match = matches[3]!;
      const [one] = playersOf(match);
      const { uploadUrl } = await addressFor(one, match.id, { size: 100 });
      const codeFor = async (body: RequestInit['body'] & object, more: object = {}) => {
        const response = await fetch(new URL(uploadUrl, one.restUrl), { method: 'PUT', body, ...more });
        return ((await response.json()) as { error: { code: string } }).error.code;
      };
      expect(await codeFor(picture())).to.equal('UPLOAD_TOO_LARGE');
      expect(await codeFor(Buffer.alloc(5 * 2 ** 20 + 1))).to.equal('UPLOAD_TOO_LARGE');
      const endless = new Blob(Array(6).fill(Buffer.alloc(2 ** 20))).stream();
      expect(await codeFor(endless, { duplex: 'half' })).to.equal('UPLOAD_TOO_LARGE');
      const tooMuch = { matchId: match.id, contentType: 'image/png', size: 5 * 2 ** 20 + 1 };
      expect(codeOf(await one.ack('upload:proof', tooMuch))).to.equal('VALIDATION_FAILED');
    });

    /** Says what it wants to send, and a part of it; resolves when the server has begun to take it. */
    const begin = async (url: URL, image: Uint8Array, ip = '127.0.0.1') => {
      const socket = connect(Number(url.port), url.hostname);
      await once(socket, 'connect');
      const path = `PUT ${url.pathname}${url.search} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${ip}\r\n`;
      socket.write(`${path}Expect: 100-continue\r\nContent-Length: ${image.length}\r\n\r\n`);
      await once(socket, 'data');
      socket.write(image.subarray(0, 100));
      return socket;
    };

    it('are broken off, and can be sent again; meanwhile nothing else is taken there, and elsewhere half from one network', async () => {
      const [match, next] = [matches[3]!, matches[1]!];
      const image = picture();
      const addressesOf = async (of: Match) =>
        Promise.all(playersOf(of).map(async player => (await addressFor(player, of.id)).uploadUrl));
      const [first, second] = (await addressesOf(match)) as [string, string];
      const [third, fourth] = (await addressesOf(next)) as [string, string];
      const at = (url: string) => new URL(url, organizer.restUrl);
      const codeAt = async (url: string, ip: string) =>
        (await send(organizer, url, image, { 'x-forwarded-for': ip })).body.error?.code;
      const sockets = [await begin(at(first), image, '10.0.0.1'), await begin(at(second), image, '10.0.0.1')];
      expect(await codeAt(first, '10.0.0.2')).to.equal('CONFLICT');
      expect(await codeAt(third, '10.0.0.1'), 'two of three from one network').to.equal('BUSY');
      sockets.push(await begin(at(third), image, '10.0.0.2'));
      expect(await codeAt(fourth, '10.0.0.3'), 'three are under way').to.equal('BUSY');
      for (const socket of sockets) socket.destroy();
      // Until the server has noticed.
      for (const url of [first, second, third, fourth])
        for (let code: string | undefined = 'BUSY'; code !== undefined; ) {
          code = await codeAt(url, '10.0.0.1');
          expect(code).to.be.oneOf(['CONFLICT', 'BUSY', undefined]);
        }
    });

    it('are given up where they come too slowly', async () => {
      const match = matches[3]!;
      const [one] = playersOf(match);
      const impatient = await startArena({ uri: arena.uri, config: { ARENE_UPLOAD_MS: '100' } });
      const { uploadUrl } = await addressFor(one, match.id);
      const slow = await begin(new URL(uploadUrl, impatient.server.sidecarUrl), picture());
      const [answer] = await once(slow, 'data');
      expect(String(answer)).to.include('408').and.include('UPLOAD_TOO_SLOW');
      slow.destroy();
      expect((await send(one, uploadUrl, picture())).status, 'the address is still good').to.equal(200);
      await impatient.stop();
    });

    it('are refused at an address that was made up, or has expired', async () => {
      const match = matches[3]!;
      const [one] = playersOf(match);
      const { uploadUrl } = await addressFor(one, match.id);
      const forged = await send(one, uploadUrl.replace(/expires=\d+/, 'expires=9999999999'), picture());
      expect([forged.status, forged.body.error.code]).to.deep.equal([404, 'NOT_FOUND']);
      const later = await startArena({ uri: arena.uri, now: () => new Date(Date.now() + 16 * 60_000) });
      const there = await later.guest();
      const { status, body } = await send(there, uploadUrl, picture());
      expect([status, body.error.code]).to.deep.equal([410, 'ADDRESS_EXPIRED']);
      await later.stop();
    });

    it('are refused once the match is over, and after ten', async () => {
      const match = matches[2]!;
      const [one, other] = playersOf(match);
      const ask = () => one.ack('upload:proof', { matchId: match.id, contentType: 'image/png', size: 10 });
      const ofMatch = { userId: new ObjectId(one.userId), matchId: new ObjectId(match.id) };
      const stored = await arena.database.collection(Proof).findOne({ ...ofMatch, status: 'stored' });
      const copies = Array.from({ length: 9 }, () => ({ ...stored!, _id: new ObjectId() }));
      await arena.database.collection(Proof).insertMany(copies);
      expect(codeOf(await ask())).to.equal('LIMIT_EXCEEDED');
      await arena.database.collection(Proof).deleteMany({ _id: { $in: copies.map(({ _id }) => _id) } });
      await declare(one, match.id, { player1Score: 1, player2Score: 0 });
      await declare(other, match.id, { player1Score: 1, player2Score: 0 });
      expect(codeOf(await ask())).to.equal('MATCH_NOT_OPEN');
    });
  });

  it('are upright, and say nothing of where and by what they were taken', async () => {
    const match = matches[3]!;
    const [, other] = playersOf(match);
    const image = await noise(40, 20)
      .jpeg()
      .withExif({ IFD0: { Make: 'Tecno' }, IFD3: { GPSLatitude: '5/1 20/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(image.includes('Tecno')).to.equal(true);
    const { uploadUrl, proofUrl } = await addressFor(other, match.id, { contentType: 'image/jpeg' });
    await send(other, uploadUrl, image);
    await other.call('match:declare', { matchId: match.id, player1Score: 0, player2Score: 1, proofUrl });
    const [{ proofUrl: address }] = (await declared(other, match)) as [Declaration];
    const kept = Buffer.from(await (await show(address)).arrayBuffer());
    expect(await sharp(kept).metadata()).to.include({ width: 20, height: 40, format: 'jpeg' });
    expect((await sharp(kept).metadata()).exif).to.equal(undefined);
    expect(kept.includes('Tecno')).to.equal(false);
  });

  it('are kept in no more bytes than anybody may send, whatever they become when written anew', async () => {
    const [one] = playersOf(matches[1]!);
    const [width, height] = [3300, 1200];
    const dots = Buffer.from(randomBytes(width * height).map(value => (value & 1) * 255));
    const image = await sharp(dots, { raw: { width, height, channels: 1 } })
      .png({ palette: true, colours: 2, effort: 1 })
      .toBuffer();
    const { uploadUrl, proofUrl } = await addressFor(one, matches[1]!.id, { size: image.length });
    expect((await send(one, uploadUrl, image)).status).to.equal(200);
    const { size } = (await arena.database.collection(Proof).findOne({ _id: new ObjectId(proofUrl.slice(-24)) }))!;
    expect(size).to.be.at.most(MAX_PROOF_BYTES);
  });

  it('hold nothing that was hidden behind the picture', async () => {
    const match = matches[1]!;
    const [one] = playersOf(match);
    const image = Buffer.concat([picture(), Buffer.from('<script>alert(1)</script>')]);
    const proofUrl = await proofFor(one, match.id, image);
    await one.call('match:declare', { matchId: match.id, player1Score: 1, player2Score: 0, proofUrl });
    const address = (await declared(one, match)).find(({ userId }) => userId === one.userId)!.proofUrl;
    const kept = Buffer.from(await (await show(address)).arrayBuffer());
    expect(kept.includes('script')).to.equal(false);
  });

  it('may be sent by pages of our own origins', async () => {
    const [one] = playersOf(matches[1]!);
    const { uploadUrl } = await addressFor(one, matches[1]!.id);
    const preflight = await fetch(new URL(uploadUrl, one.restUrl), {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'PUT' },
    });
    expect(preflight.status).to.equal(204);
    expect(preflight.headers.get('access-control-allow-methods')).to.include('PUT');
    const response = await fetch(new URL(uploadUrl, one.restUrl), {
      method: 'PUT',
      headers: { origin: 'https://a.example' },
      body: picture(),
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).to.deep.equal([
      200,
      'https://a.example',
    ]);
  });

  it('that nobody declared with are gone after a day, with strays beside those that stay', async () => {
    const match = matches[1]!;
    const [, other] = playersOf(match);
    const kept = new ObjectId((await proofFor(other, match.id)).slice(-24));
    await other.call('match:declare', {
      matchId: match.id,
      player1Score: 0,
      player2Score: 3,
      proofUrl: `/api/uploads/${kept}`,
    });
    const unused = new ObjectId((await proofFor(other, match.id)).slice(-24));
    const collection = arena.database.collection(ProofFile);
    const namesOf = async (id: ObjectId) =>
      (await collection.find({ filename: { $regex: `^${id}/` } }).toArray()).map(({ filename }) => filename);
    await collection.insertOne({ filename: `${kept}/stray`, length: 0, chunkSize: 1 } as never);
    expect((await namesOf(kept)).length + (await namesOf(unused)).length).to.equal(3);
    const jobs = arena.database.collection(Job);
    const due = { jobKey: { $in: [kept, unused].map(id => `proof:sweep:${id}`) } };
    await jobs.updateMany(due, { $set: { runAt: new Date(0) } });
    for (let done = 0; done < 2; ) done = await jobs.countDocuments({ ...due, status: 'completed' });
    const { file } = (await arena.database.collection(Proof).findOne({ _id: kept }))!;
    expect(await namesOf(kept)).to.deep.equal([file]);
    expect(await namesOf(unused)).to.deep.equal([]);
    expect(await arena.database.collection(Proof).findOne({ _id: unused })).to.equal(null);
    const bytes = await arena.database.collection(ProofChunk).distinct('files_id');
    expect(bytes.length).to.be.at.most(await files());
  });

  it('are either declared with or swept away, when both happen at once', async () => {
    const match = matches[1]!;
    const [, other] = playersOf(match);
    const jobs = arena.database.collection(Job);
    for (let round = 0; round < 4; round += 1) {
      const proofUrl = await proofFor(other, match.id);
      const _id = new ObjectId(proofUrl.slice(-24));
      const jobKey = `proof:sweep:${_id}`;
      await jobs.updateOne({ jobKey }, { $set: { runAt: new Date(0) } });
      const said = { matchId: match.id, player1Score: 0, player2Score: 3 + round, proofUrl };
      const code = codeOf(await other.ack('match:declare', said));
      expect(code).to.be.oneOf(['OK', 'PROOF_UNKNOWN']);
      while (!(await jobs.findOne({ jobKey, status: 'completed' })));
      const left = await arena.database.collection(ProofFile).countDocuments({ filename: { $regex: `^${_id}/` } });
      const proof = await arena.database.collection(Proof).findOne({ _id });
      expect([left, proof?.status]).to.deep.equal(code === 'OK' ? [1, 'declared'] : [0, undefined]);
    }
  });
});
