import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { contract, type Channel } from '#shared/wire/host/contract.ts';
import { PAGE_HEADER, SEAT_PATH } from '#shared/wire/host/seat.ts';
import { PORTABLE_ORIGIN, PORTABLE_PORT } from '#electron/shell/app-origin.ts';
import { met, type Attack } from './attack-types.ts';
import { startPortable, type PortableHost } from './portable-host.ts';

// Other programs, other tabs and scripts at the loopback server of the built app.

const JSON_TYPE = { 'content-type': 'application/json' };
const WRONG: readonly unknown[] = [
  null,
  1,
  'x',
  [],
  [{}],
  { x: 1 },
  { toString: 1 },
  JSON.parse('{"__proto__":{"ok":1}}'),
];

/** All of them against one start of the app, which is closed by whoever asked. */
export async function bridgeAttacks(home: string): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const host = await startPortable(home);
  const { raw, bearer, code } = host;
  const ask = async (headers: Record<string, string>, path = '/bridge/app:info'): Promise<number> =>
    (await raw(path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: '{}' })).status;
  const own = { origin: PORTABLE_ORIGIN };
  const program = 'another program here';
  const attacks: Attack[] = [
    { by: program, name: 'a call without the bearer', play: async () => met(await ask(own), 401) },
    {
      ...{ by: program, name: 'a guessed bearer, and one in a cookie' },
      play: async () =>
        met(
          [
            await ask({ ...own, authorization: `Bearer ${'A'.repeat(32)}` }),
            await ask({ ...own, cookie: `a=${bearer}` }),
          ],
          [401, 401],
        ),
    },
    {
      ...{ by: 'a site on another port', name: 'a call with the bearer from its own origin, and from none' },
      play: async () => {
        const authorization = `Bearer ${bearer}`;
        const from = [{ origin: 'http://127.0.0.1:5173', authorization }, { authorization }];
        return met(await Promise.all(from.map((headers) => ask(headers))), [403, 403]);
      },
    },
    {
      ...{ by: 'a site on another port', name: 'a cookie that comes along to its port, and an answer it may read' },
      play: async () => {
        const said = await Promise.all(
          ['/', '/bridge/app:info'].map((path) =>
            raw(path, {
              method: path === '/' ? 'GET' : 'POST',
              headers: { ...JSON_TYPE, ...own, authorization: `Bearer ${bearer}` },
              ...(path === '/' ? {} : { body: '{}' }),
            }),
          ),
        );
        const told = said.map(({ status, headers }) => [
          status,
          headers.get('set-cookie'),
          headers.get('access-control-allow-origin'),
        ]);
        return met(told, [
          [200, null, null],
          [200, null, null],
        ]);
      },
    },
    {
      ...{ by: 'a site whose name leads here', name: 'DNS rebinding: the right port under another name' },
      play: async () => met(await statusAt('evil.example', bearer), 403),
    },
    {
      ...{ by: program, name: 'the code of the printed address, used again' },
      play: async () => {
        const again = await raw('/bridge/enter', {
          method: 'POST',
          headers: { ...JSON_TYPE, ...own },
          body: JSON.stringify({ code }),
        });
        return met(again.status, 401);
      },
    },
    {
      ...{ by: program, name: 'files outside the page by way of its address' },
      play: async () => {
        const paths = ['/..%2f..%2fvault.json', '/%2e%2e/%2e%2e/package.json', '/.inputs', '//etc/passwd'];
        const found = await Promise.all(paths.map(async (path) => (await raw(path)).status < 400));
        return met(found.includes(true), false);
      },
    },
    {
      ...{ by: 'a second tab', name: 'the place of the first, which goes on' },
      play: () => secondTab(host),
    },
    {
      ...{ by: 'a page that was scripted', name: 'a file saved beside its folder' },
      play: async () => {
        const content = Buffer.from('x').toString('base64');
        const saved = await host.call('files:save', { name: '../../../vault.json', content });
        const folder = join(home, 'exports');
        return met(saved.ok && dirname(saved.value.where) === folder, true);
      },
    },
    {
      ...{ by: 'a page that was scripted', name: 'every channel with input of a wrong shape' },
      play: async () => met(await wrongShapes(host), []),
    },
    {
      ...{ by: 'a page that was scripted', name: 'channels that there are not' },
      play: async () => {
        const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'vault:keys', 'fs:read'];
        const said = await Promise.all(names.map((name) => host.call(name as Channel, {})));
        return met([...new Set(said.map((one) => (one.ok ? 'done' : one.error.kind)))], ['unknown_channel']);
      },
    },
  ];
  return { attacks, end: host.stop };
}

/** It has the same bearer, as a copied address has; it is told at once, and what it asks is refused. */
async function secondTab({ raw, bearer }: PortableHost): Promise<string> {
  const ask = (path: string, page: string, signal?: AbortSignal): Promise<Response> => {
    const headers = { ...JSON_TYPE, origin: PORTABLE_ORIGIN, authorization: `Bearer ${bearer}`, [PAGE_HEADER]: page };
    return raw(path, { method: 'POST', headers, body: '{}', ...(signal === undefined ? {} : { signal }) });
  };
  const closed = new AbortController();
  const seated = await ask(SEAT_PATH, 'first', closed.signal);
  const said = [
    (await ask(SEAT_PATH, 'second')).status,
    (await ask('/bridge/app:info', 'second')).status,
    (await ask('/bridge/app:info', 'first')).status,
  ];
  closed.abort();
  return met([seated.status, ...said], [200, 409, 409, 200]);
}

/** The channels that took a wrong shape for anything but wrong; those that take no input are given one. */
async function wrongShapes(host: PortableHost): Promise<string[]> {
  const taken: string[] = [];
  for (const channel of Object.keys(contract) as Channel[]) {
    for (const input of WRONG) {
      const answer = await host.call(channel, input as never);
      if (answer.ok || answer.error.kind !== 'bad_input') taken.push(channel);
    }
  }
  const lives = await host.call('app:info', {});
  return lives.ok ? [...new Set(taken)] : ['the host is gone'];
}

/** The status of a call whose Host header says another name; fetch would not send that. */
function statusAt(name: string, bearer: string): Promise<number> {
  const headers = {
    ...JSON_TYPE,
    host: `${name}:${PORTABLE_PORT}`,
    origin: PORTABLE_ORIGIN,
    authorization: `Bearer ${bearer}`,
  };
  const options = { host: '127.0.0.1', port: PORTABLE_PORT, path: '/bridge/app:info', method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end('{}');
  });
}
