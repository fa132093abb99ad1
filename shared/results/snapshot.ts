import { lineId } from '../model/scheme.ts';
import type { Candidate } from '../model/candidate.ts';
import type { SheetRef } from '../model/sheet.ts';
import type { Sitting } from '../model/sitting.ts';
import { formatRatio } from '../base/marks/rounding.ts';
import { resultOf } from './candidate-result.ts';
import { scoreOf } from '../procedures/parts/sheet-score.ts';
import { timed } from '../procedures/parts/times.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { Body } from '../record/body.ts';
import { hashLine } from '../record/chain.ts';
import { tasksOf } from '../record/division.ts';
import { unsigns } from '../record/kinds.ts';
import { attendanceOf, sheetOf, type Sheet, type SittingState } from '../record/state.ts';

// What is signed is one frozen text. It is built in one fixed order from the record, so that the station that signs it and
// the centre that checks it write the same bytes without ever agreeing on a canonical form of JSON.

/** SHA-256 of a snapshot, in hex: the digest on screen, on paper and in the batch. */
export const snapshotDigest = hashLine;

/** The text an examiner signs: every line, veto and time of the sheet's own tasks, with its marks. Null before there is a scheme. */
export function sheetSnapshot(state: SittingState, ref: SheetRef): string | null {
  const { sitting, scheme } = state;
  const candidate = state.candidates.get(ref.candidateId);
  const examiner = state.people.get(ref.examinerId);
  if (sitting === null || scheme === null || candidate === undefined || examiner === undefined) return null;
  const sheet = sheetOf(state, ref);
  const { times, ...counted } = timed(state, sheet);
  const own = tasksOf(state, ref);
  const { tasks, total, vetoed } = scoreOf(scheme, { ...counted, times });
  return JSON.stringify({
    what: 'sheet',
    sitting: sitting.sittingId,
    practice: sitting.practice,
    policy: [sitting.policy.id, sitting.policy.version, sitting.policy.rulesHash],
    scheme: snapshotDigest(JSON.stringify(scheme)),
    candidate: [candidate.candidateId, candidate.number, candidate.name, candidate.idNumber],
    examiner: [examiner.personId, examiner.name],
    ...begunText(state, sheet),
    ...paperText(sheet),
    ...(own === null ? {} : { own }),
    tasks: scheme.tasks.flatMap((task, index) =>
      own?.includes(index + 1) === false
        ? []
        : {
            mark: tasks[index]?.mark ?? 0,
            seconds: times[index + 1]?.seconds ?? null,
            lines: task.lines.map((_, at) => {
              const id = lineId(index, at);
              const score = sheet.scores[id]?.score;
              const given = score === undefined ? null : score.kind === 'mark' ? score.mark : { off: score.deductions };
              return [id, given, sheet.vetoes[id]?.reason ?? null];
            }),
          },
    ),
    vetoed,
    total: [String(total.num), String(total.den), formatRatio(total)],
  });
}

/** Who began a sheet that was handed over stands on it beside whoever signs it. */
const begunText = ({ people }: SittingState, { begunBy }: Sheet) =>
  begunBy === null ? {} : { begunBy: [begunBy, people.get(begunBy)?.name ?? ''] };

/** A sheet from paper says so: the picture, who keyed it, and who settled what they keyed differently. */
const paperText = ({ paper }: Sheet) =>
  paper === null || paper.keyed.length === 0
    ? {}
    : { paper: [paper.photo, paper.keyed.map(({ by }) => by), paper.settled?.by ?? null] };

/** The text that checker, lead and supervisor sign: every candidate's result with the digests of the sheets beneath it. */
export const sittingSnapshot = (state: SittingState): string | null => snapshotWith(state, new Map())?.text ?? null;

/** What one candidate brings to the text, and how many of their sheets are signed. */
export type SnapshotRow = { readonly text: string; readonly signed: number };

/**
 * The same with rows that were made before, by candidate: rows that are missing are made and kept in `rows`, because most
 * candidates stand as they stood. Whoever keeps rows calls `forgetRows` for every entry in between.
 */
export function snapshotWith(
  state: SittingState,
  rows: Map<string, SnapshotRow>,
): { readonly text: string; readonly signed: number } | null {
  const { sitting, scheme, answers } = state;
  if (sitting === null || (scheme === null && procedureOf(sitting).givesMarks)) return null;
  const texts: string[] = [];
  let signed = 0;
  for (const candidate of state.candidates.values()) {
    const row = rows.get(candidate.candidateId) ?? rowOf(state, sitting, candidate);
    rows.set(candidate.candidateId, row);
    texts.push(row.text);
    signed += row.signed;
  }
  // where nobody gives marks there is no scheme to give them by
  const marked = scheme === null ? null : snapshotDigest(JSON.stringify(scheme));
  const opening = JSON.stringify({ what: 'sitting', sitting, scheme: marked });
  const answered = answers.size === 0 ? '' : `,"answers":${JSON.stringify(answersOf(state))}`;
  return { text: `${opening.slice(0, -1)},"results":[${texts.join(',')}]${answered}}`, signed };
}

/** Drops the rows that an entry may have changed: one candidate's, or all where it is not about one candidate. */
export function forgetRows(rows: Map<string, SnapshotRow>, body: Body): void {
  if (!unsigns(body)) return;
  const candidateId = 'candidateId' in body ? body.candidateId : null;
  if (candidateId === null) rows.clear();
  else rows.delete(candidateId);
}

function rowOf(state: SittingState, sitting: Sitting, candidate: Candidate): SnapshotRow {
  const { candidateId, number, name, idNumber } = candidate;
  const { verdict, judgement, sheets } = resultOf(state, candidate);
  const text = JSON.stringify({
    candidate: [candidateId, number, name, idNumber],
    attendance: attendanceOf(state, candidateId),
    verdict,
    shown: judgement?.shown ?? '',
    exact: judgement?.exact ?? '',
    subjects: judgement?.subjects ?? null,
    ...procedureOf(sitting).alsoSigned(state, candidate, judgement),
    sheets: sheets.map(({ examiner: { personId } }) => [
      personId,
      sheetOf(state, { candidateId, examinerId: personId }).signature?.digest ?? null,
    ]),
  });
  return { text, signed: sheets.filter(({ stage }) => stage === 'signed').length };
}

/** What the site head answered for stands under the same signatures; a sitting where nobody had to has no such part. */
const answersOf = ({ answers }: SittingState) =>
  [...answers.values()].map(({ rule, candidateId, codes, reason, by }) => [rule, candidateId, codes, reason, by]);
