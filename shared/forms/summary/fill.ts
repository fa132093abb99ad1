import { formatRatio } from '#shared/base/marks/rounding.ts';
import type { Procedure } from '#shared/model/sitting.ts';
import { expectedExaminers, type SheetStage } from '#shared/progress/ledger.ts';
import { SIGNING_ORDER, type SigningRole } from '#shared/model/signing.ts';
import type { SittingState } from '#shared/record/state.ts';
import { resultsOf, type CandidateResult, type ResultVerdict } from '#shared/results/candidate-result.ts';
import { PANEL_SUBJECTS } from '#shared/procedures/parts/judgement.ts';
import { fill, paper } from '../parts/words.ts';
import { summaryPaper as words } from './words.ts';
import { blankLine, dateInChina, headOf, saySubjectScore } from '../parts/from-sitting.ts';
import type { SignatureLine } from '../parts/figures.ts';
import type { SummaryFigures } from './figures.ts';

const SHOWN: ReadonlySet<SheetStage> = new Set(['complete', 'signed', 'corrected']);

/** The register of results as the record stands; null while no sitting is open. */
export function fillSummary(state: SittingState): SummaryFigures | null {
  const head = headOf(state);
  if (head === null) return null;
  const results = resultsOf(state);
  return {
    form: 'summary',
    ...head,
    digest: state.signatures[0]?.digest ?? null,
    columns: columnsOf(head.procedure, state),
    rows: results.map((result) => ({
      number: result.candidate.number,
      name: result.candidate.name,
      employer: result.candidate.employer,
      cells: cellsOf(head.procedure, result, state),
      result: result.judgement?.shown ?? '',
      verdict: paper.verdicts[result.verdict],
      remark: remarkOf(result, state),
    })),
    counts: countsOf(results.map(({ verdict }) => verdict)),
    signatures: SIGNING_ORDER.map((role) => signatureOf(role, state)),
  };
}

const columnsOf = (procedure: Procedure, state: SittingState): string[] => {
  if (procedure === 'review') return [...words.reviewColumns];
  return procedure === 'panel'
    ? (state.scheme?.tasks ?? []).map(({ name }) => name)
    : expectedExaminers(state).map(({ name }) => name);
};

function cellsOf(procedure: Procedure, result: CandidateResult, state: SittingState): string[] {
  if (procedure === 'review') return reviewMarks(result, state);
  return procedure === 'panel' ? subjectMarks(result) : examinerMarks(result);
}

/** A review in figures: what opened it, thesis, performance, and the panel's tick. */
function reviewMarks({ candidate, judgement }: CandidateResult, { subjectScores }: SittingState): string[] {
  const { theory, practical } = subjectScores.get(candidate.candidateId) ?? {};
  const { thesis = null, performance = null, decision = null } = judgement?.review ?? {};
  const ticked = decision === null ? '' : words.reviewVerdicts[decision];
  return [saySubjectScore(theory), saySubjectScore(practical), thesis?.shown ?? '', performance?.shown ?? '', ticked];
}

const subjectMarks = ({ judgement }: CandidateResult): string[] =>
  PANEL_SUBJECTS.map((subject) => judgement?.subjects?.[subject].shown ?? '');

const examinerMarks = ({ sheets }: CandidateResult): string[] =>
  sheets.map(({ stage, score }) => (score !== null && SHOWN.has(stage) ? formatRatio(score.total) : ''));

function remarkOf({ candidate, sheets }: CandidateResult, { attendance }: SittingState): string {
  const said = attendance.get(candidate.candidateId);
  if (said !== undefined && said.attendance !== 'present') return said.reason;
  if (sheets.some(({ stage }) => stage === 'barred')) return words.notReached;
  return sheets.some(({ score }) => score?.vetoed === true) ? words.examVetoed : '';
}

/** 应考 = 实考 + 缺考; whoever broke the rules did sit the exam. */
function countsOf(verdicts: readonly ResultVerdict[]): string {
  const count = (verdict: ResultVerdict): number => verdicts.filter((each) => each === verdict).length;
  const unfinished = count('open') + count('invalid');
  const counts = fill(words.counts, {
    all: verdicts.length,
    present: verdicts.length - count('absent'),
    absent: count('absent'),
    void: count('void'),
    pass: count('pass'),
    fail: count('fail'),
  });
  return unfinished === 0 ? counts : counts + fill(words.unfinished, { count: unfinished });
}

function signatureOf(role: SigningRole, state: SittingState): SignatureLine {
  const label = role === 'lead' && state.sitting?.procedure !== 'practical' ? words.expertLead : words.signers[role];
  const signature = state.signatures.find((each) => each.role === role);
  if (signature === undefined) return blankLine(label);
  const { personId, at, digest, opinion } = signature;
  return { label, name: state.people.get(personId)?.name ?? '', at: dateInChina(at), digest, opinion };
}
