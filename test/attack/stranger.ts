import { once } from 'node:events';
import { createServer } from 'node:net';

/** Somebody who would like to be taken for central: what `central.json` would have to say, and how often anybody called. */
export async function aStranger() {
  let heard = 0;
  const server = createServer((socket) => {
    heard += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    text: JSON.stringify({ url: `http://127.0.0.1:${String(port)}`, name: '中心', publicKey: 'a'.repeat(64) }),
    heard: () => heard,
    close: () => server.close(),
  };
}
