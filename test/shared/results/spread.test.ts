import { describe, expect, it } from 'vitest';
import { TOO_WIDE_WAYS, type TooWideWay } from '#shared/model/spread.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { hidesMarks, isDisclosed, shownResultOf, shownResultsOf } from '#shared/results/disclosure.ts';
import { isHandedIn } from '#shared/results/handed-in.ts';
import {
  awaitsThird,
  confersOnRecord,
  isContested,
  isTooWide,
  spreadsOf,
  spreadStageOf,
  stageOn,
} from '#shared/results/spread.ts';
import { verdictOf } from '#shared/results/words.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

// Marks that lie too far apart: when anybody hears of it, and what comes next.

const FILE = 'f'.repeat(64);
/** Two candidates; the first one's last sheet lies `apart` from the others, and so many of their sheets are signed. */
function sittingWith(whenTooWide: TooWideWay, apart: number, signed = 3, maxSpread: number | null = 1000) {
  const settings = { passMark: 6000, maxSpread, examinersPerCandidate: 3, whenTooWide };
  const ready = readySitting({ edition: 10, settings });
  const [first, second] = ready.candidates as [(typeof ready.candidates)[0], (typeof ready.candidates)[0]];
  const { candidateId } = first;
  const put = (from: SittingState, ...bodies: readonly Body[]) =>
    foldAll(
      from,
      linksOf(
        ready.sitting,
        bodies.map((body) => [body, null]),
        from,
      ),
    );
  const scored = ready.scorers.flatMap(({ personId: examinerId }, at) =>
    [
      ['1.1', 4000],
      ['1.2', 6000],
      ['2.1', 10_000 - (at === 2 ? apart : 0)],
    ].map(([line, mark]): Body => ({
      ...{ type: 'line_scored', candidateId, examinerId, line: String(line), cause: 'typed', reason: '' },
      score: { kind: 'mark', mark: Number(mark) },
    })),
  );
  const timed = [1, 2].flatMap((task): Body[] => [
    { type: 'task_timed', candidateId, task, tick: { run: '0'.repeat(16), ms: 0 }, act: { kind: 'start' } },
    { type: 'task_timed', candidateId, task, tick: { run: '0'.repeat(16), ms: 1000 }, act: { kind: 'finish' } },
  ]);
  const signing = ready.scorers.slice(0, signed).map(({ personId: examinerId }): Body => ({
    ...{ type: 'sheet_signed', candidateId, examinerId, digest: FILE, publicKey: 'b'.repeat(64) },
    signature: 'd'.repeat(128),
  }));
  return { ...ready, put, first, second, state: put(ready.state, ...timed, ...scored, ...signing) };
}
const third = (of: ReturnType<typeof sittingWith>): Body => ({
  ...{ type: 'third_named', candidateId: of.first.candidateId, personId: of.lead.personId, reason: '悬殊' },
});

