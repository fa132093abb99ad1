import type { IncomingMessage } from 'node:http';
import { BATCH_CONTENT_TYPE, SIGNATURE_HEADER } from '#shared/wire/sync/wire.ts';
import { pageAnswer } from '../keeper/page.ts';
import { refuse, type Answer } from '../parts/answer.ts';
import type { KeeperDoor } from './keeper.ts';
import { through, type Entrance, type RoutePorts } from './routes.ts';

/** What only the keeper may read: lists with names, and raw batches. */
const KEEPERS: readonly Entrance[] = [
  { method: 'GET', path: /^\/$/, serve: ({ store, self }) => pageAnswer(store, self) },
  { method: 'GET', path: /^\/v1\/batches\/([0-9a-f-]{36})$/, serve: getBatch },
  { method: 'GET', path: /^\/v1\/set-aside\/([0-9a-f]{64})$/, serve: getAside },
];

/** Answers one request at the keeper's own port; everybody else is refused whatever they ask for. */
export async function keeperRoute(door: KeeperDoor, ports: RoutePorts, request: IncomingMessage): Promise<Answer> {
  const path = door.admits(request);
  return path === null ? refuse({ kind: 'keeper_only' }) : through(KEEPERS, path, ports, request);
}

async function getBatch({ store }: RoutePorts, _: IncomingMessage, id: string): Promise<Answer> {
  const batch = await store.batch(id);
  if (batch === null) return refuse({ kind: 'not_found' });
  const headers = { [SIGNATURE_HEADER]: batch.signature, 'content-disposition': `attachment; filename="${id}.batch"` };
  return { status: 200, type: BATCH_CONTENT_TYPE, body: batch.bytes, headers };
}

/** A batch that was refused and kept, to the byte. */
async function getAside({ store }: RoutePorts, _: IncomingMessage, sha256: string): Promise<Answer> {
  const bytes = await store.asideBytes(sha256);
  if (bytes === null) return refuse({ kind: 'not_found' });
  const headers = { 'content-disposition': `attachment; filename="${sha256.slice(0, 16)}.batch"` };
  return { status: 200, type: BATCH_CONTENT_TYPE, body: bytes, headers };
}
