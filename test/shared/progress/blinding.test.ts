import { describe, expect, it } from 'vitest';
import { ROLES } from '#shared/model/staff.ts';
import { blindState, hidesNames, isBlindTo, numberAndCode } from '#shared/progress/blinding.ts';
import { CODE_DRAW, drawRoom } from '#shared/record/room-draw.ts';
import type { SittingState } from '#shared/record/state.ts';
import { residentId } from '#test/support/resident-id.ts';
import { aCandidate, aPerson, readySitting } from '#test/support/sitting.ts';

// 考生代码: whoever marks knows a candidate by a code alone until the lead has signed; who checks people in knows names all along.

const SETTINGS = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1, codes: 'until_decided' as const };
const named = (number: string, name: string) => ({
  ...aCandidate(number, name),
  ...{ idNumber: residentId('12000019760316714'), sex: 'female' as const, birthDate: '1976-03-16' },
  ...{ phone: '022-1', extra: { 准考证号: '26120000110001' } },
});
/** Of fixed ids: at every run the draw comes to another order than theirs. */
const roster = ['陈婷华', '彭博', '宋勇'].map((name, at) => ({
  ...named(`00${String(at + 1)}`, name),
  candidateId: `0000000${String(3 - at)}-0000-4000-8000-000000000000`,
}));
const { sitting, state: ready, lead, checker } = readySitting({ edition: 10, settings: SETTINGS }, roster);
const ids = roster.map(({ candidateId }) => candidateId);
const when = { at: '2026-11-20T02:00:00.000Z', by: checker.personId, seq: 9 };
/** The first two were drawn; the third came after it. */
const DRAW = { candidates: ids.slice(0, 2), labels: [], seed: '135246' };
const draws = [{ rule: CODE_DRAW, facts: { ...DRAW, source: '骰子', reason: '', operator: '罗芳' }, ...when }];
/** A state that shares nothing with another one, so that nothing kept for that one answers for it. */
const fresh = (over: Partial<SittingState> = {}): SittingState => ({
  ...ready,
  candidates: new Map(ready.candidates),
  draws: [...draws],
  ...over,
});
const decided: Partial<SittingState> = { decided: when };

describe('names are hidden', () => {
  it('from the opening until the lead first signed, where the sitting asks for codes', () => {
    const { codes: _, ...settings } = SETTINGS;
    expect([
      hidesNames(fresh()),
      hidesNames(fresh(decided)),
      hidesNames(fresh({ sitting: { ...sitting, settings } })),
      hidesNames(fresh({ sitting: null })),
      hidesNames(fresh({ draws: [] })),
    ]).toEqual([true, false, false, false, true]);
  });

  it('from whoever marks, checks or leads, and from whoever has not signed in', () => {
    const blind = [...ROLES, null].filter((role) => isBlindTo(fresh(), role));
    expect(blind).toEqual(['examiner', 'examiner-lead', 'expert', 'expert-lead', 'checker', null]);
    expect([...ROLES, null].filter((role) => isBlindTo(fresh(decided), role))).toEqual([]);
  });
});

describe('a sitting as whoever marks may see it', () => {
  const drawn = drawRoom(CODE_DRAW, DRAW).map(({ candidateId }) => candidateId);
  const coded = (at: number, code: string) => ({
    ...{ candidateId: ids[at], number: code, name: code === '—' ? '—' : `考生${code}`, idType: '', idNumber: '' },
    ...{ sex: null, birthDate: null, employer: '', occupation: '焊工', level: 'advanced', examType: '正考' },
    ...{ phone: '', extra: {} },
  });

  it('has the roster in the order of the codes, with nothing of theirs left but what they are assessed in', () => {
    const { candidates } = blindState(fresh());
    expect([...candidates.keys()]).not.toEqual(ids.toSorted());
    expect([...candidates]).toEqual([
      [drawn[0], coded(ids.indexOf(drawn[0]!), 'K01')],
      [drawn[1], coded(ids.indexOf(drawn[1]!), 'K02')],
      [ids[2], coded(2, 'K03')],
    ]);
  });

  it('before the draw has a dash for each, in an order that tells nobody who is who', () => {
    const { candidates } = blindState(fresh({ draws: [] }));
    expect([...candidates]).toEqual(ids.toSorted().map((id) => [id, coded(ids.indexOf(id), '—')]));
  });

  it('leaves out a code of somebody who is not on the roster', () => {
    const without = new Map([...ready.candidates].filter(([id]) => id !== drawn[0]));
    expect([...blindState(fresh({ candidates: without })).candidates.keys()]).toEqual([drawn[1], ids[2]]);
  });

  it('tells no correction of a candidate, no photo and no signature of a promise; the rest is as it was', () => {
    const correction = (of: string) => ({ of, field: 'name', old: '陈', fresh: '程', reason: '笔误', ...when });
    const fact = { facts: { sha256: 'd'.repeat(64) }, at: when.at, seq: 9 };
    const promise = (seq: number) => ({ strokes: [[[1, 2]]] as never, ...when, seq });
    const before = fresh({
      corrections: [correction(ids[0]!), correction(lead.personId), correction(sitting.sittingId)],
      facts: new Map([
        [`forms.photo/${ids[0]!}`, fact],
        [`hs.years/${ids[0]!}`, fact],
        ['forms.readiness/', fact],
      ]),
      promises: new Map([[ids[0]!, [promise(5), promise(6)]]]),
    });
    const { corrections, facts, promises, ...rest } = blindState(before);
    expect(corrections.map(({ of }) => of)).toEqual([lead.personId, sitting.sittingId]);
    expect([...facts]).toEqual([
      [`hs.years/${ids[0]!}`, fact],
      ['forms.readiness/', fact],
    ]);
    expect([...promises]).toEqual([[ids[0], [5, 6].map((seq) => ({ ...when, seq, strokes: [] }))]]);
    expect([rest.people, rest.scheme, rest.sitting]).toEqual([before.people, before.scheme, before.sitting]);
    expect(before.promises.get(ids[0]!)?.[0]?.strokes).toEqual([[[1, 2]]]);
  });

  it('is the same object as long as what it is made of is, and another one once that changes', () => {
    const before = fresh({ people: new Map([[lead.personId, aPerson('examiner-lead', '罗辉莉')]]) });
    const once = blindState(before);
    const again = blindState({ ...before, notes: [{ candidateId: null, text: '停电', ...when }] });
    for (const part of ['candidates', 'corrections', 'facts', 'promises'] as const)
      expect(again[part]).toBe(once[part]);
    const other = blindState({ ...before, draws: [] });
    expect(other.candidates).not.toBe(once.candidates);
    expect(other.facts).toBe(once.facts);
    // the same corrections beside another roster are others
    const corrections = [{ of: ids[0]!, field: 'name', old: '', fresh: '', reason: '', ...when }];
    expect(blindState({ ...before, corrections }).corrections).toEqual([]);
    expect(blindState({ ...before, corrections, candidates: new Map() }).corrections).toEqual(corrections);
  });
});

it('on paper somebody is called by number and code, or by the number alone where there is no other code', () => {
  const state = fresh();
  const codes = new Map([...blindState(state).candidates].map(([id, { number }]) => [id, number]));
  expect(roster.map((one) => numberAndCode(state, one))).toEqual(
    roster.map(({ candidateId, number }) => `${number}（${codes.get(candidateId)!}）`),
  );
  const known = [...blindState(state).candidates.values()];
  expect(known.map((one) => numberAndCode(state, one))).toEqual(['K01', 'K02', 'K03']);
  expect(numberAndCode(fresh({ draws: [] }), roster[0]!)).toBe('001');
});
