import { mkdtemp } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { intoFolder } from '#electron/files/save.ts';
import { openWithSystem } from '#electron/files/open-with-system.ts';
import { answer } from '#electron/ipc/answer.ts';
import { createHost, type Host } from '#electron/shell/host.ts';
import { DEV_SITTINGS, recordDevSitting, type DevSitting } from './dev-sittings.ts';
import { EVENTS_PATH } from '#shared/wire/host/events.ts';
import { SEAT_PATH } from '#shared/wire/host/seat.ts';

const root = join(import.meta.dirname, '..');
/** Not the app's: its origin, and so its database, must never be met by a page under development. */
export const DEV_PORT = 42_147;
const BRIDGE = '/bridge/';
/** Strong enough to be taken; it guards nothing. */
const PASSPHRASE = 'brick otter lamp';

type ServedDev = {
  /** The page's address, with the sitting it opens. */
  readonly url: string;
  /** A folder for the profile of a window on it. */
  readonly profile: string;
  readonly close: () => Promise<void>;
};

/** Serves the page and its host, on a fresh data folder; `sitting` is what stands in its journal from the start. */
export async function serveDev(sitting: DevSitting | null = null): Promise<ServedDev> {
  const home = await mkdtemp(join(tmpdir(), 'kaoping-dev-'));
  const host = await createHost({
    world: 'portable',
    version: 'dev',
    root: home,
    keychain: null,
    choosePath: intoFolder(join(home, 'saved')),
    chooseFolder: () => Promise.resolve(home),
    openPath: openWithSystem,
    printWorker: join(root, 'electron', 'print', 'worker.ts'),
    verifyWorker: join(root, 'scripts', 'verify-worker.mjs'),
    listWorker: join(root, 'scripts', 'list-worker.ts'),
    now: () => new Date(),
    log: (event, detail) => console.error(event, detail),
  });
  const vault = await host.handlers['vault:create']({ passphrase: PASSPHRASE });
  if (!vault.ok) throw new Error(vault.error.kind);
  const server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'renderer'),
    cacheDir: join(root, '.tsbuild', 'dev'),
    plugins: [bridgeTo(host), openingFirst],
    // without the app's own policy: hot reload runs scripts from the page
    server: { host: '127.0.0.1', port: DEV_PORT, strictPort: true, fs: { allow: [root] } },
  });
  const search =
    sitting === null
      ? ''
      : `?sitting=${await recordDevSitting(host.handlers, sitting, new Date())}&screen=${DEV_SITTINGS[sitting]}`;
  await server.listen();
  const close = async (): Promise<void> => {
    await server.close();
    await host.close();
  };
  return { url: `${server.resolvedUrls?.local[0] ?? ''}${search}`, profile: join(home, 'profile'), close };
}

/** The page begins with scripts/dev-page.mjs, which begins the app. */
const openingFirst: Plugin = {
  name: 'kaoping-opening',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('./main.ts', `/@fs/${join(root, 'scripts', 'dev-page.mjs')}`),
  },
};

/** Answers the page's calls as the portable server does, to the page of this very server and to nobody else. */
const bridgeTo = (host: Host): Plugin => ({
  name: 'kaoping-bridge',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      if (request.url?.startsWith(BRIDGE) !== true) next();
      else if (request.headers.origin !== `http://127.0.0.1:${DEV_PORT}`) response.writeHead(403).end();
      else void serve(host, request, response);
    });
  },
});

async function serve({ handlers, events }: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === SEAT_PATH) {
    // a page under development always has its place
    response.writeHead(200).flushHeaders();
    return;
  }
  if (request.url === EVENTS_PATH) {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    response.once(
      'close',
      events.watch((event) => response.write(`${JSON.stringify(event)}\n`)),
    );
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const input: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
  const channel = decodeURIComponent((request.url ?? '').slice(BRIDGE.length));
  const said = await answer(handlers, (event, detail) => console.error(event, detail), channel, input);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(said));
}
