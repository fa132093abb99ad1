import { describe, expect, it } from 'vitest';
import { hasPanels, panelOf, unassigned } from '#shared/record/panels.ts';
import { promiseAsked, standingPromise, unsignedPromises } from '#shared/record/promise.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aSitting, readySitting } from '#test/support/sitting.ts';

const { state, candidates } = readySitting();
const [chen, peng] = candidates.map(({ candidateId }) => candidateId) as [string, string];
const when = { at: '2026-11-20T02:00:00.000Z', by: null };

describe('panels', () => {
  const panels = [
    { name: '第一组', scorers: [chen] },
    { name: '第二组', scorers: [peng] },
  ];
  const assigned = (...places: readonly (readonly [string, string])[]): SittingState => ({
    ...state,
    panels,
    assigned: new Map(places.map(([id, panel]) => [id, { panel, reason: '', ...when, seq: 5 }])),
  });

  it('judge whom they were given, and where one no longer stands nobody does', () => {
    const from = assigned([chen, '第二组'], [peng, '第三组']);
    expect([panelOf(from, chen), panelOf(from, peng)]).toEqual([panels[1], null]);
    expect(unassigned(from)).toEqual([peng]);
    expect(unassigned(assigned())).toEqual([chen, peng]);
    expect(panelOf({ ...from, panels: [] }, chen)).toBeNull();
  });

  it('are not needed where there are none', () => {
    expect([hasPanels(state), unassigned(state)]).toEqual([false, []]);
    expect(hasPanels(assigned())).toBe(true);
  });
});

describe('promises', () => {
  const promise = { text: '本人承诺诚信考试。', unsigned: 'told' } as const;
  const signed = (seq: number) => ({ strokes: [[[0, 0] as [number, number]]], ...when, seq });
  const settings = { ...aSitting().settings, promise };

  it.each([
    ['nothing', null, null],
    ['a sitting that asks', aSitting({ edition: 8, settings }), promise],
    ['one of an edition before', aSitting({ edition: 7, settings }), null],
    ['one that asks for none', aSitting({ edition: 8 }), null],
  ] as const)('asked for by %s', (_, sitting, asked) => {
    expect(promiseAsked(sitting)).toEqual(asked);
  });

  const from = (promises: readonly number[], corrected: readonly (readonly [string, number])[] = []): SittingState => ({
    ...state,
    promises: new Map([[chen, promises.map(signed)]]),
    corrections: corrected.map(([of, seq]) => ({ of, field: 'name', old: '', fresh: '', reason: '', ...when, seq })),
  });

  it('count by the last one signed, unless its name was put right since', () => {
    const standing = (...at: Parameters<typeof from>) => standingPromise(from(...at), chen)?.seq ?? null;
    expect([standing([]), standing([5]), standing([5, 7])]).toEqual([null, 5, 7]);
    expect(standing([5], [[chen, 6]])).toBeNull();
    expect(standing([5, 7], [[chen, 6]])).toBe(7);
    expect(standing([5], [[peng, 6]])).toBe(5);
    expect(standingPromise(from([5]), peng)).toBeNull();
  });

  it('are missing of whoever is there and has not signed', () => {
    const missing = (of: SittingState) => unsignedPromises(of).map(({ candidateId }) => candidateId);
    expect([missing(from([])), missing(from([5]))]).toEqual([[chen, peng], [peng]]);
    const absent = { attendance: 'absent', reason: '', ...when, seq: 6 } as const;
    expect(missing({ ...from([]), attendance: new Map([[chen, absent]]) })).toEqual([peng]);
  });
});
