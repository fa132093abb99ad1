import { describe, expect, it } from 'vitest';
import { inDrawnOrder, lotsOf, roomDraws } from '#shared/progress/lots.ts';
import { proposedPanels } from '#shared/progress/panel-proposal.ts';
import { mayJudge, sharedEvenly, standingPanels } from '#shared/progress/panel-shares.ts';
import { judgesOf, reserveFor, standingRecusals } from '#shared/progress/standing-recusals.ts';
import { drawRoom, LOT_DRAWS } from '#shared/record/room-draw.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { after } from '#test/support/review.ts';
import { aCandidate, aPerson, readySitting } from '#test/support/sitting.ts';

// Who judges whom, and in which order people come: by lot, evenly, and never by somebody who is recused.

describe('panels that are proposed', () => {
  const leads = ['程成', '宋佳'].map((name) => aPerson('expert-lead', name));
  const experts = ['孙佳', '刘华', '白文', '李强', '赵敏'].map((name) => aPerson('expert', name));
  const named = (people: readonly (typeof leads)[number][], size: number, count: number) =>
    proposedPanels(people, size, count).map(({ name, scorers }) => [
      name,
      ...scorers.map((id) => people.find(({ personId }) => personId === id)?.name),
    ]);
  it('have a lead each where there are as many, and the others one after another', () => {
    expect(named([...experts.slice(0, 4), ...leads], 3, 2)).toEqual([
      ['第一组', '程成', '孙佳', '刘华'],
      ['第二组', '宋佳', '白文', '李强'],
    ]);
  });
  it('seat a lead who cannot be one in each group only where there are too few besides', () => {
    const one = leads.slice(0, 1);
    expect(named([...one, ...experts.slice(0, 4)], 2, 2)).toEqual([
      ['第一组', '孙佳', '刘华'],
      ['第二组', '白文', '李强'],
    ]);
    expect(named([...one, ...experts.slice(0, 3)], 2, 2)).toEqual([
      ['第一组', '程成', '孙佳'],
      ['第二组', '刘华', '白文'],
    ]);
    expect(named([...leads, ...experts.slice(0, 4)], 2, 3).map(([, ...of]) => of)).toEqual([
      ['程成', '孙佳'],
      ['宋佳', '刘华'],
      ['白文', '李强'],
    ]);
  });
  it('are called by numerals, beyond ten by figures', () => {
    const names = proposedPanels([], 1, 11).map(({ name }) => name);
    expect([names[0], names[9], names[10]]).toEqual(['第一组', '第十组', '第11组']);
  });
});

describe('several panels', () => {
  const roster = ['001', '002', '003', '004', '005'].map((number) => aCandidate(number, `考生${number}`));
  const { sitting, state, scorers, lead } = readySitting({ procedure: 'panel', edition: 10 }, roster);
  const more = ['白文', '李强', '赵敏'].map((name) => aPerson('expert', name));
  const people = new Map(state.people);
  for (const one of more) people.set(one.personId, one);
  const panels = [
    { name: '第一组', scorers: scorers.map(({ personId }) => personId) },
    { name: '第二组', scorers: more.map(({ personId }) => personId) },
  ];
  const when = { reason: '', at: '', by: null, seq: 9 };
  const formed: SittingState = { ...state, sitting, people, panels };
  const placed = (...names: readonly (string | null)[]): SittingState => ({
    ...formed,
    assigned: new Map(
      names.flatMap((panel, at) => (panel === null ? [] : [[roster[at]!.candidateId, { panel, ...when }] as const])),
    ),
  });
  const recused = (of: SittingState, personId: string, at: number): SittingState => ({
    ...of,
    recusals: [
      ...of.recusals,
      { candidateId: roster[at]!.candidateId, personId, relation: 'teacher', applies: true, ...when },
    ],
  });

  it('stand with who sits on them and how many they judge', () => {
    const takes = aPerson('expert', '孙强');
    const handed = { leaves: scorers[1]!.personId, takes: takes.personId, ...when };
    const standing = standingPanels({ ...placed('第一组', '第二组', '第一组'), handovers: [handed] });
    expect(standing.map(({ panel, count }) => [panel.name, count])).toEqual([
      ['第一组', 2],
      ['第二组', 1],
    ]);
    expect(standing[0]?.members).toEqual([scorers[0]!.personId, takes.personId, scorers[2]!.personId]);
  });

  it('get those without one evenly, in the order of the roster', () => {
    const shares = (of: SittingState) =>
      sharedEvenly(of).map(({ candidateId, panel }) => [
        roster.findIndex((one) => one.candidateId === candidateId),
        panel,
      ]);
    expect(shares(placed())).toEqual([
      [0, '第一组'],
      [1, '第二组'],
      [2, '第一组'],
      [3, '第二组'],
      [4, '第一组'],
    ]);
    expect(shares(placed('第一组', '第一组', null, null, null))).toEqual([
      [2, '第二组'],
      [3, '第二组'],
      [4, '第一组'],
    ]);
  });

  it('judge nobody whom one of them is recused from, unless somebody stands in', () => {
    const one = recused(placed(), more[1]!.personId, 0);
    expect([
      mayJudge(one, panels[1]!, roster[0]!.candidateId),
      mayJudge(one, panels[0]!, roster[0]!.candidateId),
    ]).toEqual([false, true]);
    expect(mayJudge(one, panels[1]!, roster[1]!.candidateId)).toBe(true);
    const both = recused(one, lead.personId, 0);
    expect(sharedEvenly(both).map(({ candidateId }) => candidateId)).not.toContain(roster[0]!.candidateId);
    const second = recused(placed('第一组', '第一组'), scorers[0]!.personId, 2);
    expect(sharedEvenly(recused(second, more[0]!.personId, 3)).map(({ panel }) => panel)).toEqual([
      '第二组',
      '第一组',
      '第二组',
    ]);
  });
});

