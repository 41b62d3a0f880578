// Groups: who is in one sees and plays what it has, who is taken out is out at once on every node.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Group, GroupMember } from '../../../models/Group.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { codeOf } from '../bets/play.ts';

describe('groups', () => {
  let arena: Arena;
  let node: Arena;
  let boss: Actor;
  let admin: Actor;
  before(async () => {
    arena = await startArena();
    node = await startArena({ uri: arena.uri });
    boss = await arena.admin();
    admin = await arena.admin(['admin']);
  });
  after(async () => {
    await node.stop();
    await arena.stop();
  });

  const make = async (isPrivate?: boolean, name = 'Les amis') => {
    const said = { name, ...(isPrivate !== undefined && { isPrivate }) };
    return (await admin.rest('POST', '/api/admin/groups', said)).body.group;
  };
  const members = (groupId: string) => `/api/admin/groups/${groupId}/members`;
  const add = (groupId: string, { userId }: Actor) => admin.rest('POST', members(groupId), { userId });
  const remove = (groupId: string, { userId }: Actor) => admin.rest('DELETE', `${members(groupId)}/${userId}`);
  const stored = (groupId: string) =>
    arena.database
      .collection(Group)
      .findOne({ _id: new ObjectId(groupId) })
      .then(group => group!.membersCount);

  it('are made, renamed, listed and found by admins', async () => {
    const group = await make(undefined, 'Les lions');
    expect(group).to.include({ name: 'Les lions', isPrivate: true, membersCount: 0, createdBy: admin.userId });
    const edited = await admin.rest('PATCH', `/api/admin/groups/${group.id}`, { name: 'Les tigres' });
    expect(edited.body.group.name).to.equal('Les tigres');
    const found = await admin.rest('GET', '/api/admin/groups?search=TIGRES&isPrivate=true');
    expect(found.body.items.map((item: { id: string }) => item.id)).to.deep.equal([group.id]);
    const missing = await admin.rest('PATCH', `/api/admin/groups/${new ObjectId()}`, { name: 'x' });
    expect(missing.body.error.code).to.equal('NOT_FOUND');
  });

  it('take members one by one, whose role may change, and many at once', async () => {
    const { id } = await make();
    const players = await Promise.all([1, 2, 3].map(() => arena.player()));
    expect((await add(id, players[0]!)).body.group.membersCount).to.equal(1);
    const again = await admin.rest('POST', members(id), { userId: players[0]!.userId, role: 'manager' });
    expect(again.body.member.role).to.equal('manager');
    expect(again.body.group.membersCount).to.equal(1);

    const nobody = new ObjectId().toString();
    const batch = [...players.map(({ userId }) => ({ userId })), { userId: nobody }, { userId: players[1]!.userId }];
    const { body } = await admin.rest('POST', `${members(id)}/batch`, { members: batch });
    expect(body.group.membersCount).to.equal(3);
    expect(body.added).to.have.members([players[1]!.userId, players[2]!.userId]);
    expect(body).to.deep.include({ present: [players[0]!.userId], unknown: [nobody] });
    const listed = await admin.rest('GET', `${members(id)}?role=manager`);
    expect(listed.body.items.map((member: { userId: string }) => member.userId)).to.deep.equal([players[0]!.userId]);
    const unknown = await admin.rest('POST', members(id), { userId: nobody });
    expect(unknown.body.error.code).to.equal('NOT_FOUND');
  });

  it('take nobody whose account is deleted', async () => {
    const { id } = await make();
    const gone = await arena.player();
    expect((await boss.rest('DELETE', `/api/admin/users/${gone.userId}`)).status).to.equal(200);
    expect((await add(id, gone)).body.error).to.deep.include({ code: 'CONFLICT', details: { reason: 'deleted' } });
    const many = await admin.rest('POST', `${members(id)}/batch`, { members: [{ userId: gone.userId }] });
    expect(many.body).to.deep.include({ added: [], unknown: [gone.userId] });
  });

  it('count their members right, however adding and removing race', async () => {
    const { id } = await make();
    const players = await Promise.all(Array.from({ length: 5 }, () => arena.player()));
    const twice = await Promise.all([...players, ...players].map(player => add(id, player)));
    expect(twice.map(({ status }) => status)).to.deep.equal(Array(10).fill(200));
    expect(await stored(id)).to.equal(5);
    const removed = await Promise.all([...players, ...players].map(player => remove(id, player)));
    expect(removed.filter(({ status }) => status === 200)).to.have.length(5);
    expect(await stored(id)).to.equal(0);
    expect(await arena.database.collection(GroupMember).countDocuments({ groupId: new ObjectId(id) })).to.equal(0);
  });

  it('that are private are known to their members and to admins', async () => {
    const { id } = await make();
    const [member, stranger, guest] = [await arena.player(), await arena.player(), await arena.guest()];
    await add(id, member);
    expect((await member.call('group:get', {})).items).to.have.length(1);
    expect((await member.call('group:get', { groupId: id })).items[0]).to.deep.include({ role: 'member' });
    expect((await admin.call('group:get', { groupId: id })).items[0]).to.deep.include({ role: null });
    for (const actor of [stranger, guest]) {
      expect(codeOf(await actor.ack('group:get', { groupId: id }))).to.equal('NOT_FOUND');
      expect((await actor.call('group:get', {})).items).to.deep.equal([]);
    }
  });

  it('that are open are read by all and played by members', async () => {
    const { id } = await make(false);
    const [member, stranger, guest] = [await arena.player(), await arena.player(), await arena.guest()];
    await add(id, member);
    const bet = await arena.bet(member, { groupId: id });
    for (const actor of [stranger, guest]) {
      expect((await actor.call('group:get', { groupId: id })).items[0]!.group.id).to.equal(id);
      expect((await actor.call('bet:list', { groupId: id })).items.map(item => item.id)).to.deep.equal([bet.id]);
      expect((await actor.call('bet:list', {})).items.map(item => item.id)).to.include(bet.id);
      expect((await actor.call('room:join', { room: `bet:${bet.id}` })).snapshot).to.have.property('bet');
    }
    const wanted = { betId: bet.id, optionId: bet.options[0]!.id, stake: 10, idempotencyKey: randomUUID() };
    expect(codeOf(await stranger.ack('bet:buy', wanted))).to.equal('FORBIDDEN');
    const offered = { title: 'Moi aussi ?', betType: 'boolean', closesAt: bet.closesAt, groupId: id };
    const options = [
      { label: 'Oui', odds: 1.9 },
      { label: 'Non', odds: 1.9 },
    ];
    expect(codeOf(await stranger.ack('bet:create', { ...offered, options }))).to.equal('FORBIDDEN');
    await add(id, stranger);
    expect((await stranger.ack('bet:buy', wanted)).ok).to.equal(true);
  });

  it('put a removed member out of their rooms at once, on every node, and let nobody else go', async () => {
    const { id } = await make();
    const [member, other] = [await arena.player(), await arena.player()];
    await Promise.all([add(id, member), add(id, other)]);
    const [bet, open] = [await arena.bet(member, { groupId: id }), await arena.bet(member)];
    const room = `bet:${bet.id}`;
    const elsewhere = await node.guest({ token: member.session!.token });
    for (const actor of [member, elsewhere, other]) {
      await actor.call('room:join', { room });
      await actor.call('room:join', { room: `bet:${open.id}` });
    }
    expect((await remove(id, member)).status).to.equal(200);
    for (const actor of [member, elsewhere]) {
      expect(await actor.next('room:closed')).to.deep.equal({ room, reason: 'access_lost' });
      expect(codeOf(await actor.ack('room:join', { room }))).to.equal('NOT_FOUND');
      expect(codeOf(await actor.ack('bet:get', { betId: bet.id }))).to.equal('NOT_FOUND');
    }
    await other.call('chat:send', { room, text: 'il est parti ?' });
    await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { title: 'Entre nous' });
    await other.next('bet:updated', message => message.room === room);
    await boss.rest('PATCH', `/api/admin/bets/${open.id}`, { title: 'Pour tous' });
    for (const actor of [member, elsewhere]) {
      await actor.next('bet:updated', message => message.room === `bet:${open.id}`);
      expect(actor.all('bet:updated').filter(message => message.room === room)).to.deep.equal([]);
      expect(actor.all('chat:message').map(({ text }) => text)).to.not.include('il est parti ?');
      expect(codeOf(await actor.ack('chat:history', { room }))).to.equal('NOT_FOUND');
    }
  });
});
