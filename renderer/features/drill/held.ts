import { invoke } from '#renderer/host/bridge.ts';
import { hashLine } from '#shared/record/chain.ts';
import type { Head } from '#shared/record/entry.ts';

/** What the journal says of an entry that must be there. */
export type Held =
  | { readonly kind: 'kept'; readonly hash: string; readonly entries: number }
  /** The entry is gone or says something else. */
  | { readonly kind: 'lost' }
  /** The two copies do not end alike. */
  | { readonly kind: 'apart' };

/** Holds the journal's copy against the entry that was written before, and against where the page's own copy ends. */
export async function heldAgainst(log: string, seq: number, hash: string | null, head: Head): Promise<Held> {
  const read = await invoke('journal:read', { practice: true, log, fromSeq: seq, limit: 1 });
  if (!read.ok) return { kind: 'apart' };
  const [line] = read.value.lines;
  if (line === undefined) return { kind: 'lost' };
  const found = hashLine(line);
  if (hash !== null && found !== hash) return { kind: 'lost' };
  if (read.value.head.seq !== head.seq || read.value.head.hash !== head.hash) return { kind: 'apart' };
  return { kind: 'kept', hash: found, entries: head.seq - seq };
}
