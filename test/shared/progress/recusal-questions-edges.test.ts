import { expect, it } from 'vitest';
import { ROLES } from '#shared/model/staff.ts';
import { recusalQuestions } from '#shared/progress/recusal-questions.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aCandidate, aPerson } from '#test/support/sitting.ts';

// What the lists themselves suggest: one unit, one surname. Who is asked about, in which order, and what counts as the same.

const ours = '天津滨海重工装备制造有限公司';
const theirs = '天津港湾机械厂';
const person = (role: Parameters<typeof aPerson>[0], name: string, employer = ours) => ({
  ...aPerson(role, name),
  employer,
});
const candidate = (name: string, employer = theirs) => ({ ...aCandidate('001', name), employer });
const listed = (
  people: readonly ReturnType<typeof person>[],
  candidates: readonly ReturnType<typeof candidate>[],
): SittingState => ({
  ...EMPTY_STATE,
  people: new Map(people.map((one) => [one.personId, one])),
  candidates: new Map(candidates.map((one) => [one.candidateId, one])),
});

it('asks of whoever marks or checks, and of nobody else', () => {
  const state = listed(
    ROLES.map((role) => person(role, `周${role}`)),
    [candidate('周明')],
  );
  expect(recusalQuestions(state).map((one) => one.person.role)).toEqual([
    ...['examiner', 'examiner-lead', 'expert', 'expert-lead', 'checker'],
  ]);
});

it('asks of the unit before the surname, person by person, with every candidate in the order of the roster', () => {
  const people = [person('examiner', '周婷'), person('checker', '宋勇', theirs)];
  const candidates = [candidate('宋佳'), candidate('周明', ours), candidate('周亮', ours)];
  expect(recusalQuestions(listed(people, candidates))).toEqual([
    { kind: 'unit', person: people[0], candidates: [candidates[1], candidates[2]] },
    { kind: 'surname', person: people[0], candidates: [candidates[1], candidates[2]] },
    { kind: 'unit', person: people[1], candidates: [candidates[0]] },
    { kind: 'surname', person: people[1], candidates: [candidates[0]] },
  ]);
});

it('takes units as the same without the blanks around them, and none where nobody said one', () => {
  const kinds = (person1: string, candidate1: string) =>
    recusalQuestions(listed([person('examiner', '周婷', person1)], [candidate('陈明', candidate1)])).map(
      ({ kind }) => kind,
    );
  expect([kinds(` ${ours}`, `${ours} `), kinds(ours, theirs)]).toEqual([['unit'], []]);
  expect([kinds('', ''), kinds(' ', ' '), kinds(' ', '')]).toEqual([[], [], []]);
});

it('asks no more of two somebody spoke of, or once there is a sheet', () => {
  const [zhou, lead] = [person('examiner', '周婷'), person('examiner-lead', '罗辉莉')];
  const [one, two] = [candidate('陈明', ours), candidate('彭博', ours)];
  const state = listed([zhou, lead], [one, two]);
  const spoken = { relation: 'colleague', applies: false, reason: '核实', at: '', by: null, seq: 5 } as const;
  const recusals = [{ candidateId: one.candidateId, personId: zhou.personId, ...spoken }];
  expect(
    recusalQuestions({ ...state, recusals }).map(({ person: { name }, candidates }) => [name, candidates]),
  ).toEqual([
    ['周婷', [two]],
    ['罗辉莉', [one, two]],
  ]);
  const all = [one, two].flatMap(({ candidateId }) =>
    [zhou, lead].map(({ personId }) => ({ candidateId, personId, ...spoken })),
  );
  expect(recusalQuestions({ ...state, recusals: all })).toEqual([]);
  expect(recusalQuestions({ ...state, sheets: new Map([['x', {} as never]]) })).toEqual([]);
  expect(recusalQuestions(EMPTY_STATE)).toEqual([]);
});
