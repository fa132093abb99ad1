import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Head } from '#shared/record/entry.ts';
import { isTypedMark, linkOfMark, type MarkLink } from '#shared/record/typed-mark.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** What the journal reads of an entry. The rest is the page's business: a journal must also hold what it can't judge. */
const linkSchema = z.object({ log: z.string(), seq: z.int().min(0), prev: z.string() });
const genesisSchema = z.object({
  body: z.object({ type: z.literal('sitting_opened'), sitting: z.object({ practice: z.boolean() }) }),
});

export type LineProblem = { readonly kind: 'entry_unreadable' | 'chain_broken'; readonly seq: number };
/** Whose journal it is. A genesis that says otherwise about practice is refused. */
export type Owner = { readonly log: string; readonly practice: boolean };

/** SHA-256 of a line's UTF-8 bytes in hex; natively and in one call, because every line there is is hashed once a start. */
export const hashText = (line: string | Uint8Array): string => hash('sha256', line, 'hex');

/**
 * Reads a line as the next of its journal and answers the head it leads to. Every start-up and append goes through it. `isMark`: whether
 * it is a typed mark, and `bytes` its UTF-8, where they are known.
 */
export function checkLine(
  owner: Owner,
  head: Head,
  line: string,
  isMark = isTypedMark(line),
  bytes: Uint8Array | string = line,
): Result<Head, LineProblem> {
  const seq = head.seq + 1;
  const json = isMark ? undefined : parsed(line);
  const link: MarkLink | undefined = isMark ? linkOfMark(line) : linkSchema.safeParse(json).data;
  if (link === undefined) return err({ kind: 'entry_unreadable', seq });
  if (link.log !== owner.log || link.seq !== seq || link.prev !== head.hash) return err({ kind: 'chain_broken', seq });
  if (seq === 0) {
    const genesis = genesisSchema.safeParse(json);
    if (!genesis.success || genesis.data.body.sitting.practice !== owner.practice) {
      return err({ kind: 'chain_broken', seq });
    }
  }
  return ok({ seq, hash: hashText(bytes) });
}

/** What a line of JSON says; undefined, which no line says, where it is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
