import { formatRatio } from '#shared/base/marks/rounding.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { blindState, hidesNames } from '#shared/progress/blinding.ts';
import { shownResultOf, shownResultsOf } from '#shared/results/disclosure.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import type { PaperSeal } from './seal.ts';
import { verdictOnPaper } from '#shared/forms/parts/verdict.ts';
import { JOINT } from '#shared/forms/parts/plan-words.ts';
import { planDigest, type WholePlan } from '#shared/plans/whole-plan.ts';
import type { OrderedPaper } from '#shared/forms/papers.ts';

/** What a paper's seal says of the marks on it: the digest of the very text that is signed, as the record stands. */
export type SealedMarks = Omit<PaperSeal, 'print' | 'copy'>;

const digest = (text: string | null): string => (text === null ? '' : snapshotDigest(text));

/** A paper and whom it is about. */
type Subject = Pick<OrderedPaper, 'candidateId' | 'examinerId'> & {
  readonly paper: Pick<OrderedPaper['paper'], 'form' | 'digest'>;
};

/** As many bytes of results as leave the square readable by an ordinary scanner. */
const SHORT = 60;

/**
 * What is sealed of papers as the record stands; what they have in common is made once. `shown`: as whoever prints may see it, where that is
 * less than what is digested.
 */
export function sealer(state: SittingState, shown: SittingState = state): (ordered: Subject) => SealedMarks {
  const { sitting, head } = state;
  let whole: string | null = null;
  const digestOf = ({ paper, candidateId, examinerId }: Subject): string => {
    if (paper.digest === '') return '';
    if (candidateId !== null && examinerId !== null) return digest(sheetSnapshot(state, { candidateId, examinerId }));
    return (whole ??= digest(sittingSnapshot(state)));
  };
  return (subject) => {
    const { paper, candidateId, examinerId } = subject;
    const bare = paper.digest === '';
    return {
      form: paper.form,
      sittingId: sitting?.sittingId ?? '',
      entries: String(head.seq + 1),
      area: sitting?.practice === true ? 'practice' : 'real',
      number: numberOf(shown, subject).replaceAll('\n', ' '),
      state: bare ? 'none' : paper.digest === null ? 'draft' : 'signed',
      digest: digestOf(subject),
      said: bare ? '' : inShort(shown, candidateId, examinerId).replaceAll('\n', ' '),
    };
  };
}

/** A sheet that has the code alone has it in its square, too. */
function numberOf(state: SittingState, { candidateId, examinerId }: Subject): string {
  const { candidates } = examinerId !== null && hidesNames(state) ? blindState(state) : state;
  return candidates.get(candidateId ?? '')?.number ?? '';
}

/**
 * What is sealed of a plan's papers: the plan stands where a sitting does, its own entries are counted, and the digest is of its record
 * and those of its sittings.
 */
export function planSealer(
  whole: WholePlan,
  people: ReadonlyMap<string, { readonly number: string }>,
): (ordered: Subject) => SealedMarks {
  const digestOfAll = planDigest(whole);
  const verdicts = new Map(
    whole.joint.people.map(({ candidate, verdict }) => [candidate.candidateId, verdict] as const),
  );
  const everybody = countsInShort(whole.joint.people.map(({ verdict }) => JOINT[verdict]));
  return ({ paper, candidateId }) => {
    const bare = paper.digest === '';
    const own = candidateId === null ? undefined : verdicts.get(candidateId);
    return {
      form: paper.form,
      sittingId: whole.plan.planId,
      entries: String(whole.entries.length),
      area: whole.handed[0]?.sitting.practice === true ? 'practice' : 'real',
      number: (people.get(candidateId ?? '')?.number ?? '').replaceAll('\n', ' '),
      state: bare ? 'none' : paper.digest === null ? 'draft' : 'signed',
      digest: bare ? '' : digestOfAll,
      said: bare ? '' : own === undefined ? everybody : JOINT[own],
    };
  };
}

/** A sheet's total, a person's result, or everybody's; how many of each verdict where that is too much. */
function inShort(state: SittingState, candidateId: string | null, examinerId: string | null): string {
  const candidate = candidateId === null ? undefined : state.candidates.get(candidateId);
  if (candidate === undefined) {
    const results = shownResultsOf(state);
    const each = results.map((result) => `${result.candidate.number} ${resultInShort(state, result)}`).join('; ');
    return each.length <= SHORT ? each : countsInShort(results.map((result) => verdictOnPaper(state, result)));
  }
  if (examinerId === null) return resultInShort(state, shownResultOf(state, candidate));
  const { scheme } = state;
  const sheet = sheetOf(state, { candidateId: candidate.candidateId, examinerId });
  return scheme === null ? '' : formatRatio(scoreOf(scheme, sheet).total);
}

const resultInShort = (state: SittingState, result: ReturnType<typeof shownResultOf>): string =>
  `${result.judgement?.shown ?? ''} ${verdictOnPaper(state, result)}`.trim();

const countsInShort = (verdicts: readonly string[]): string =>
  [...new Set(verdicts)].map((each) => `${each} ${String(verdicts.filter((one) => one === each).length)}`).join(', ');
