import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SittingState } from '#shared/record/state.ts';
import { asksForCodes, codesOf, isUncoded } from '#shared/record/codes.ts';
import { drawnBy, drawPanel, drawSchema, PANEL_DRAW, poolIdsOf } from '#shared/record/draw.ts';
import { drawRoom, isDraw, isRoomDraw, roomDrawSchema, ROOM_DRAWS, CODE_DRAW } from '#shared/record/room-draw.ts';
import { aCandidate, aSitting } from '#test/support/sitting.ts';

const people = Array.from({ length: 7 }, (_, at) => aCandidate(String(at + 1), `考生${at + 1}`));
const ids = people.map(({ candidateId }) => candidateId);
const facts = { candidates: ids, labels: ['甲', '乙', '丙'], seed: '314159', source: '', reason: '', operator: '罗芳' };
const lot = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a draw of the candidates', () => {
  it.each(ROOM_DRAWS)('%s goes by SHA-256 over seed, name and id, as every hash tool gives it', (rule) => {
    const byHand = ids.toSorted((a, b) => (lot(`314159/${rule}/${a}`) < lot(`314159/${rule}/${b}`) ? -1 : 1));
    const drawn = drawRoom(rule, facts);
    expect(drawn.map(({ candidateId }) => candidateId)).toEqual(byHand);
    expect(drawn.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(drawn.map(({ label }) => label)).toEqual(['甲', '乙', '丙', '甲', '乙', '丙', '甲']);
  });

  it('gives the same whatever order the list is in, and no labels where there are none', () => {
    const back = drawRoom('room.draw.order', { ...facts, candidates: ids.toReversed(), labels: [] });
    expect(back.map(({ candidateId }) => candidateId)).toEqual(
      drawRoom('room.draw.order', facts).map(({ candidateId }) => candidateId),
    );
    expect(new Set(back.map(({ label }) => label))).toEqual(new Set(['']));
  });

  it('is known by its name', () => {
    expect(ROOM_DRAWS).toEqual([
      'room.draw.order',
      'room.draw.stations',
      'room.draw.papers',
      'room.draw.codes',
      'room.draw.panels',
    ]);
    expect(ROOM_DRAWS.every((rule) => isRoomDraw(rule) && isDraw(rule))).toBe(true);
    expect([isRoomDraw(PANEL_DRAW), isDraw(PANEL_DRAW), isDraw('room.rotation')]).toEqual([false, true, false]);
  });

  it.each([
    ['as it is', {}, true],
    ['of one', { candidates: ids.slice(0, 1) }, true],
    ['of nobody', { candidates: [] }, false],
    ['of 1,000', { candidates: Array.from({ length: 1000 }, () => ids[0]) }, true],
    ['of 1,001', { candidates: Array.from({ length: 1001 }, () => ids[0]) }, false],
    ['with 200 labels', { labels: Array(200).fill('甲') }, true],
    ['with 201 labels', { labels: Array(201).fill('甲') }, false],
    ['with a label of 20', { labels: ['甲'.repeat(20)] }, true],
    ['with a label of 21', { labels: ['甲'.repeat(21)] }, false],
    ['with an empty label', { labels: [''] }, false],
    ['with a label in blanks', { labels: [' 甲'] }, false],
    ['with a seed of 6 digits', { seed: '123456' }, true],
    ['with a seed of 60 digits', { seed: '1'.repeat(60) }, true],
    ['with a seed of 5 digits', { seed: '12345' }, false],
    ['with a seed of 61 digits', { seed: '1'.repeat(61) }, false],
    ['with a letter before the seed', { seed: 'a123456' }, false],
    ['with a letter after the seed', { seed: '123456a' }, false],
    ['with a source of 200', { source: '号'.repeat(200) }, true],
    ['with a source of 201', { source: '号'.repeat(201) }, false],
    ['with a reason of 500', { reason: '补'.repeat(500) }, true],
    ['with a reason of 501', { reason: '补'.repeat(501) }, false],
    ['with an operator of 200', { operator: '罗'.repeat(200) }, true],
    ['with an operator of 201', { operator: '罗'.repeat(201) }, false],
    ['with something else', { more: true }, false],
  ] as const)('is one %s: %3$s', (_, over, good) => {
    expect(roomDrawSchema.safeParse({ ...facts, ...over }).success).toBe(good);
  });
});

