import { expect, it } from 'vitest';
import { diaryOf } from '#shared/progress/diary.ts';
import { attendanceOf } from '#shared/record/state.ts';
import { honestDay } from '../../support/forgeries/days.ts';
import { groupDay } from '../../support/forgeries/group.ts';
import { writer } from '../../support/forgeries/rewrite.ts';
import type { Body } from '#shared/record/body.ts';

const told = (bodies: readonly Body[], by = 'clerk') => {
  const day = groupDay(honestDay('practical', true));
  const log = writer(day);
  const end = day.steps.findIndex(({ body }) => body.type === 'sitting_signed');
  for (const step of day.steps.slice(0, end)) log.write(step);
  const said = bodies.map((body) => log.asked({ body, actor: day.people[by]!.personId }));
  return { day, said, state: log.written().state };
};
const incident = (more: object): Body => ({
  ...{ type: 'incident_recorded', kind: 'cheating_subject', candidateId: null },
  ...{ time: '09:40', text: '翻看夹带的资料', witness: '罗芳', ...more },
});

it('tells everything out of the ordinary in the order of the day, each in one sentence with who wrote it', () => {
  const { state } = told([]);
  const lines = diaryOf(state).map(({ text }) => text[0]);
  expect(lines).toEqual([
    '缺考',
    '违纪，成绩无效：携带手机',
    '9:40 停电 3 分钟',
    '会商（周婷、于辉），复评 2.1：重看焊脚尺寸',
    '于辉更正 2.1：40.00 → 75.00（会商复评）',
    '校对差异，周婷评分表：记录无误（校对看错一位）',
    '设备故障（09:40 发生）：焊机跳闸，五分钟后恢复；见证人：罗芳',
  ]);
  expect(diaryOf(state).every(({ by }) => by !== null && state.people.has(by))).toBe(true);
});

it('a veto that is withdrawn stays in it', () => {
  const day = groupDay(honestDay('practical', true));
  const { candidateId } = day.candidates[0]!;
  const examinerId = day.people.first!.personId;
  const veto = (applies: boolean, reason: string): Body => ({
    ...{ type: 'veto_recorded', candidateId, examinerId, line: '2.1', applies, reason, witness: '' },
  });
  const { said, state } = told([veto(true, '发现裂纹'), veto(false, '复查为划痕')], 'first');
  expect(said).toEqual([null, null]);
  expect(diaryOf(state).at(-1)?.text[0]).toBe('周婷否定项 2.1：发现裂纹 → 无（复查为划痕）');
});

it.each([
  ['cheating_subject', 'void'],
  ['cheating_all', 'void'],
  ['rule_breaking', 'present'],
  ['equipment_failure', 'present'],
  ['medical_stop', 'present'],
  ['wrong_paper', 'present'],
] as const)('%s leaves the candidate %s, and says so once', (kind, attendance) => {
  const { candidateId } = groupDay(honestDay('practical', true)).candidates[0]!;
  const { said, state } = told([incident({ kind, candidateId })]);
  expect(said).toEqual([null]);
  expect(attendanceOf(state, candidateId)).toBe(attendance);
  expect(diaryOf(state).filter(({ text }) => text[0].includes('翻看夹带的资料'))).toHaveLength(1);
});

it('wants a witness who is another, a candidate where it concerns one, and one who is there to be sent away', () => {
  const { candidates } = groupDay(honestDay('practical', true));
  const { said } = told([
    incident({ candidateId: candidates[0]!.candidateId, witness: '赵洋浩' }),
    incident({}),
    incident({ candidateId: candidates[2]!.candidateId }),
    incident({ candidateId: candidates[3]!.candidateId }),
    incident({ kind: 'wrong_paper' }),
  ]);
  expect(said).toEqual(['witness_is_self', 'incident_of_nobody', 'candidate_absent', 'candidate_void', null]);
});
