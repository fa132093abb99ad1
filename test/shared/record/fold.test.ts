import { expect, test } from 'vitest';
import { sheetKey } from '#shared/model/sheet.ts';
import type { Body } from '#shared/record/body.ts';
import { fold, foldAll, startFold } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { attendanceOf, sheetOf } from '#shared/record/state.ts';
import { examinersOf } from '#shared/procedures/scorers.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const { sitting, scorers, candidates, links, state } = readySitting();
const ref = { candidateId: candidates[0]!.candidateId, examinerId: scorers[0]!.personId };
const scored = (mark: number | null, cause: 'typed' | 'undo' | 'correction' = 'typed'): Body => ({
  type: 'line_scored',
  ...ref,
  line: '1.1',
  score: mark === null ? null : { kind: 'mark', mark },
  cause,
  reason: cause === 'correction' ? '看错尺寸' : '',
});
const signed: Body = {
  type: 'sheet_signed',
  ...ref,
  digest: 'b'.repeat(64),
  publicKey: 'c'.repeat(64),
  signature: 'd'.repeat(128),
};
const after = (...bodies: Body[]) =>
  foldAll(
    state,
    linksOf(
      sitting,
      bodies.map((b) => [b, ref.examinerId]),
      state,
    ),
  );

test('folding one by one and all at once give the same state, and the state before is untouched', () => {
  const more = linksOf(
    sitting,
    [
      [scored(3000), ref.examinerId],
      [scored(null), ref.examinerId],
    ],
    state,
  );
  expect(more.reduce(fold, links.reduce(fold, EMPTY_STATE))).toEqual(foldAll(state, more));
  expect(state.sheets.size).toBe(0);
});

test('a run of corrections writes on no list that another state holds', () => {
  const bodies = [
    scored(3000),
    signed,
    scored(3100, 'correction'),
    scored(3200, 'correction'),
    scored(3300, 'correction'),
  ];
  const all = linksOf(
    sitting,
    bodies.map((body) => [body, ref.examinerId]),
    state,
  );
  const before = all.slice(0, 3).reduce(fold, state);
  const run = startFold(before);
  const other = startFold(before);
  for (const link of all.slice(3)) run.add(link);
  expect(before.markChanges).toHaveLength(1);
  expect(other.state.markChanges).toHaveLength(1);
  expect(run.state).toEqual(all.reduce(fold, state));
  expect(run.state.markChanges).toHaveLength(3);
});

test('a run of marks writes on no sheet that another state holds', () => {
  const ids = [ref, { ...ref, candidateId: candidates[1]!.candidateId }];
  const bodies = [3000, 3100, null, 3200, 3300].flatMap((mark) => ids.map((id) => ({ ...scored(mark), ...id })));
  const all = linksOf(
    sitting,
    bodies.map((body) => [body, ref.examinerId]),
    state,
  );
  const before = all.slice(0, 4).reduce(fold, state);
  const kept = structuredClone(before);
  const run = startFold(before);
  const other = startFold(before);
  for (const link of all.slice(4)) run.add(link);
  expect([before, other.state]).toEqual([kept, kept]);
  expect(run.state).toEqual(all.reduce(fold, state));
});

test('the last score of a line stands, and taking it back leaves none', () => {
  expect(sheetOf(after(scored(3000), scored(3500)), ref).scores['1.1']).toMatchObject({
    score: { mark: 3500 },
    seq: 5,
  });
  expect(sheetOf(after(scored(3000), scored(null, 'undo')), ref).scores).toEqual({});
});

test('a change after signing takes the signature away and is remembered', () => {
  expect(sheetOf(after(scored(3000), signed), ref)).toMatchObject({
    everSigned: true,
    signature: { digest: 'b'.repeat(64) },
  });
  expect(sheetOf(after(scored(3000), signed, scored(2000, 'correction')), ref)).toMatchObject({
    everSigned: true,
    signature: null,
  });
});

test('signatures under the sitting fall with any change beneath them, but not with a note', () => {
  const leadSigns: Body = {
    type: 'sitting_signed',
    role: 'lead',
    personId: scorers[0]!.personId,
    digest: 'b'.repeat(64),
    publicKey: 'c'.repeat(64),
    signature: 'd'.repeat(128),
    opinion: '',
  };
  expect(after(leadSigns, { type: 'note_added', candidateId: null, text: '停电五分钟' }).signatures).toHaveLength(1);
  expect(after(leadSigns, scored(1000)).signatures).toEqual([]);
});

test('attendance is what was recorded last', () => {
  const record = (attendance: 'absent' | 'present'): Body => ({
    type: 'attendance_recorded',
    candidateId: ref.candidateId,
    attendance,
    reason: '迟到',
  });
  expect(attendanceOf(after(record('absent'), record('present')), ref.candidateId)).toBe('present');
});

test('a practical exam is scored by examiners before the lead, a panel by its lead and experts', () => {
  expect(examinersOf(state).map((p) => p.role)).toEqual(['examiner', 'examiner', 'examiner', 'examiner-lead']);
  expect(examinersOf(readySitting({ procedure: 'panel' }).state).map((p) => p.role)).toEqual([
    'expert-lead',
    'expert',
    'expert',
  ]);
  expect(state.sheets.has(sheetKey(ref))).toBe(false);
});
