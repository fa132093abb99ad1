import { lineId } from '../model/scheme.ts';
import type { SheetRef } from '../model/sheet.ts';
import { formatRatio } from '../base/marks/rounding.ts';
import { resultsOf } from './candidate-result.ts';
import { scoreOf } from '../procedures/parts/sheet-score.ts';
import { procedureOf } from '../procedures/registry.ts';
import { hashLine } from '../record/chain.ts';
import { attendanceOf, sheetOf, type SittingState } from '../record/state.ts';

// What is signed is one frozen text. It is built in one fixed order from the record, so that the station that signs it and
// the centre that checks it write the same bytes without ever agreeing on a canonical form of JSON.

/** SHA-256 of a snapshot, in hex: the digest on screen, on paper and in the batch. */
export const snapshotDigest = hashLine;

/** The text an examiner signs: every line, veto and time of the sheet, with its marks. Null before there is a scheme. */
export function sheetSnapshot(state: SittingState, ref: SheetRef): string | null {
  const { sitting, scheme } = state;
  const candidate = state.candidates.get(ref.candidateId);
  const examiner = state.people.get(ref.examinerId);
  if (sitting === null || scheme === null || candidate === undefined || examiner === undefined) return null;
  const sheet = sheetOf(state, ref);
  const { tasks, total, vetoed } = scoreOf(scheme, sheet);
  return JSON.stringify({
    what: 'sheet',
    sitting: sitting.sittingId,
    practice: sitting.practice,
    policy: [sitting.policy.id, sitting.policy.version, sitting.policy.rulesHash],
    scheme: snapshotDigest(JSON.stringify(scheme)),
    candidate: [candidate.candidateId, candidate.number, candidate.name, candidate.idNumber],
    examiner: [examiner.personId, examiner.name],
    tasks: scheme.tasks.map((task, index) => ({
      mark: tasks[index]?.mark ?? 0,
      seconds: sheet.times[index + 1]?.seconds ?? null,
      lines: task.lines.map((_, at) => {
        const id = lineId(index, at);
        const score = sheet.scores[id]?.score;
        const given = score === undefined ? null : score.kind === 'mark' ? score.mark : { off: score.deductions };
        return [id, given, sheet.vetoes[id]?.reason ?? null];
      }),
    })),
    vetoed,
    total: [String(total.num), String(total.den), formatRatio(total)],
  });
}

/** The text that checker, lead and supervisor sign: every candidate's result with the digests of the sheets beneath it. */
export function sittingSnapshot(state: SittingState): string | null {
  const { sitting, scheme } = state;
  if (sitting === null || scheme === null) return null;
  return JSON.stringify({
    what: 'sitting',
    sitting,
    scheme: snapshotDigest(JSON.stringify(scheme)),
    results: resultsOf(state).map(({ candidate, verdict, judgement, sheets }) => ({
      candidate: [candidate.candidateId, candidate.number, candidate.name, candidate.idNumber],
      attendance: attendanceOf(state, candidate.candidateId),
      verdict,
      shown: judgement?.shown ?? '',
      exact: judgement?.exact ?? '',
      subjects: judgement?.subjects ?? null,
      ...procedureOf(sitting).alsoSigned(state, candidate, judgement),
      sheets: sheets.map(({ examiner }) => [
        examiner.personId,
        sheetOf(state, { candidateId: candidate.candidateId, examinerId: examiner.personId }).signature?.digest ?? null,
      ]),
    })),
    ...answersText(state),
  });
}

/** What the site head answered for stands under the same signatures; a sitting where nobody had to has no such part. */
const answersText = ({ answers }: SittingState) =>
  answers.size === 0
    ? {}
    : {
        answers: [...answers.values()].map(({ rule, candidateId, codes, reason, by }) => [
          ...[rule, candidateId, codes],
          ...[reason, by],
        ]),
      };
