// Passwords: argon2id at the cost we chose, salted.
import { expect } from 'chai';
import { createPasswords } from '../../server/passwords.ts';

describe('passwords', () => {
  const passwords = createPasswords();

  it('are argon2id with the parameters of OWASP, salted', async () => {
    const [a, b] = await Promise.all([passwords.hash('le même', 'ip'), passwords.hash('le même', 'ip')]);
    expect(a).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(a).not.to.equal(b);
  });

  it('verify, and only when right', async () => {
    const hash = await passwords.hash('Été 2026', 'ip');
    expect(await passwords.verify(hash, 'Été 2026', 'ip')).to.equal(true);
    expect(await passwords.verify(hash, 'été 2026', 'ip')).to.equal(false);
    await passwords.waste('anything', 'ip');
  });
});
