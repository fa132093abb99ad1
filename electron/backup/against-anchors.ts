import type { JournalProblem } from '#shared/wire/host/holding.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { ok } from '#shared/base/result.ts';
import { knows, type Held } from '../anchors/anchors-file.ts';
import type { Journals } from '../journal/journals.ts';

// A stick lies about, and sealed lines can be cut at a line's end. What the computer that wrote it knew of its own files lies
// there sealed as well.

type Read = Pick<Journals, 'list' | 'read'>;
type Anchors = Held | 'missing' | 'unreadable';

const REAL = 'real/';

/** The journals of a stick; one that is shorter than its computer knew is said to be cut, one that is gone to be empty. */
export function heldAgainstAnchors(journals: Read, anchors: Anchors): Read {
  const heads = typeof anchors === 'string' ? {} : anchors.heads;
  const lying = journals.list();
  const gone = Object.keys(heads)
    .filter((name) => name.startsWith(REAL))
    .map((name) => name.slice(REAL.length))
    .filter((log) => !lying.some((journal) => journal.log === log));
  const problemOf = (log: string, end: number, problem: JournalProblem | null): JournalProblem | null => {
    if (problem !== null && problem.kind !== 'torn_tail') return problem;
    if (typeof anchors === 'string') return { kind: 'end_unknown', seq: end + 1 };
    const reached = heads[`${REAL}${log}`]?.seq ?? -1;
    // one that was just being written is accounted for by being torn
    const accounted = problem === null ? end : end + 1;
    return reached > accounted ? { kind: 'journal_cut', seq: end + 1 } : problem;
  };
  const listed = lying.map((one) => ({ ...one, problem: problemOf(one.log, one.head.seq, one.problem) }));
  const empty = gone.map((log) => ({
    ...{ log, practice: false, head: EMPTY_HEAD, bytes: 0 },
    problem: problemOf(log, EMPTY_HEAD.seq, null),
  }));
  return {
    list: () => [...listed, ...empty],
    read: (owner, fromSeq, limit) =>
      gone.includes(owner.log)
        ? Promise.resolve(ok({ lines: [], head: EMPTY_HEAD }))
        : journals.read(owner, fromSeq, limit),
  };
}

/** How far a batch has come, and its receipt, lie in clear: believed is only what the computer wrote itself. */
export const believedBy =
  (anchors: Anchors) =>
  (name: string, bytes: Uint8Array): boolean =>
    !name.endsWith('/state.json') || (typeof anchors !== 'string' && knows(anchors, name, bytes));