describe.each(TOO_WIDE_WAYS)('%s', (way) => {
  const next = way === 'conferral' ? 'confer' : way === 'lead' ? 'lead_decides' : 'name_third';
  const wide = sittingWith(way, 9000);

  it('is told once every sheet is signed, and of nobody else', () => {
    expect(isHandedIn(wide.state, wide.first.candidateId)).toBe(true);
    expect(resultOf(wide.state, wide.first).verdict).toBe('invalid');
    expect(spreadsOf(wide.state)).toEqual([wide.first]);
    expect([isTooWide(wide.state, wide.second), spreadStageOf(wide.state, wide.second)]).toEqual([false, null]);
    expect([spreadStageOf(wide.state, wide.first), stageOn(wide.state, wide.first.candidateId)]).toEqual([next, next]);
    const said = { confer: '须复评', name_third: '待第三人评分', lead_decides: '待组长裁定' }[next];
    expect(verdictOf(wide.state, { candidate: wide.first, verdict: 'invalid' })[0]).toBe(said);
    expect(verdictOf(wide.state, { candidate: wide.second, verdict: 'open' })[0]).toBe('未评完');
  });

  it('not while one is missing, nor where they lie near enough or nothing is asked', () => {
    const early = sittingWith(way, 9000, 2);
    expect([isHandedIn(early.state, early.first.candidateId), spreadsOf(early.state)]).toEqual([false, []]);
    expect([isDisclosed(early.state, early.first.candidateId), hidesMarks(early.state)]).toEqual([false, true]);
    for (const quiet of [sittingWith(way, 100), sittingWith(way, 9000, 3, null)]) {
      expect([spreadsOf(quiet.state), spreadStageOf(quiet.state, quiet.first)]).toEqual([[], null]);
      expect([isContested(quiet.state, quiet.first), hidesMarks(quiet.state)]).toEqual([false, false]);
    }
    expect(spreadsOf({ ...wide.state, sitting: null })).toEqual([]);
  });

  it('moves nobody by themselves where a third or the lead settles it', () => {
    expect(isContested(wide.state, wide.first)).toBe(way !== 'conferral');
    expect(isContested(wide.state, wide.second)).toBe(false);
  });

  it('hides the other marks only where a third is to mark', () => {
    const waits = next === 'name_third';
    const { candidateId } = wide.first;
    expect([awaitsThird(wide.state, candidateId), awaitsThird(wide.state, wide.second.candidateId)]).toEqual([
      waits,
      false,
    ]);
    expect(awaitsThird(wide.state, 'nobody')).toBe(false);
    expect([isDisclosed(wide.state, candidateId), hidesMarks(wide.state)]).toEqual([!waits, waits]);
    const shown = shownResultOf(wide.state, wide.first);
    expect(shown.judgement === null).toBe(waits);
    expect(shown.sheets.map(({ score }) => score === null)).toEqual(Array(3).fill(waits));
    if (waits) expect(shown.sheets.flatMap(({ given }) => given)).toEqual(Array(6).fill(false));
    expect(shownResultsOf(wide.state)[0]).toEqual(shown);
  });
});

describe('once a third is named', () => {
  const wide = sittingWith('third_nearest', 9000);
  const named = wide.put(wide.state, third(wide));
  it('they mark, as long as the candidate is there', () => {
    expect([spreadStageOf(named, wide.first), awaitsThird(named, wide.first.candidateId)]).toEqual([
      'third_marks',
      false,
    ]);
    expect(verdictOf(named, { candidate: wide.first, verdict: 'open' })[0]).toBe('第三人评分中');
    expect([stageOn(named, wide.first.candidateId), isContested(named, wide.first)]).toEqual(['lead_decides', true]);
    const { candidateId } = wide.first;
    const gone = wide.put(named, { type: 'attendance_recorded', candidateId, attendance: 'void', reason: '替考' });
    expect(spreadStageOf(gone, wide.first)).toBeNull();
  });
});

it('a decision is contested ever after, and a conferral is an entry from edition 5 on', () => {
  const near = sittingWith('lead', 100);
  const decided = near.put(near.state, {
    ...{ type: 'spread_decided', candidateId: near.first.candidateId, reason: '裁定' },
    picks: [{ line: '1.1', examinerId: near.scorers[0]!.personId }],
    sheets: near.scorers.slice(0, 2).map(({ personId: examinerId }) => ({ examinerId, digest: FILE })),
  });
  expect([isContested(near.state, near.first), isContested(decided, near.first)]).toEqual([false, true]);
  expect([
    confersOnRecord({ ...near.sitting, edition: 5 }),
    confersOnRecord({ ...near.sitting, edition: 4 }),
    confersOnRecord(null),
  ]).toEqual([true, false, false]);
});

it.each(['absent', 'void', 'ineligible'] as const)('nothing is owed of somebody %s: it is handed in', (attendance) => {
  const early = sittingWith('lead', 0, 0);
  const { candidateId } = early.second;
  expect(isHandedIn(early.state, candidateId)).toBe(false);
  const gone = early.put(early.state, { type: 'attendance_recorded', candidateId, attendance, reason: '' });
  expect(isHandedIn(gone, candidateId)).toBe(true);
  // of a sitting from before edition 2 nothing was ever asked
  const older = { ...early.state, sitting: { ...early.sitting, edition: undefined } };
  expect(isHandedIn(older as unknown as SittingState, candidateId)).toBe(true);
});
