import { invoke } from '#renderer/host/bridge.ts';
import { readLines } from '#renderer/data/store/lines.ts';
import type { Database } from '#renderer/data/store/database.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { follow } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { ok, type Result } from '#shared/base/result.ts';

/** One copy as it lies there, and how far its chain holds; null stands for a line that does not open. */
type Copy = { readonly lines: readonly (string | null)[]; readonly head: string; readonly brokenAt: number | null };
/** Both copies; the journal is null where the host cannot read it. */
export type Copies = { readonly database: Copy; readonly journal: Copy | null };

const PAGE = 5000;

/** Reads both copies for a person to compare; neither is touched. */
export async function readCopies(
  db: Database,
  which: { readonly log: string; readonly practice: boolean },
): Promise<Copies> {
  const lines: string[] = [];
  for (;;) {
    const page = await invoke('journal:read', { ...which, fromSeq: lines.length, limit: PAGE });
    if (!page.ok) return { database: inspect(await readLines(db, which.log)), journal: null };
    lines.push(...page.value.lines);
    if (page.value.lines.length === 0 || lines.length > page.value.head.seq) break;
  }
  return { database: inspect(await readLines(db, which.log)), journal: inspect(lines) };
}

function inspect(lines: Copy['lines']): Copy {
  let head = EMPTY_HEAD;
  for (const line of lines) {
    if (line === null) return { lines, head: head.hash, brokenAt: head.seq + 1 };
    const link = follow(head, line);
    if (!link.ok) return { lines, head: head.hash, brokenAt: link.error.seq };
    head = link.value.head;
  }
  return { lines, head: head.hash, brokenAt: null };
}

/** Saves both copies as one text file, line for line, so that somebody can compare them elsewhere. */
export async function saveCopies({ database, journal }: Copies, log: string): Promise<Result<string, HostFailure>> {
  const text = [
    '# database',
    ...database.lines.map(written),
    '# journal',
    ...(journal?.lines ?? []).map(written),
    '',
  ].join('\n');
  const saved = await invoke('files:save', { name: `kaoping-${log.slice(0, 8)}.jsonl`, content: base64(text) });
  return saved.ok ? ok(saved.value.where) : saved;
}

const written = (line: string | null, seq: number): string => line ?? `# ${seq}: does not open`;

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
