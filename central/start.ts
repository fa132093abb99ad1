import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { currentCode, tryCounter } from './enrol/enrolment-code.ts';
import { refuse, send } from './parts/answer.ts';
import { route, type RoutePorts } from './http/routes.ts';
import { examinerPool } from './receive/examiner-pool.ts';
import { openKey } from './key.ts';
import { openSqlite } from './store/sqlite.ts';

export type CentralOptions = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the database and the key; made when missing. */
  readonly data: string;
  readonly name: string;
  readonly now: () => Date;
  /** Told of failures of the service itself; never with personal data. */
  readonly log: (line: string) => void;
};
export type Central = {
  readonly url: string;
  readonly publicKey: string;
  /** The enrolment code that holds now. */
  readonly code: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The database's name in the data folder. */
export const DATABASE = 'central.db';
const KEY_SETTING = 'public-key';

/** Starts the service and answers once it listens. Throws when the port, the database or the key can't be had. */
export async function startCentral(options: CentralOptions): Promise<Central> {
  mkdirSync(options.data, { recursive: true, mode: 0o700 });
  const store = openSqlite(join(options.data, DATABASE));
  const key = openKey(options.data, await store.setting(KEY_SETTING));
  await store.keepSetting(KEY_SETTING, key.publicKey);
  const self = { name: options.name, publicKey: key.publicKey };
  const examiner = examinerPool();
  const ports: RoutePorts = {
    store,
    now: options.now,
    name: options.name,
    signReceipt: key.signReceipt,
    examiner,
    self,
    tries: tryCounter(),
  };
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000 }, (request, response) => {
    void serve(ports, options.log, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { address, family, port } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    publicKey: key.publicKey,
    code: () => currentCode(store, options.now()),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await examiner.close();
      await store.close();
    },
  };
}

async function serve(
  ports: RoutePorts,
  log: CentralOptions['log'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const answer = await route(ports, request);
    // What was not read of a refused body would be taken for the next request.
    if (!request.complete) response.shouldKeepAlive = false;
    send(response, answer);
  } catch (error) {
    if (request.destroyed && !response.writable) return;
    log(
      `${request.method ?? ''} ${(request.url ?? '').slice(0, 60)}: ${error instanceof Error ? error.name : 'error'}`,
    );
    if (!response.headersSent) send(response, refuse({ kind: 'central_failed' }));
  }
}
