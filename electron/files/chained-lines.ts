import { createHash } from 'node:crypto';

/** What every line of a record says of its place: its number, and the digest of the line before; null in the first. */
export type Chained = { readonly seq: number; readonly prev: string | null };

/** The entries in these lines, each holding the digest of the one before; null where any is not what it should be. */
export function chainedIn<T extends Chained>(text: string, read: (json: unknown) => T | undefined): T[] | null {
  const { entries, text: sound } = soundPart(text, read);
  return sound === text ? entries : null;
}

/** The lines up to the first that is not what it should be. */
export function soundPart<T extends Chained>(
  text: string,
  read: (json: unknown) => T | undefined,
): { readonly entries: T[]; readonly text: string } {
  const entries: T[] = [];
  let sound = '';
  let prev: string | null = null;
  for (const line of text.split('\n').slice(0, -1)) {
    const entry = read(parsed(line));
    if (entry === undefined || entry.seq !== entries.length || entry.prev !== prev) break;
    entries.push(entry);
    sound += `${line}\n`;
    prev = digestOf(line);
  }
  return { entries, text: sound };
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
