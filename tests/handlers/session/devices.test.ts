// Where somebody signed in: his devices, his login history, and devices that he disowns.
import { expect } from 'chai';
import type { Login } from '../../../contracts/me.ts';
import { ObjectId } from '../../../models/define.ts';
import { Session } from '../../../models/Session.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';

const phone = { fingerprint: 'phone', name: "Awa's phone" };
const tablet = { fingerprint: 'tablet' };

describe('devices and login history', () => {
  let arena: Arena;
  let player: Actor;
  before(async () => {
    arena = await startArena();
  });
  beforeEach(async () => {
    player = await arena.player({ device: phone });
  });
  after(() => arena.stop());

  const signIn = async (device?: { fingerprint: string; name?: string }) => {
    const actor = await arena.guest();
    const { username } = player.session!.user;
    actor.session = await actor.call('auth:login', {
      identifier: username,
      password: PASSWORD,
      ...(device && { device }),
    });
    return actor;
  };
  const history = async (): Promise<Login[]> => (await player.call('me:logins', {})).items;

  it('lists each device once, newest first, with its address and when it was seen', async () => {
    await signIn(tablet);
    await signIn({ ...tablet, name: 'renamed' });
    await signIn();
    const { items } = await player.call('me:devices', {});
    expect(items.map(({ fingerprint, name }) => [fingerprint, name])).to.deep.equal([
      ['tablet', 'renamed'],
      ['phone', "Awa's phone"],
    ]);
    for (const { lastIp, firstSeen, lastSeen } of items) {
      expect(lastIp).to.equal('127.0.0.1');
      expect(new Date(lastSeen).getTime()).to.be.at.least(new Date(firstSeen).getTime());
    }
  });

  it('shows nobody the devices and sign-ins of others', async () => {
    const stranger = await arena.player();
    expect((await stranger.call('me:devices', {})).items).to.deep.equal([]);
    expect((await stranger.call('me:logins', {})).items).to.have.length(1);
    const [own] = (await player.call('me:devices', {})).items;
    const answer = await stranger.ack('me:revoke-device', { deviceId: own!.id });
    expect(answer).to.have.nested.property('error.code', 'NOT_FOUND');
  });

  it('keeps each sign-in with address and device, and closes its row at sign-out', async () => {
    const other = await signIn(tablet);
    expect((await history()).map(({ logoutTime, ip, device }) => ({ logoutTime, ip, device }))).to.deep.equal([
      { logoutTime: null, ip: '127.0.0.1', device: tablet },
      { logoutTime: null, ip: '127.0.0.1', device: phone },
    ]);
    await other.call('auth:logout', {});
    const [last, first] = await history();
    expect(new Date(last!.logoutTime!).getTime()).to.be.at.least(new Date(last!.loginTime).getTime());
    expect(first!.logoutTime).to.equal(null);
  });

  it('closes the rows of sessions that a new password ends', async () => {
    await signIn(tablet);
    await player.call('auth:change-password', { currentPassword: PASSWORD, newPassword: 'un autre mot de passe' });
    expect((await history()).map(({ logoutTime }) => logoutTime === null)).to.deep.equal([false, true]);
  });

  it('pages through the history without leaving anything out', async () => {
    for (let i = 0; i < 4; i++) await signIn();
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: { items: Login[]; nextCursor: string | null } = await player.call('me:logins', {
        limit: 2,
        ...(cursor && { cursor }),
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).to.equal(5);
    expect(seen).to.have.length(5);
  });

  it('ends the sessions of a device that is disowned, which is new when it comes again', async () => {
    const other = await signIn(tablet);
    const { items } = await player.call('me:devices', {});
    const deviceId = items.find(({ fingerprint }) => fingerprint === 'tablet')!.id;
    await player.call('me:revoke-device', { deviceId });
    await other.next('session:revoked', message => message.reason === 'device_revoked');
    const { refreshToken } = other.session!;
    const refreshed = await arena.rest('POST', '/api/auth/refresh', { refreshToken });
    expect(refreshed.body.error.code).to.equal('SESSION_REVOKED');
    const left = (await player.call('me:devices', {})).items.map(({ fingerprint }) => fingerprint);
    expect(left).to.deep.equal(['phone']);
    expect((await signIn(tablet)).session!.newDevice).to.equal(true);
    expect((await signIn(tablet)).session!.newDevice).to.equal(false);
  });

  it('does not disown the device that one is on', async () => {
    const [own] = (await player.call('me:devices', {})).items;
    const answer = await player.ack('me:revoke-device', { deviceId: own!.id });
    expect(answer).to.have.nested.property('error.code', 'CONFLICT');
  });

  it('refuses the device of a banned user also after his sessions are gone, and though he disowned it', async () => {
    const device = { fingerprint: `f-${player.userId}` };
    await signIn(device);
    const { items } = await player.call('me:devices', {});
    const { id } = items.find(({ fingerprint }) => fingerprint === device.fingerprint)!;
    await player.call('me:revoke-device', { deviceId: id });
    const admin = await arena.admin();
    await admin.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'triche' });
    await arena.database.collection(Session).deleteMany({ userId: new ObjectId(player.userId) });
    const answer = await (await arena.guest()).ack('auth:register', {
      email: `again-${player.userId}@example.com`,
      password: PASSWORD,
      device,
    });
    expect(answer).to.have.nested.property('error.code', 'DEVICE_BANNED');
  });
});
