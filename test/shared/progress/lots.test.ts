import { expect, it } from 'vitest';
import { drawsLots, inDrawnOrder, lotsOf, roomDraws, type Drawing } from '#shared/progress/lots.ts';
import { CODE_DRAW, drawRoom, LOT_DRAWS, PANELS_DRAW, type RoomDrawName } from '#shared/record/room-draw.ts';
import { aCandidate, aSitting } from '#test/support/sitting.ts';

// What the candidates drew. The ids are fixed, so that the lots come out of their order and in the same one at every run.

const ids = ['1', '2', '3', '4'].map((n) => `0000000${n}-0000-4000-8000-000000000000`);
const roster = ids.map((candidateId, at) => ({
  ...aCandidate(`00${String(at + 1)}`, `考生${String(at + 1)}`),
  candidateId,
}));
const [ORDER, STATIONS, PAPERS] = LOT_DRAWS;
const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 1 };
const made = (rule: string, seq: number, over: object = {}) => ({
  ...{ rule, at: `2026-11-20T02:00:0${String(seq)}.000Z`, by: '罗芳', seq },
  facts: {
    candidates: ids.slice(0, 3),
    labels: [],
    seed: '135246',
    source: '骰子',
    reason: '',
    operator: '罗芳',
    ...over,
  },
});
const day = (draws: Drawing['draws'], over: Parameters<typeof aSitting>[0] = {}): Drawing => ({
  sitting: aSitting({ edition: 10, settings, ...over }),
  candidates: new Map(roster.map((one) => [one.candidateId, one])),
  draws,
});
const order = (rule: RoomDrawName, seed = '135246') =>
  drawRoom(rule, { candidates: ids.slice(0, 3), labels: [], seed }).map(({ candidateId }) => ids.indexOf(candidateId));

it('is known from edition 8 on', () => {
  expect([7, 8].map((edition) => drawsLots({ sitting: aSitting({ edition }) }))).toEqual([false, true]);
  expect(drawsLots({ sitting: null })).toBe(false);
  expect(roomDraws(day([made(ORDER, 5)], { edition: 7 }))).toEqual([]);
});

it('reads every draw of the candidates with when and by whom, and which of its kind counts', () => {
  const draws = [
    ...[made(ORDER, 3), made('panel.draw', 4), made(ORDER, 5, { reason: '有人迟到' }), made(PANELS_DRAW, 6)],
    ...[made(STATIONS, 7), made(PAPERS, 8, { seed: 'x' }), made(CODE_DRAW, 9)],
  ];
  const read = (at: number, isLast: boolean) => {
    const { rule, facts, ...when } = draws[at]!;
    return { rule, draw: facts, ...when, isLast };
  };
  expect(roomDraws(day(draws))).toEqual([read(0, false), read(2, true), read(3, true), read(4, true)]);
  const codes = { ...settings, codes: 'until_decided' as const };
  expect(roomDraws(day(draws, { settings: codes }))).toEqual([
    ...[read(0, false), read(2, true), read(3, true), read(4, true), read(6, true)],
  ]);
});

it('is place, station and paper of each, of the last draw of each kind; null of what was not drawn', () => {
  // this seed changes the order; whoever reads it in the order of the roster is found out
  expect(order(ORDER)).not.toEqual([0, 1, 2]);
  const place = (at: number) => order(ORDER).indexOf(at) + 1;
  const station = (at: number) => ['一', '二'][order(STATIONS).indexOf(at) % 2];
  const draws = [
    ...[made(ORDER, 4, { seed: '999999' }), made(STATIONS, 5, { labels: ['一', '二'] })],
    ...[made(PAPERS, 6, { labels: ['A 卷'] }), made(ORDER, 7)],
  ];
  expect([...lotsOf(day(draws))]).toEqual([
    ...[0, 1, 2].map((at) => [ids[at], { place: place(at), station: station(at), paper: 'A 卷' }]),
    [ids[3], { place: null, station: null, paper: null }],
  ]);
  expect(lotsOf(day(draws.slice(1, 2))).get(ids[0]!)).toEqual({ place: null, station: station(0), paper: null });
  expect([...lotsOf(day([])).values()]).toEqual(ids.map(() => ({ place: null, station: null, paper: null })));
});

it('puts a list in the order that was drawn, whoever has no place last, and as they came where none was', () => {
  const lots = lotsOf(day([made(ORDER, 5)]));
  const wanted = [...order(ORDER), 3].map((at) => roster[at]);
  expect(inDrawnOrder(lots, roster)).toEqual(wanted);
  expect(inDrawnOrder(lots, roster.toReversed())).toEqual(wanted);
  const strangers = ['甲', '乙'].map((candidateId) => ({ candidateId }));
  expect(inDrawnOrder<{ readonly candidateId: string }>(lots, [...strangers, ...roster])).toEqual([
    ...wanted.slice(0, 3),
    ...[...strangers, roster[3]],
  ]);
  expect(inDrawnOrder(lotsOf(day([])), roster.toReversed())).toEqual(roster.toReversed());
});
