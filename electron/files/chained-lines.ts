import { createHash } from 'node:crypto';

/** What every line of a record says of its place: its number, and the digest of the line before; null in the first. */
export type Chained = { readonly seq: number; readonly prev: string | null };

/** The entries in these lines, each holding the digest of the one before; null where any is not what it should be. */
export function chainedIn<T extends Chained>(text: string, read: (json: unknown) => T | undefined): T[] | null {
  const lines = text.split('\n').slice(0, -1);
  const entries: T[] = [];
  let prev: string | null = null;
  for (const [seq, line] of lines.entries()) {
    const entry = read(parsed(line));
    if (entry === undefined || entry.seq !== seq || entry.prev !== prev) return null;
    entries.push(entry);
    prev = digestOf(line);
  }
  return text === '' || text.endsWith('\n') ? entries : null;
}

/** The digest of the last line, which the next one names; null before the first. */
export const lastDigest = (text: string): string | null => {
  const last = text.split('\n').at(-2);
  return last === undefined ? null : digestOf(last);
};

const digestOf = (line: string): string => createHash('sha256').update(line).digest('hex');

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
