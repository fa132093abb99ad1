import type { SheetRef } from '#shared/model/sheet.ts';
import { spreadNotes } from '#shared/progress/spread-notes.ts';
import type { SittingState } from '#shared/record/state.ts';
import { isDisclosed, shownResultOf } from '#shared/results/disclosure.ts';
import { dateTimeInChina } from './from-sitting.ts';
import { settledOf } from './remark.ts';
import { toldLines } from './told.ts';
import { fill } from './words.ts';

const words = {
  line: '{at}　{text}',
  settled: '评分相差过大的处理：{how}；本表{counts}。',
  counts: '计入成绩',
  countsNot: '不计入成绩',
} as const;

/** That as a part of a sheet's figures, missing where there is nothing to say. */
export function toldOf(state: SittingState, ref: SheetRef): { readonly told?: string[] } {
  const told = storyOf(state, ref);
  return told.length === 0 ? {} : { told };
}

/**
 * What the record says of somebody beside the marks, on a sheet of theirs: 缺考, 违纪, 更正, incidents, conferrals, a third mark and the
 * lead's decision, and whether this sheet counted. Nothing before every sheet of the candidate is signed.
 */
function storyOf(state: SittingState, { candidateId, examinerId }: SheetRef): string[] {
  const candidate = state.candidates.get(candidateId);
  if (candidate === undefined || !isDisclosed(state, candidateId)) return [];
  const wanted = new Set<number | undefined>([
    ...spreadNotes(state).map(({ seq }) => seq),
    ...state.incidents.flatMap(({ seq, withdrawn }) => [seq, withdrawn?.seq]),
    state.attendance.get(candidateId)?.seq,
    ...state.corrections.flatMap(({ of, seq }) => (of === candidateId ? [seq] : [])),
  ]);
  const told = toldLines(state)
    .filter((each) => each.candidateId === candidateId && wanted.has(each.seq))
    .map(({ at, text }) => fill(words.line, { at: dateTimeInChina(at), text: text[0] }));
  const result = shownResultOf(state, candidate);
  const spread = result.judgement?.spread;
  if (spread === undefined) return told;
  const counts = spread.counted.includes(examinerId) ? words.counts : words.countsNot;
  return [...told, fill(words.settled, { how: settledOf(result, state).join('；'), counts })];
}
