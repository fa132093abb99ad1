import { describe, expect, it } from 'vitest';
import { NO_THRESHOLDS } from '#shared/model/thresholds.ts';
import type { Evidence } from '#shared/record/changes.ts';
import { appended, put } from '#shared/record/draft.ts';
import { SENIOR_EXAMINER } from '#shared/record/draw.ts';
import { standingEvidence } from '#shared/record/evidence.ts';
import { checkStanding, drawSheets, lotOf } from '#shared/record/paper-check.ts';
import { photoOf } from '#shared/record/photo.ts';
import { isRecused } from '#shared/record/recusal.ts';
import { statedRotation } from '#shared/record/rotation.ts';
import { standingDecision, thirdAt } from '#shared/record/spread.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { succeedAll, writerOf } from '#shared/record/succession.ts';
import { mayHaveThresholds, statedThresholds, thresholdsOf } from '#shared/record/thresholds.ts';
import { whoMayAnswer } from '#shared/record/who-answers.ts';
import { aPerson } from '#test/support/sitting.ts';
import { chen, FILE, KEY, lead, peng, signedBy, sitting, state, why, written, yu, zhou } from './written.ts';

// What of everything that was said stands now.

const when = { at: '2026-11-20T02:00:00.000Z', by: null, seq: 5 };
const stated = (
  rule: string,
  candidateId: string | null,
  facts: Record<string, unknown>,
  from = state,
): SittingState => ({
  ...from,
  facts: new Map([...from.facts, [`${rule}/${candidateId ?? ''}`, { facts, at: when.at, seq: 5 }]]),
});

describe('lists', () => {
  it('one value in, or out where it is none', () => {
    expect([put({ a: 1 }, 'b', 2), put({ a: 1, b: 2 }, 'b', null), put({ a: 1 }, 'b', null)]).toEqual([
      { a: 1, b: 2 },
      { a: 1 },
      { a: 1 },
    ]);
  });

  it('are copied once a run, and another run’s never written on', () => {
    const mine = new Set<object>();
    const first = [1];
    const second = appended(first, 2, mine);
    const third = appended(second, 3, mine);
    expect([first, third, third === second]).toEqual([[1], [1, 2, 3], true]);
    expect([appended(third, 4, new Set()), third]).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3],
    ]);
  });
});

it('files stand unless they were taken back, each as it was shown last', () => {
  const file = (sha256: string, stands: boolean, seq: number): Evidence => ({
    ...{ file: `${sha256}.pdf`, sha256, stands, note: '' },
    ...{ ...when, seq },
  });
  const all = [file('a', true, 1), file('b', true, 2), file('a', false, 3), file('c', true, 4), file('c', true, 5)];
  const from = { evidence: new Map([['tj.appraisal.on-site/years', all]]) };
  const standing = (rule: string, name: string) => standingEvidence(from, rule, name).map(({ seq }) => seq);
  expect(standing('tj.appraisal.on-site', 'years')).toEqual([2, 5]);
  expect([standing('tj.appraisal.on-site', 'cards'), standing('tj.appraisal', 'years')]).toEqual([[], []]);
});

it('a photo is the one named last, by a digest', () => {
  const photo = (facts: Record<string, unknown>) => photoOf(stated('forms.photo', chen, facts), chen);
  expect([
    photo({ sha256: FILE }),
    photo({}),
    photo({ sha256: 'x' }),
    photoOf(state, chen),
    photoOf(state, null),
  ]).toEqual([FILE, '', '', '', '']);
});

it('how often somebody was there before is what was stated of everybody, or nothing', () => {
  const people = [{ personId: zhou, before: 2 }];
  expect([...statedRotation(stated('room.rotation', null, { people }))]).toEqual([[zhou, 2]]);
  for (const wrong of [
    {},
    { people: [] },
    { people: [{ personId: zhou, before: -1 }] },
    { people: [{ personId: zhou, before: 1001 }] },
  ])
    expect(statedRotation(stated('room.rotation', null, wrong)).size).toBe(0);
  expect(statedRotation(state).size).toBe(0);
  expect(SENIOR_EXAMINER).toBe('高级考评员');
});

describe('recusals', () => {
  const said = (relation: 'relative' | 'colleague', applies: boolean, personId = zhou, candidateId = chen) => ({
    ...{ relation, applies, personId, candidateId, ...why, ...when },
  });
  const bars: SittingState['sitting'] = { ...sitting, settings: { ...sitting.settings, sameUnit: 'bars' } };
  it.each([
    ['nothing said', [], sitting, false],
    ['a relative', [said('relative', true)], sitting, true],
    ['taken back', [said('relative', true), said('relative', false)], sitting, false],
    ['said again', [said('relative', false), said('relative', true)], sitting, true],
    ['of another official', [said('relative', true, yu)], sitting, false],
    ['of another candidate', [said('relative', true, zhou, peng)], sitting, false],
    ['a colleague who is only told', [said('colleague', true)], sitting, false],
    ['a colleague where that bars', [said('colleague', true)], bars, true],
    ['a colleague before anything was opened', [said('colleague', true)], null, false],
  ] as const)('%s', (_, recusals, of, recused) => {
    expect(isRecused({ ...state, recusals, sitting: of }, zhou, chen)).toBe(recused);
  });
});

