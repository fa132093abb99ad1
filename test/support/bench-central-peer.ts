// What a service costs that does nothing but what every one of its kind must: an HTTP request, one signature, one durable row.
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { commandLine } from '#scripts/command-line.ts';

const { positionals } = commandLine({ usage: 'bench-central-peer.ts KEY', operands: true });
const [pem = ''] = positionals;
const key = createPublicKey(pem);
const db = new DatabaseSync(join(mkdtempSync(join(tmpdir(), 'peer-')), 'peer.db'));
db.exec('PRAGMA journal_mode = WAL');
db.exec('PRAGMA synchronous = FULL');
db.exec('CREATE TABLE batches (bytes BLOB NOT NULL)');
const insert = db.prepare('INSERT INTO batches VALUES (?)');

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const bytes = Buffer.concat(chunks);
    const holds = verify(null, bytes, key, Buffer.from(String(request.headers['kaoping-signature']), 'hex'));
    if (holds) insert.run(bytes);
    response.writeHead(holds ? 201 : 401).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
