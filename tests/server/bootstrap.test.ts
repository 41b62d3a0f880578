// The first super admin's token: once, for an hour, for the address that was named, and never beside another super admin.
import { expect } from 'chai';
import { Setting } from '../../models/Setting.ts';
import { User } from '../../models/User.ts';
import { createSuper } from '../../server/adminCommands.ts';
import { makeBootstrapToken } from '../../server/bootstrapToken.ts';
import { type Arena, startArena } from '../support/arena.ts';

const password = 'le chef en personne';

describe('POST /auth/bootstrap', () => {
  let arena: Arena;
  beforeEach(async () => {
    arena = await startArena({ config: { ADMIN_BOOTSTRAP_EMAIL: 'Chef@example.com' } });
  });
  afterEach(() => arena.stop());

  const use = async (token: string, email = 'chef@example.com') => {
    const { body } = await arena.rest('POST', '/api/auth/bootstrap', { token, email, password });
    return body.error ? body.error.code : body;
  };
  const supers = () => arena.database.collection(User).countDocuments({ roles: 'super_admin' });

  it('makes the first super admin and signs him in, once', async () => {
    const token = (await makeBootstrapToken(arena.database))!;
    const kept = JSON.stringify(await arena.database.collection(Setting).find({}).toArray());
    expect(kept).to.not.include(token);
    expect(await use('x'.repeat(32))).to.equal('BAD_CODE');
    const session = await use(token);
    expect(session.user).to.include({ email: 'chef@example.com', isVerified: true });
    const listed = await arena.rest('GET', '/api/admin/roles', undefined, { token: session.token });
    expect(listed.status).to.equal(200);
    expect(await use(token, 'chef@example.com')).to.equal('BAD_CODE');
    expect(await makeBootstrapToken(arena.database)).to.equal(undefined);
    expect(arena.logged.join()).to.not.include(token);
  });

  it('makes one of two who come at once with two tokens', async () => {
    const tokens = [await makeBootstrapToken(arena.database), await makeBootstrapToken(arena.database)];
    const answers = await Promise.all(tokens.map(token => use(token!)));
    expect(answers.filter(answer => typeof answer === 'object')).to.have.length(1);
    expect(await supers()).to.equal(1);
  });

  it('is refused when it has expired, for another address, and beside a super admin', async () => {
    const expired = await makeBootstrapToken(arena.database, new Date(Date.now() - 3_600_001));
    expect(await use(expired!)).to.equal('BAD_CODE');
    const token = (await makeBootstrapToken(arena.database))!;
    expect(await use(token, 'other@example.com')).to.equal('FORBIDDEN');
    await createSuper(arena.database, arena.config, { email: 'first@example.com', password });
    expect(await use(token)).to.equal('CONFLICT');
    expect(await supers()).to.equal(1);
  });

  it('slows down whoever guesses', async () => {
    const codes = [];
    for (let i = 0; i < 13; i++) codes.push(await use(`${'y'.repeat(30)}${i}`));
    expect(codes[0]).to.equal('BAD_CODE');
    expect(codes).to.include('RATE_LIMITED');
  });
});
