import type { BodyOf } from './body.ts';
import type { Happened, PaperSheet } from './changes.ts';
import { put } from './draft.ts';
import type { Scored, Sheet } from './state.ts';

// 纸面补录: what becomes of a sheet that was marked on paper. Nothing that one person keyed counts before another one keyed it too.

type Marks = BodyOf<'paper_keyed'>['marks'];
type OnPaper = Pick<Sheet, 'paper'>;

/** Whether its marks come from paper, and not from the screen: from the first keying on, for ever. */
export const isFromPaper = ({ paper }: OnPaper): boolean => paper !== null && paper.keyed.length > 0;

/** Whether somebody keyed it, and somebody else still has to key or settle it: until then it holds no marks to sign. */
export const isPaperOpen = ({ paper }: OnPaper): boolean =>
  paper !== null &&
  paper.keyed.length > 0 &&
  (paper.keyed.length < 2 || (paper.settled === null && differingLines(paper).length > 0));

/** Whether a mark on it changes only with a reason: it was signed before, or stands on a paper. */
export const isFixed = (sheet: OnPaper & Pick<Sheet, 'everSigned'>): boolean => sheet.everSigned || isFromPaper(sheet);

/** Lines that the two keyed differently, in the scheme's order; none before both are in. */
export function differingLines({ keyed: [one, other] }: Pick<PaperSheet, 'keyed'>): readonly string[] {
  if (one === undefined || other === undefined) return [];
  return one.marks.flatMap(({ line, mark }, at) => (other.marks[at]?.mark === mark ? [] : [line]));
}

type PaperBody = BodyOf<'paper_opened'> | BodyOf<'paper_keyed'> | BodyOf<'paper_settled'>;

/** What an entry about its paper leaves of a sheet: the paper, and marks as soon as they stand. */
export function nextPaper(
  { paper, scores }: Pick<Sheet, 'paper' | 'scores'>,
  when: Happened,
  body: PaperBody,
): Partial<Sheet> {
  if (body.type === 'paper_opened') {
    const { cause, reason, photo } = body;
    return { paper: { cause, reason, photo, ...when, keyed: [], settled: null } };
  }
  if (paper === null) return {};
  if (body.type === 'paper_settled') {
    const settled = { marks: body.marks, reason: body.reason, ...when };
    return { paper: { ...paper, settled }, scores: withMarks(scores, body.marks, when.seq) };
  }
  const keyed = { ...paper, keyed: [...paper.keyed, { marks: body.marks, ...when }] };
  if (keyed.keyed.length < 2) return { paper: keyed };
  const differing = new Set(differingLines(keyed));
  const equal = body.marks.filter(({ line }) => !differing.has(line));
  return { paper: keyed, scores: withMarks(scores, equal, when.seq) };
}

const withMarks = (scores: Sheet['scores'], marks: Marks, seq: number): Readonly<Record<string, Scored>> =>
  marks.reduce(
    (all, { line, mark }) => put(all, line, mark === null ? null : { score: { kind: 'mark', mark }, seq }),
    scores,
  );
