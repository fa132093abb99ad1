import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { currentCode } from './enrol/enrolment-code.ts';
import { countTries } from './enrol/tries.ts';
import { keeperDoor } from './http/keeper.ts';
import { keeperRoute } from './http/keeper-routes.ts';
import { refuse, send, type Answer } from './parts/answer.ts';
import { bodyRoom, boundConnections } from './http/room.ts';
import { route, type RoutePorts } from './http/routes.ts';
import type { Examiner } from './receive/examine.ts';
import { examinerPool } from './receive/examiner-pool.ts';
import { knowOwnRules } from './receive/known-rules.ts';
import { rebuiltByThisBuild } from './receive/rebuild.ts';
import { openKey } from './key.ts';
import { openSqlite } from './store/sqlite.ts';
import { openCertificate } from './tls/certificate.ts';

export type CentralOptions = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the keeper's page is, on loopback whatever `host` says; 0 or nothing takes any free port. */
  readonly keeperPort?: number;
  /** Speaks https itself, with the certificate in the data folder; one is made where there is none. */
  readonly tls?: boolean;
  /** Folder of the database and the key; made when missing. */
  readonly data: string;
  readonly name: string;
  readonly now: () => Date;
  /** Told of failures of the service itself; never with personal data. */
  readonly log: (line: string) => void;
  /** Told when the enrolment code that was shown has let a station in. */
  readonly codeSpent?: () => void;
  /** Who looks into batches, where others share it and it outlives the service; else threads of its own. */
  readonly examiner?: Examiner;
};
export type Central = {
  readonly url: string;
  /** The keeper's page with its secret, ending in a slash; only at this computer. */
  readonly keeperUrl: string;
  /** The fingerprint of the TLS certificate, or null where central speaks http. */
  readonly certificate: string | null;
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
  await knowOwnRules(store, options.now());
  await rebuiltByThisBuild(store);
  const self = { name: options.name, publicKey: key.publicKey };
  const examiner = options.examiner ?? examinerPool();
  const ports: RoutePorts = {
    store,
    now: options.now,
    name: options.name,
    signReceipt: key.signReceipt,
    examiner,
    self,
    tries: countTries(),
    room: bodyRoom(),
    codeSpent: options.codeSpent ?? (() => undefined),
  };
  const certificate = options.tls === true ? openCertificate(options.data, options.now()) : null;
  const door = keeperDoor();
  const asked = serving(options.log, (request) => route(ports, request));
  const server =
    certificate === null
      ? createServer(PATIENCE, asked)
      : createTlsServer(
          { ...PATIENCE, handshakeTimeout: HANDSHAKE_MS, cert: certificate.cert, key: certificate.key },
          asked,
        );
  boundConnections(server);
  const keeper = createServer(
    PATIENCE,
    serving(options.log, (request) => keeperRoute(door, ports, request)),
  );
  const at = await listen(server, options.port, options.host);
  const keeperAt = await listen(keeper, options.keeperPort ?? 0, '127.0.0.1');
  return {
    url: `${certificate === null ? 'http' : 'https'}://${at}`,
    keeperUrl: `http://${keeperAt}/${door.secret}/`,
    certificate: certificate?.fingerprint ?? null,
    publicKey: key.publicKey,
    code: () => currentCode(store, options.now()),
    close: async () => {
      for (const one of [server, keeper]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
      if (options.examiner === undefined) await examiner.close();
      await store.close();
    },
  };
}

const PATIENCE = { requestTimeout: 120_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 };
/** Whoever opens a connection and says nothing holds it no longer than this. */
const HANDSHAKE_MS = 10_000;

/** Listens, and answers host and port as they stand in an address. */
async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const at = server.address() as AddressInfo;
  return `${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}`;
}

type Route = (request: IncomingMessage) => Promise<Answer>;

/** What one door does with a request; a failure of the service itself is told without what the path names. */
const serving =
  (log: CentralOptions['log'], answer: Route) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    void (async () => {
      try {
        const answered = await answer(request);
        // What was not read of a refused body would be taken for the next request.
        if (!request.complete) response.shouldKeepAlive = false;
        send(response, answered);
      } catch (error) {
        if (request.destroyed && !response.writable) return;
        log(`${request.method ?? ''}: ${error instanceof Error ? error.name : 'error'}`);
        if (!response.headersSent) send(response, refuse({ kind: 'central_failed' }));
      }
    })();
  };