describe('a recusal', () => {
  const { state, scorers, candidates, checker } = readySitting({ edition: 10 });
  const { candidateId } = candidates[0]!;
  const recusal = (personId: string, applies = true, relation: 'teacher' | 'colleague' = 'teacher'): Body => ({
    ...{ type: 'recusal_recorded', candidateId, personId, relation, applies, reason: '师徒' },
  });
  const spare = aPerson('examiner', '白文');
  const named: Body = { type: 'staff_named', people: [spare], source: null };
  const [zhou] = scorers;
  it('waits until somebody stands in, and says who does', () => {
    const waiting = after(state, [named, recusal(zhou!.personId)]);
    expect(standingRecusals(waiting)).toMatchObject([{ bars: true, takenBy: null, waits: true }]);
    const taken = after(waiting, [
      { type: 'stand_in_named', candidateId, leaves: zhou!.personId, takes: spare.personId, reason: '回避' },
    ]);
    expect(standingRecusals(taken)).toMatchObject([{ takenBy: { name: '白文' }, waits: false }]);
  });
  it('that was taken back, or is only told, bars nobody; a checker has no sheet that waits', () => {
    expect(standingRecusals(after(state, [recusal(zhou!.personId), recusal(zhou!.personId, false)]))).toEqual([]);
    expect(standingRecusals(after(state, [recusal(zhou!.personId, true, 'colleague')]))).toMatchObject([
      { bars: false, waits: false },
    ]);
    expect(standingRecusals(after(state, [recusal(checker.personId)]))).toMatchObject([{ bars: true, waits: false }]);
  });
  it('keeps somebody out of the reserve as it keeps them from the sheet', () => {
    const reserve = (bodies: readonly Body[], of = candidateId) =>
      reserveFor(after(state, [named, ...bodies]), of).map(({ name }) => name);
    expect(reserve([])).toContain('白文');
    expect(reserve([recusal(spare.personId)])).not.toContain('白文');
    expect(reserve([recusal(spare.personId)], candidates[1]!.candidateId)).toContain('白文');
    expect(reserve([])).not.toContain(zhou!.name);
    const judges = judgesOf(after(state, [recusal(zhou!.personId)]), candidateId, (role) => role === 'examiner');
    expect(judges.map(({ name }) => name)).toEqual(scorers.slice(1).map(({ name }) => name));
  });
});

describe('lots', () => {
  const roster = ['001', '002', '003', '004'].map((number) => aCandidate(number, `考生${number}`));
  const { state } = readySitting({ edition: 10 }, roster);
  const drawn = {
    candidates: roster.slice(0, 3).map(({ candidateId }) => candidateId),
    source: '现场',
    reason: '',
    operator: '罗芳',
  };
  const made = (rule: string, labels: readonly string[], seed: string, seq: number) => ({
    ...{ rule, at: '', by: null, seq },
    facts: { ...drawn, labels: [...labels], seed },
  });
  const [ORDER, STATIONS, PAPERS] = LOT_DRAWS;
  const of = (draws: readonly ReturnType<typeof made>[], over: Partial<SittingState> = {}): SittingState => ({
    ...state,
    draws,
    ...over,
  });

  it('are what the last draw of each kind came to; whoever came later has none', () => {
    const draws = [
      made(ORDER, [], '111111', 5),
      made(ORDER, [], '222222', 7),
      made(STATIONS, ['1 号', '2 号'], '333333', 8),
      made(PAPERS, ['A 卷'], '444444', 9),
    ];
    expect(roomDraws(of(draws)).map(({ rule, seq, isLast }) => [rule, seq, isLast])).toEqual([
      [ORDER, 5, false],
      [ORDER, 7, true],
      [STATIONS, 8, true],
      [PAPERS, 9, true],
    ]);
    const lots = lotsOf(of(draws));
    const order = drawRoom(ORDER, { ...drawn, labels: [], seed: '222222' });
    for (const { candidateId, place } of order) expect(lots.get(candidateId)).toMatchObject({ place, paper: 'A 卷' });
    const stations = drawRoom(STATIONS, { ...drawn, labels: ['1 号', '2 号'], seed: '333333' });
    for (const { candidateId, label } of stations) expect(lots.get(candidateId)?.station).toBe(label);
    expect(lots.get(roster[3]!.candidateId)).toEqual({ place: null, station: null, paper: null });
    expect(inDrawnOrder(lots, roster).map(({ candidateId }) => candidateId)).toEqual([
      ...order.map(({ candidateId }) => candidateId),
      roster[3]!.candidateId,
    ]);
    expect(inDrawnOrder(lotsOf(of([])), roster)).toEqual(roster);
  });

  it('are nothing of a draw of other things, that cannot be read, or of a sitting from before them', () => {
    const order = made(ORDER, [], '111111', 5);
    expect(roomDraws(of([made('panel.draw', [], '111111', 5), { ...order, facts: { seed: 'x' } as never }]))).toEqual(
      [],
    );
    expect(roomDraws(of([order], { sitting: { ...state.sitting!, edition: 7 } }))).toEqual([]);
    // codes only where the sitting asks for them
    const codes = made('room.draw.codes', ['01', '02', '03'], '555555', 6);
    expect(roomDraws(of([codes]))).toEqual([]);
    const settings = { ...state.sitting!.settings, codes: 'until_decided' as const };
    expect(roomDraws(of([codes], { sitting: { ...state.sitting!, settings } }))).toHaveLength(1);
  });
});
