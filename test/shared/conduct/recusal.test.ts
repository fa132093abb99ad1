import { describe, expect, it, test } from 'vitest';
import { mayRecord } from '#shared/conduct/may-record.ts';
import type { Relation, SameUnit } from '#shared/model/recusal.ts';
import type { Person } from '#shared/model/staff.ts';
import { expectedExaminers, expectedFor } from '#shared/procedures/scorers.ts';
import { diaryOf } from '#shared/progress/diary.ts';
import { ledgerOf, stageOf } from '#shared/progress/ledger.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { by } from '#test/support/moment.ts';
import { aPerson, linksOf, readySitting } from '#test/support/sitting.ts';

const SIGNED = { digest: 'a'.repeat(64), publicKey: 'b'.repeat(64), signature: 'c'.repeat(128) };
const reserve = aPerson('examiner', '胡明');
const clerk = aPerson('clerk', '罗芳');
const head = aPerson('site-head', '赵洋浩');

function room(sameUnit?: SameUnit) {
  const settings = { passMark: 6000, maxSpread: 1000, examinersPerCandidate: 3, ...(sameUnit && { sameUnit }) };
  const ready = readySitting({ edition: 5, settings });
  const [zhou, yu] = ready.scorers as [Person, Person];
  const [first, second] = ready.candidates as [(typeof ready.candidates)[0], (typeof ready.candidates)[0]];
  const after = (state: SittingState, ...bodies: Body[]): SittingState =>
    foldAll(
      state,
      linksOf(
        ready.sitting,
        bodies.map((body) => [body, null] as const),
        state,
      ),
    );
  const state = after(ready.state, { type: 'staff_named', people: [reserve, clerk, head], source: null });
  return { ...ready, state, zhou, yu, first, second, after };
}
const says = (state: SittingState, body: Body, actor: Person | null): string => {
  const allowed = mayRecord(state, body, by(actor?.personId ?? null));
  return allowed.ok ? 'fine' : allowed.error.kind;
};
const { state, zhou, yu, lead, checker, first, second, after } = room();
const about = first.candidateId;
const recusal = (who: Person, relation: Relation = 'relative', applies = true): Body => ({
  ...{ type: 'recusal_recorded', candidateId: about, personId: who.personId, relation, applies, reason: '外甥' },
});
const standIn = (leaves: Person, takes: Person): Body => ({
  ...{ type: 'stand_in_named', candidateId: about, leaves: leaves.personId, takes: takes.personId, reason: '回避' },
});
const mark = (candidateId: string, examiner: Person, points = 3000, line = '1.1'): Body => ({
  ...{ type: 'line_scored', candidateId, examinerId: examiner.personId, line },
  ...{ score: { kind: 'mark', mark: points }, cause: 'typed', reason: '' },
});
const signs = ({ personId }: Person): Body => ({
  ...{ type: 'sheet_signed', candidateId: about, examinerId: personId },
  ...SIGNED,
});

describe('who declares a recusal', () => {
  test.each<[string, Person | null, string]>([
    ['the official', zhou, 'fine'],
    ['the site head', head, 'fine'],
    ['the lead', lead, 'fine'],
    ['another examiner', yu, 'role_may_not'],
    ['the clerk', clerk, 'role_may_not'],
    ['nobody', null, 'sign_in_first'],
  ])('%s: %#', (_, who, answer) => {
    expect(says(state, recusal(zhou), who)).toBe(answer);
  });

  it('is heard once, and of known people', () => {
    const told = after(state, recusal(zhou));
    expect(says(told, recusal(zhou, 'teacher'), zhou)).toBe('recusal_stands');
    expect(says(state, recusal(aPerson('examiner', '无名')), head)).toBe('person_unknown');
    expect(says(state, { ...recusal(zhou), candidateId: 'x' } as Body, head)).toBe('candidate_unknown');
  });

  it('after the first mark is the official alone, so that nobody takes a low mark out of the way', () => {
    const marked = after(state, mark(about, zhou));
    expect(says(marked, recusal(zhou), head)).toBe('recusal_late');
    expect(says(marked, recusal(zhou), zhou)).toBe('fine');
  });

  it('is taken back by others, and not once somebody stands in', () => {
    const told = after(state, recusal(zhou));
    expect(says(told, recusal(zhou, 'relative', false), zhou)).toBe('role_may_not');
    expect(says(told, recusal(zhou, 'relative', false), head)).toBe('fine');
    const back = after(told, recusal(zhou, 'relative', false));
    expect(says(back, mark(about, zhou), zhou)).toBe('fine');
    expect(says(after(told, standIn(zhou, reserve)), recusal(zhou, 'relative', false), head)).toBe('recusal_filled');
  });
});

