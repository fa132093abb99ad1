import { createJudge } from '#electron/journal/judge.ts';
import type { Owner } from '#electron/journal/check-line.ts';
import { hashLine } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { ok } from '#shared/base/result.ts';
import { must } from './must.ts';

/**
 * How long the host's judge takes for each of a journal's lines from `from` on, one a call as marks come: the chain followed, the
 * door asked, the entry folded. No disk and no session is in it. In milliseconds.
 */
export async function judgeCost(owner: Owner, lines: readonly string[], from: number): Promise<number[]> {
  const judge = createJudge(() => undefined);
  const headAt = (seq: number): Head => (seq < 0 ? EMPTY_HEAD : { seq, hash: hashLine(lines[seq] ?? '') });
  const read = (at: number, limit: number) => Promise.resolve(ok(lines.slice(at, Math.min(at + limit, from))));
  must(await judge.prepare(owner, { head: headAt(from - 1), read }));
  const admit = judge.admit(owner, { thirdCopyKept: true, objection: () => null });
  const spent: number[] = [];
  for (let seq = from; seq < lines.length; seq += 1) {
    const head = headAt(seq - 1);
    const started = performance.now();
    const admitted = must(await admit({ head, read }, [lines[seq] ?? '']));
    admitted();
    spent.push(performance.now() - started);
  }
  return spent;
}
