import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readExactJson } from '../base/exact-json.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Body } from './body.ts';
import { EMPTY_HEAD, entrySchema, RECORD_VERSION, type Entry, type Head } from './entry.ts';
import { isTypedMark } from './typed-mark.ts';

/** What the caller knows about the moment and place of an entry. */
export type Circumstances = {
  readonly log: string;
  readonly station: string;
  readonly actor: string | null;
  readonly at: string;
  readonly elapsed: number;
  /** `high` of the head entry, or null for a genesis. */
  readonly high: string | null;
};
export type Link = { readonly entry: Entry; readonly line: string; readonly head: Head };
export type ChainFailure =
  { readonly kind: 'entry_unreadable'; readonly seq: number } | { readonly kind: 'chain_broken'; readonly seq: number };

/** SHA-256 of a text's UTF-8, in hex. A host passes its own, which is several times faster. */
export type HashLine = (line: string) => string;

/** SHA-256 of a line of text, in hex. Synchronous, because awaiting WebCrypto would end an IndexedDB transaction. */
export const hashLine: HashLine = (line) => bytesToHex(sha256(utf8ToBytes(line)));

/**
 * Forges the next link of a log: the entry, its exact line, and the head it leads to. A body no reader would accept is
 * refused here, because once written it could never be taken back and the log would not open again. The entry is the one
 * every later reader gets, fields in the schema's order: a snapshot of anything else could not be made again.
 */
export function forge(head: Head, body: Body, where: Circumstances): Result<Link, ChainFailure> {
  const { log, station, actor, at, elapsed } = where;
  const high = where.high !== null && where.high > at ? where.high : at;
  const entry = { v: RECORD_VERSION, log, station, seq: head.seq + 1, prev: head.hash, at, elapsed, high, actor, body };
  return follow(head, JSON.stringify(entry));
}

/** Reads a line as the successor of `head`: well formed, next in sequence, and carrying the hash of the line before. */
export function follow(head: Head, line: string, hash: HashLine = hashLine): Result<Link, ChainFailure> {
  return join(head, { line, entry: readEntry(line) }, hash);
}

/** A line and the entry it holds, read before; null where it holds none. */
export type ReadLine = { readonly line: string; readonly entry: Entry | null };

/** `follow` for a line that was read already. */
export function join(head: Head, { line, entry }: ReadLine, hash: HashLine): Result<Link, ChainFailure> {
  const seq = head.seq + 1;
  if (entry === null) return err({ kind: 'entry_unreadable', seq });
  if (entry.seq !== seq || entry.prev !== head.hash) return err({ kind: 'chain_broken', seq });
  return ok({ entry, line, head: { seq, hash: hash(line) } });
}

/** Reads lines as one unbroken run after `from`: a whole log from its genesis unless said otherwise. */
export function followAll(
  lines: readonly string[],
  from: Head = EMPTY_HEAD,
  hash: HashLine = hashLine,
): Result<Link[], ChainFailure> {
  const links: Link[] = [];
  let head = from;
  for (const line of lines) {
    const link = follow(head, line, hash);
    if (!link.ok) return link;
    links.push(link.value);
    head = link.value.head;
  }
  return ok(links);
}

/** The entry a line holds, or null where it holds none, or is not written the one way we write it. */
export function readEntry(line: string): Entry | null {
  if (isTypedMark(line)) return JSON.parse(line) as Entry;
  const parsed = entrySchema.safeParse(readExactJson(line));
  return parsed.success ? parsed.data : null;
}

/** The field that keeps a line from being an entry, by its path; `json` where it is not even written the one way we write it. */
export function unreadableField(line: string): string {
  const json = readExactJson(line);
  if (json === undefined) return 'json';
  const [issue] = entrySchema.safeParse(json).error?.issues ?? [];
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...extra].join('.').slice(0, 200);
}
