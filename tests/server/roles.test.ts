// A node does what its roles say, and whatever they are it can be asked how it is.
import { expect } from 'chai';
import { type Arena, startArena } from '../support/arena.ts';
import { startProcess } from '../support/process.ts';

const REST_ONLY = ['/docs', '/openapi.json', '/odds', '/api/admin/jobs'];

async function expectOperable(node: Arena): Promise<void> {
  expect((await node.rest('GET', '/health')).status).to.equal(200);
  expect((await node.rest('GET', '/ready')).body).to.deep.equal({ ready: true });
  expect((await node.rest('GET', '/metrics')).body).to.include('arene_connections 0');
}

describe('roles of a node', () => {
  for (const role of ['socket', 'worker']) {
    it(`${role}: health, readiness and metrics, and nothing else of the sidecar`, async () => {
      const node = await startArena({ config: { ROLES: role } });
      expect(Boolean(node.server.socketUrl)).to.equal(role === 'socket');
      expect(node.server.sidecarUrl).to.equal(undefined);
      await expectOperable(node);
      for (const path of REST_ONLY) expect((await node.rest('GET', path)).status, path).to.equal(404);
      await node.stop();
    });
  }

  it('sidecar: REST too, and no sockets', async () => {
    const node = await startArena({ config: { ROLES: 'sidecar' } });
    expect(node.server.socketUrl).to.equal(undefined);
    await expectOperable(node);
    for (const path of REST_ONLY) expect((await node.rest('GET', path)).status, path).not.to.equal(404);
    await node.stop();
  });

  it('says where it can be asked', async () => {
    const node = await startProcess({ config: { ROLES: 'worker' } });
    await expectOperable(node);
    await node.stop();
  });
});
