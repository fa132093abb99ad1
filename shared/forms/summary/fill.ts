import { concernLines } from '#shared/documents/concerns/concerns.ts';
import { SIGNING_ORDER, type SigningRole } from '#shared/model/signing.ts';
import type { SittingState } from '#shared/record/state.ts';
import { resultsOf, type CandidateResult, type ResultVerdict } from '#shared/results/candidate-result.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { fill, paper } from '../parts/words.ts';
import { summaryPaper as words } from './words.ts';
import { blankLine, dateInChina, headOf } from '../parts/from-sitting.ts';
import type { SignatureLine } from '../parts/figures.ts';
import type { SummaryFigures } from './figures.ts';

/** The register of results as the record stands; null while no sitting is open. */
export function fillSummary(state: SittingState): SummaryFigures | null {
  const head = headOf(state);
  if (head === null) return null;
  const results = resultsOf(state);
  return {
    form: 'summary',
    ...head,
    digest: state.signatures[0]?.digest ?? null,
    columns: registerHeads(state).map(([name]) => name),
    rows: results.map((result) => ({
      number: result.candidate.number,
      name: result.candidate.name,
      employer: result.candidate.employer,
      cells: registerCells(state, result).map((cell) => cell?.[0] ?? ''),
      result: result.judgement?.shown ?? '',
      verdict: paper.verdicts[result.verdict],
      remark: remarkOf(result, state),
    })),
    answers: answersOf(state),
    counts: countsOf(results.map(({ verdict }) => verdict)),
    signatures: SIGNING_ORDER.map((role) => signatureOf(role, state)),
  };
}

function remarkOf({ candidate, sheets }: CandidateResult, { attendance }: SittingState): string {
  const said = attendance.get(candidate.candidateId);
  if (said !== undefined && said.attendance !== 'present') return said.reason;
  if (sheets.some(({ stage }) => stage === 'barred')) return words.notReached;
  return sheets.some(({ score }) => score?.vetoed === true) ? words.examVetoed : '';
}

/** As much as one paragraph of a form holds. */
const LONGEST = 2000;

/** What stands against the sitting or somebody in it, with the reason that work went on. */
const answersOf = (state: SittingState): string[] =>
  concernLines(state).map(({ about, against, reason, by }) =>
    (reason === ''
      ? fill(words.unanswered, { about, against })
      : fill(words.answered, { about, against, reason, by })
    ).slice(0, LONGEST),
  );

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
  const label = role === 'lead' ? procedureOf(state.sitting).paper.lead : words.signers[role];
  const signature = state.signatures.find((each) => each.role === role);
  if (signature === undefined) return blankLine(label);
  const { personId, at, digest, opinion } = signature;
  return { label, name: state.people.get(personId)?.name ?? '', at: dateInChina(at), digest, opinion };
}