describe('thresholds', () => {
  const own = (theory: number) => ({ ...NO_THRESHOLDS, ground: 'special-policy' as const, source: '文号', theory });
  const at = (edition: number, from: SittingState): SittingState => ({ ...from, sitting: { ...sitting, edition } });
  const both = stated('review.thresholds', chen, own(5000), stated('review.thresholds', null, own(5500)));
  const theory = (from: SittingState, id: string) => thresholdsOf(from, id)?.theory ?? null;

  it('are somebody’s own, else the sitting’s, from edition 9 on', () => {
    expect([theory(at(9, both), chen), theory(at(9, both), peng), theory(at(9, state), chen)]).toEqual([
      5000,
      5500,
      null,
    ]);
    expect([theory(at(8, both), chen), theory({ ...both, sitting: null }, chen)]).toEqual([null, null]);
    expect([mayHaveThresholds({ edition: 9 }), mayHaveThresholds({ edition: 8 }), mayHaveThresholds(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('none where they were taken back, or are none', () => {
    expect(statedThresholds(stated('review.thresholds', chen, NO_THRESHOLDS), chen)).toBeNull();
    expect(statedThresholds(stated('review.thresholds', chen, {}), chen)).toBeNull();
    expect(statedThresholds(both, null)?.theory).toBe(5500);
  });
});

describe('spread', () => {
  const signed = written(state, signedBy(zhou), signedBy(yu)).after;
  const decision = (...digests: readonly string[]) => ({
    ...{ picks: [{ line: '1.1', examinerId: zhou }], ...why, ...when },
    sheets: digests.map((digest, at) => ({ examinerId: [zhou, yu][at]!, digest })),
  });
  const decided = (from: SittingState, ...all: readonly ReturnType<typeof decision>[]) =>
    standingDecision({ ...from, spreadDecisions: new Map([[chen, all]]) }, chen);

  it('a decision stands while every sheet is signed as it was', () => {
    const [good, off] = [decision(FILE, FILE), decision(FILE, KEY)];
    expect([decided(signed, good), decided(signed, off), decided(signed, off, good)]).toEqual([good, null, good]);
    expect([decided(signed, good, off), decided(state, good), standingDecision(signed, chen)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('of thirds the last one named', () => {
    const named = [zhou, yu].map((personId) => ({ personId, ...why, ...when }));
    const from = { ...state, thirds: new Map([[chen, named]]) };
    expect([thirdAt(from, chen)?.personId, thirdAt(from, peng)]).toEqual([yu, null]);
  });
});

describe('papers that are held against the record', () => {
  const check = (outcome: 'agrees' | 'differs', seq: number, settled = false) => ({
    ...{ outcome, lines: [], text: '', ...when, seq },
    settled: settled ? { how: 'stands' as const, of: 'check' as const, ...why, ...when } : null,
  });
  const sheet = sheetOf(written(state, signedBy(zhou)).after, { candidateId: chen, examinerId: zhou });
  const seq = sheet.signature!.seq;
  it.each([
    ['nobody did', [], 'open'],
    ['it agrees', [check('agrees', seq + 1)], 'agrees'],
    ['it agreed with what was signed before', [check('agrees', seq - 1)], 'open'],
    ['it differs', [check('agrees', seq + 1), check('differs', seq + 2)], 'differs'],
    ['it differs, and the lead let it stand', [check('differs', seq + 1, true)], 'settled'],
  ] as const)('%s', (_, checks, standing) => {
    expect(checkStanding({ ...sheet, checks })).toBe(standing);
    expect(checkStanding({ ...sheet, checks, signature: null })).toBe('open');
  });

  it('are drawn by their lots, whatever order they came in', () => {
    const pool = [chen, peng].flatMap((candidateId) =>
      [zhou, yu, lead.personId].map((examinerId) => ({ candidateId, examinerId })),
    );
    const byLot = pool.toSorted((a, b) => (lotOf('123456', a) < lotOf('123456', b) ? -1 : 1));
    expect(drawSheets('123456', pool, 4)).toEqual(byLot.slice(0, 4));
    expect(drawSheets('123456', pool.toReversed(), 9)).toEqual(byLot);
    expect(new Set(pool.map((one) => lotOf('123456', one))).size).toBe(6);
  });
});

it('whoever has a key may say why work goes on, the site head where that is one of them', () => {
  const head = aPerson('site-head', '王萍');
  const people = new Map([...state.people, [head.personId, head]]);
  const who = (...keys: readonly string[]) =>
    whoMayAnswer({ ...state, people, keys: new Map(keys.map((id) => [id, KEY])) }).map(({ name }) => name);
  expect([who(), who(zhou, yu), who(zhou, head.personId)]).toEqual([[], ['周婷', '于辉'], ['王萍']]);
});

describe('who writes', () => {
  it('the station that opened the sitting, until another one took over', () => {
    expect(writerOf({ ...state, sitting: null })).toBeNull();
    expect(writerOf(state)).toEqual({ stationId: sitting.stationId, publicKey: null });
    expect(succeedAll(null, [])).toEqual({ ok: true, value: null });
  });
});