describe('whoever is recused', () => {
  const told = after(state, ...[zhou, lead, checker].map((one) => recusal(one)));
  const acts: [string, Body, Person][] = [
    ['marks', mark(about, zhou), zhou],
    ['signs', signs(zhou), zhou],
    [
      'vetoes',
      {
        ...{ type: 'veto_recorded', candidateId: about, examinerId: zhou.personId, line: '1.1' },
        ...{ applies: true, reason: '裂纹', witness: '' },
      },
      zhou,
    ],
    [
      'times',
      { type: 'task_timed', candidateId: about, task: 1, tick: { run: 'a'.repeat(16), ms: 1 }, act: { kind: 'start' } },
      zhou,
    ],
    [
      'confers',
      {
        ...{ type: 'spread_conferred', candidateId: about, lines: ['1.1'], text: '会商' },
        people: [yu.personId, reserve.personId],
      },
      lead,
    ],
    ['decides', { type: 'decision_recorded', candidateId: about, decision: 'pass', reason: '' }, lead],
    ['fills the place', standIn(zhou, reserve), lead],
    [
      'proofreads',
      { type: 'sheet_proofread', candidateId: about, examinerId: yu.personId, read: [{ line: null, mark: 1 }] },
      checker,
    ],
    [
      'settles',
      { type: 'difference_settled', candidateId: about, examinerId: yu.personId, how: 'stands', reason: '无误' },
      lead,
    ],
  ];
  it.each(acts)('neither %s', (_, body, who) => {
    expect(says(told, body, who)).toBe('recused');
  });

  it('scores everybody else, and says what happened in the room', () => {
    expect(says(told, mark(second.candidateId, zhou), zhou)).toBe('fine');
    expect(says(told, { type: 'note_added', candidateId: about, text: '停电' }, zhou)).toBe('fine');
  });

  it('owes a sheet that stays open until somebody stands in', () => {
    expect(stageOf(told, about, zhou.personId)).toBe('recused');
    expect(ledgerOf(told).open).toBe(ledgerOf(state).open);
  });
});

test('colleagues are only told of each other, unless the sitting is stricter', () => {
  const told = after(state, recusal(zhou, 'colleague'));
  expect(says(told, mark(about, zhou), zhou)).toBe('fine');
  expect(stageOf(told, about, zhou.personId)).toBe('empty');
  expect(diaryOf(told).map(({ text }) => text[0])).toEqual(
    ['周婷回避，关系：同单位（外甥）'].map((text) => text.replace('周婷', zhou.name)),
  );
  const strict = room('bars');
  const { candidateId } = strict.first;
  const barred = strict.after(strict.state, { ...recusal(strict.zhou, 'colleague'), candidateId } as Body);
  expect(says(barred, mark(candidateId, strict.zhou), strict.zhou)).toBe('recused');
});

describe('whoever stands in', () => {
  const told = after(state, recusal(zhou));
  const filled = after(told, standIn(zhou, reserve));

  it('is somebody of the group without a seat at this candidate', () => {
    expect(says(told, standIn(zhou, reserve), head)).toBe('fine');
    expect(says(told, standIn(zhou, yu), head)).toBe('scorer_already');
    expect(says(told, standIn(zhou, clerk), head)).toBe('role_may_not');
    expect(says(told, standIn(yu, reserve), head)).toBe('stand_in_not_due');
    expect(says(told, standIn(clerk, reserve), head)).toBe('not_expected');
    expect(says(after(told, recusal(reserve)), standIn(zhou, reserve), head)).toBe('recused');
    expect(says(told, standIn(zhou, reserve), yu)).toBe('role_may_not');
  });

  it('scores this one candidate and nobody else', () => {
    expect(says(filled, mark(about, reserve), reserve)).toBe('fine');
    expect(says(filled, mark(second.candidateId, reserve), reserve)).toBe('not_expected');
    expect(expectedFor(filled, about)[0]?.name).toBe('胡明');
    expect(expectedFor(filled, second.candidateId)[0]?.name).toBe(zhou.name);
    expect(expectedExaminers(filled).map(({ name }) => name)).toContain('胡明');
  });

  it('may be stood in for, and not by whoever was there before', () => {
    const late = aPerson('examiner', '后来者');
    const more = after(filled, { type: 'staff_named', people: [late], source: null });
    expect(says(more, standIn(reserve, late), head)).toBe('fine');
    expect(says(more, standIn(reserve, zhou), head)).toBe('recused');
    const again = after(more, mark(about, reserve), standIn(reserve, late));
    expect(says(again, standIn(late, reserve), head)).toBe('scorer_already');
    expect(expectedFor(again, about)[0]?.name).toBe('后来者');
  });

  it('takes no other seat of a candidate whom they score already', () => {
    const replaced = (leaves: Person): Body => ({
      ...{ type: 'scorer_replaced', leaves: leaves.personId, takes: reserve.personId, reason: '生病' },
    });
    expect(says(filled, replaced(yu), head)).toBe('scorer_already');
    expect(says(filled, replaced(zhou), head)).toBe('fine');
  });

  it('takes a sheet over with every mark on it, and signs for it anew', () => {
    const lines = ['1.1', '1.2', '2.1'].map((line) => mark(about, zhou, 4000, line));
    const signed = after(state, ...lines, signs(zhou), recusal(zhou));
    expect(stageOf(signed, about, zhou.personId)).toBe('recused');
    expect(resultOf(signed, first).verdict).toBe('open');
    const over = after(signed, standIn(zhou, reserve));
    const sheet = sheetOf(over, { candidateId: about, examinerId: reserve.personId });
    expect(sheet).toMatchObject({ begunBy: zhou.personId, signature: null, everSigned: true });
    expect(Object.keys(sheet.scores)).toEqual(['1.1', '1.2', '2.1']);
    expect(stageOf(over, about, reserve.personId)).toBe('corrected');
    expect(says(over, mark(about, reserve), reserve)).toBe('reason_needed');
  });

  it('is told in the diary, beside why', () => {
    expect(diaryOf(filled).map(({ text }) => text[0])).toEqual([
      `${zhou.name}回避，关系：亲属（外甥）`,
      `${zhou.name}的评分由胡明接替（回避）`,
    ]);
  });
});