describe('a draw of the panel', () => {
  const pool = ['p1', 'p2', 'p3', 'p4', 'p5'].map((personId) => ({ personId, name: personId, qualification: '' }));
  const draw = { pool, size: 3, seed: '314159', operator: '罗芳' };

  it('goes by SHA-256 over seed and id; facts that are none draw nobody', () => {
    const byHand = pool
      .map(({ personId }) => personId)
      .toSorted((a, b) => (lot(`314159/${a}`) < lot(`314159/${b}`) ? -1 : 1));
    expect(drawPanel(draw)).toEqual(byHand.slice(0, 3));
    expect(drawPanel({ ...draw, pool: pool.toReversed() })).toEqual(byHand.slice(0, 3));
    expect([drawnBy(draw), drawnBy({}), drawnBy(null)]).toEqual([byHand.slice(0, 3), [], []]);
    expect([poolIdsOf(draw), poolIdsOf({})]).toEqual([new Set(byHand), new Set()]);
  });

  it.each([
    ['as it is', {}, true],
    ['of 2', { size: 2 }, false],
    ['of 9', { size: 9 }, true],
    ['of 10', { size: 10 }, false],
    ['of half a person', { size: 3.5 }, false],
    ['from nobody', { pool: [] }, false],
    ['from 200', { pool: Array(200).fill(pool[0]) }, true],
    ['from 201', { pool: Array(201).fill(pool[0]) }, false],
    ['by the machine’s 32 hex digits', { seed: 'a'.repeat(32) }, true],
    ['by 33 hex digits', { seed: 'a'.repeat(33) }, false],
    ['by 5 digits', { seed: '12345' }, false],
    ['by 61 digits', { seed: '1'.repeat(61) }, false],
    ['with a source of 201', { source: '号'.repeat(201) }, false],
    ['with a source of 200 and a reason of 500', { source: '号'.repeat(200), reason: '补'.repeat(500) }, true],
    ['with a reason of 501', { reason: '补'.repeat(501) }, false],
    ['with something else', { more: true }, false],
  ] as const)('is one %s: %3$s', (_, over, good) => {
    expect(drawSchema.safeParse({ ...draw, ...over }).success).toBe(good);
  });
});

describe('codes', () => {
  const settings = {
    passMark: 6000,
    maxSpread: null,
    examinersPerCandidate: 3,
    codes: 'until_decided',
  } as const;
  const sitting = aSitting({ edition: 9, settings });
  const drawn = (of: readonly string[], over = {}): SittingState['draws'][number] => ({
    rule: CODE_DRAW,
    facts: { ...facts, labels: [], candidates: [...of], ...over },
    ...{ at: '2026-11-20T01:00:00.000Z', by: null, seq: 5 },
  });
  const roster = (list = people) => new Map(list.map((one) => [one.candidateId, one]));
  const coded = (draws: SittingState['draws'], list = people) => codesOf({ sitting, candidates: roster(list), draws });
  const { codes, ...uncoded } = settings;

  it.each([
    ['nothing', null, false],
    ['a sitting that asks', sitting, true],
    ['one of an edition before', aSitting({ edition: 8, settings }), false],
    ['one that does not ask', aSitting({ edition: 9, settings: uncoded }), false],
    ['a panel, whose papers bear the name', aSitting({ edition: 9, settings, procedure: 'panel' }), false],
  ] as const)('are asked for by %s: %3$s', (_, of, asks) => {
    expect(asksForCodes(of)).toBe(asks);
    expect(isUncoded({ sitting: of, draws: [] })).toBe(asks);
    expect(isUncoded({ sitting: of, draws: [drawn(ids)] })).toBe(false);
    expect(codesOf({ sitting: of, candidates: roster(), draws: [drawn(ids)] }).size).toBe(asks ? 7 : 0);
  });

  it('are the number of the lot as last drawn, of two places at least', () => {
    const order = drawRoom(CODE_DRAW, facts).map(({ candidateId }) => candidateId);
    expect([...coded([drawn(ids)])]).toEqual(order.map((id, at) => [id, `K0${at + 1}`]));
    const again = drawRoom(CODE_DRAW, { ...facts, seed: '271828' }).map(({ candidateId }) => candidateId);
    expect([...coded([drawn(ids), drawn(ids, { seed: '271828' })]).keys()]).toEqual(again);
    const crowd = Array.from({ length: 100 }, (_, at) => aCandidate(String(at), `考生${at}`));
    const wide = [...coded([drawn(crowd.map(({ candidateId }) => candidateId))], crowd).values()];
    expect([wide[0], wide[99]]).toEqual(['K001', 'K100']);
  });

  it('go on behind the drawn ones for whoever came later, in the order of admission', () => {
    const draws = [drawn(ids.slice(2))];
    const late = [...coded(draws)].slice(-2);
    expect(late).toEqual([
      [ids[0], 'K06'],
      [ids[1], 'K07'],
    ]);
    // the same draws and another roster
    expect(codesOf({ sitting, candidates: roster(people.slice(1)), draws }).size).toBe(6);
  });

  it('are none where nothing was drawn, or what was drawn is no draw', () => {
    expect([coded([]).size, coded([drawn(ids, { seed: 'x' })]).size]).toEqual([0, 0]);
    expect(isUncoded({ sitting, draws: [{ ...drawn(ids), rule: 'room.draw.order' }] })).toBe(true);
  });
});
