import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '#shared/base/result.ts';
import { backupTableSchema, isPartName, type BackupTable, type StationIdentity } from './table.ts';

/** A file of the station: its path below the station's folder, and its bytes with no encryption at rest around them. */
export type BackupPart = { readonly name: string; readonly bytes: Uint8Array };
export type BackupContents = { readonly station: StationIdentity; readonly parts: readonly BackupPart[] };
export type ContentsFailure =
  | { readonly kind: 'table_unreadable' | 'length_wrong' }
  | { readonly kind: 'part_name_refused' | 'part_twice' | 'part_damaged'; readonly name: string };

const LF = 0x0a;

/** The line that stands before the parts' bytes. */
export function tableLine(table: BackupTable): Result<Uint8Array, ContentsFailure> {
  const flaw = flawOf(table);
  return flaw === null ? ok(utf8ToBytes(`${inAscii(JSON.stringify(table))}\n`)) : err(flaw);
}

/** What is sealed: the table as one line of JSON, then every part's bytes in the table's order. */
export function packContents({ station, parts }: BackupContents): Result<Uint8Array, ContentsFailure> {
  const line = tableLine({
    station,
    parts: parts.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) })),
  });
  if (!line.ok) return line;
  const packed = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, line.value.length));
  packed.set(line.value);
  let at = line.value.length;
  for (const { bytes } of parts) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return ok(packed);
}

/** Takes opened contents apart again. Every part is held against its hash; no byte may be left over. */
export function unpackContents(packed: Uint8Array): Result<BackupContents, ContentsFailure> {
  const end = packed.indexOf(LF);
  const table = end === -1 ? null : readTable(packed.subarray(0, end));
  if (table === null) return err({ kind: 'table_unreadable' });
  const flaw = flawOf(table);
  if (flaw !== null) return err(flaw);
  const parts: BackupPart[] = [];
  let at = end + 1;
  for (const { name, bytes: length, sha256: expected } of table.parts) {
    const bytes = packed.subarray(at, at + length);
    if (bytes.length !== length) return err({ kind: 'length_wrong' });
    if (bytesToHex(sha256(bytes)) !== expected) return err({ kind: 'part_damaged', name });
    parts.push({ name, bytes });
    at += length;
  }
  return at === packed.length ? ok({ station: table.station, parts }) : err({ kind: 'length_wrong' });
}

function flawOf({ parts }: BackupTable): ContentsFailure | null {
  const seen = new Set<string>();
  for (const { name } of parts) {
    if (!isPartName(name)) return { kind: 'part_name_refused', name };
    if (seen.has(name)) return { kind: 'part_twice', name };
    seen.add(name);
  }
  return null;
}

/** JSON with everything beyond ASCII escaped, so that a byte is a character and no decoder is needed. */
const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function readTable(line: Uint8Array): BackupTable | null {
  let text = '';
  for (const byte of line) text += String.fromCharCode(byte);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = backupTableSchema.safeParse(json);
  return parsed.success && inAscii(JSON.stringify(parsed.data)) === text ? parsed.data : null;
}
