// Settings are checked at start: what is wrong, unknown or missing is named, all of it at once.
import { expect } from 'chai';
import { ConfigError, readConfig } from '../../server/config.ts';

const production = {
  NODE_ENV: 'production',
  MONGODB_URI: 'mongodb://db/arene',
  JWT_SECRET: 'x'.repeat(32),
  ENCRYPTION_KEY: 'y'.repeat(32),
  ORIGINS: 'https://arene.example,https://www.arene.example',
};

function problems(env: Record<string, string>): string {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    expect(error).to.be.instanceOf(ConfigError);
    return (error as Error).message;
  }
}

describe('the configuration', () => {
  it('has a default for everything in development', () => {
    const config = readConfig({});
    expect(config).to.include({ PORT: 3000, SIDECAR_PORT: 3001, DATA_DIR: './data', isProduction: false });
    expect(config.ROLES).to.deep.equal(['socket', 'sidecar', 'worker']);
  });

  it('refuses the embedded database and missing secrets in production', () => {
    expect(problems(production)).to.equal('');
    for (const name of ['MONGODB_URI', 'JWT_SECRET', 'ENCRYPTION_KEY', 'ORIGINS']) {
      expect(problems({ ...production, [name]: '' }), name).to.include(name);
    }
    const all = problems({ NODE_ENV: 'production' });
    for (const name of ['MONGODB_URI', 'JWT_SECRET', 'ENCRYPTION_KEY', 'ORIGINS']) expect(all).to.include(name);
  });

  it('wants the keys of a bucket together with it', () => {
    const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };
    expect(problems({ S3_BUCKET: 'arene', ...keys })).to.equal('');
    for (const name of Object.keys(keys))
      expect(problems({ S3_BUCKET: 'arene', ...keys, [name]: '' })).to.equal(`${name} is required with S3_BUCKET`);
  });

  it('refuses what it does not know', () => {
    expect(problems({ ARENE_BATCH_SIZE: '5' })).to.include('ARENE_BATCH_SIZE');
    expect(problems({ NODE_ENV: 'prod' })).to.include('NODE_ENV');
    expect(problems({ SOMETHING_ELSE: '5' })).to.equal('');
  });

  it('refuses values that can not work, naming each', () => {
    const wrong = {
      PORT: 'abc',
      SIDECAR_PORT: '70000',
      MONGODB_URI: 'foo',
      REDIS_URL: 'http://x',
      ORIGINS: 'notaurl',
      ROLES: 'foo',
      LOG_LEVEL: 'loud',
      JWT_SECRET: 'short',
      ARENE_BATCH_COMMANDS: '-1',
      PUBLIC_URL: 'https://arene.example/?a=1',
      S3_BUCKET: 'My Bucket',
      S3_ENDPOINT: 's3.example',
    };
    const all = problems(wrong);
    for (const name of Object.keys(wrong)) expect(all).to.include(name);
    expect(all).to.include('PORT: has to be a whole number, 0 to 65535');
    expect(all).to.include('JWT_SECRET: has to have 32 characters or more');
  });
});
