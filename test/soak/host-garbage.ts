/** Where a Node or Electron that was started with `--inspect=0` says on stderr that it listens. */
const LISTENING = /Debugger listening on (ws:\/\/\S+)/;
/** How long a collection may take. */
const PATIENCE_MS = 20_000;

/**
 * Has the host collect its garbage, as the page does before it is read: V8 lets a heap with little work grow by megabytes
 * before it tidies up, and that is no leak. The connection is closed again, so that it keeps nothing alive.
 */
export async function collectHostGarbage(hostSaid: string): Promise<void> {
  const address = LISTENING.exec(hostSaid)?.[1];
  if (address === undefined) throw new Error('the host was not started with an inspector');
  const socket = new WebSocket(address);
  try {
    await new Promise<void>((done, fail) => {
      const late = setTimeout(() => fail(new Error('the host did not collect its garbage')), PATIENCE_MS);
      socket.onerror = () => fail(new Error('the host’s inspector does not answer'));
      socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
      socket.onmessage = () => {
        clearTimeout(late);
        done();
      };
    });
  } finally {
    socket.close();
  }
}
