// A port named here was free on loopback a moment ago; whoever binds it still has to bear that it is not any more.
import { createServer } from 'node:net';

export const freePort = (): Promise<number> => tryListening(0).then(port => port ?? freePort());

export const isFree = async (port: number) => (await tryListening(port)) !== undefined;

const tryListening = (port: number) =>
  new Promise<number | undefined>(resolve => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
