import { expect, it } from 'vitest';
import { PLAN_TABLES } from '#shared/exporting/plan-tables.ts';
import { papersOf } from '#shared/forms/papers.ts';
import { neededPlanForms, orderedPlanPapers } from '#shared/forms/plan-papers.ts';
import { FORM_IDS, formsFor, planForms, type FormId } from '#shared/forms/registry.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { planDigest } from '#shared/plans/whole-plan.ts';
import { practicalDay } from '#test/support/form-days.ts';
import { planDay } from '#test/support/plan-day.ts';

// What the papers of a plan say of everybody over all its sittings.

const whole = planDay();
type Register = { readonly rows: string[][]; readonly note: string; readonly digest: string | null };
const paperOf = (form: FormId, of: WholePlan = whole): Register | undefined => {
  const [first] = orderedPlanPapers(of, { form, candidateId: null });
  return first === undefined || !('rows' in first.paper) ? undefined : (first.paper as unknown as Register);
};
const rowsOf = (form: FormId, of?: WholePlan): string[][] => paperOf(form, of)?.rows ?? [];
const column = (rows: readonly (readonly string[])[], at: number): string[] => rows.map((row) => row[at] ?? '');

it('is no form of a sitting, nor one of a sitting a form of a plan', () => {
  const day = practicalDay();
  const offered = new Set(formsFor(day));
  expect(planForms().filter((id) => offered.has(id))).toEqual([]);
  expect(planForms().length).toBeGreaterThan(9);
  for (const form of planForms()) expect(papersOf(day, { form, candidateId: null, examinerId: null })).toEqual([]);
  const other = FORM_IDS.find((id) => !planForms().includes(id))!;
  expect(orderedPlanPapers(whole, { form: other, candidateId: null })).toEqual([]);
});

it('registers everybody once with each subject, a 补考 that passed and the corrected theory score', () => {
  const rows = rowsOf('plan-register');
  expect(column(rows, 2)).toHaveLength(7);
  expect(rows[0]!.slice(8, 14)).toEqual(['72.50', '93.20', '--', '--', '合格', expect.stringContaining('附件1')]);
  // absent first, there the second time; and void, which nobody takes again
  expect(column(rows, 12).slice(5)).toEqual(['合格', '不合格']);
  expect(paperOf('plan-register')!.note).toContain('合格 ');
});

it('says that people of the roster are in no sitting here', () => {
  expect(paperOf('plan-register')!.note).toContain('名册 8 人，其中 1 人不在本机的场次中');
  expect(paperOf('plan-register', { ...whole, missing: 0 })!.note).not.toContain('不在本机');
});

it('lists every absence, made good or not, and who may come again, until when and why', () => {
  expect(rowsOf('plan-absences').length).toBeGreaterThan(1);
  expect(new Set(column(rowsOf('plan-absences'), 7))).toEqual(new Set(['缺考', '违纪']));
  expect(column(rowsOf('plan-absences'), 9)).toContain('2026年第四批焊工三级操作技能补考');
  for (const row of rowsOf('plan-resits')) expect(row.at(-1)).toMatch(/（计划规定）/);
});

it('tells what was imported and what was put right: old, new, why, by whom', () => {
  expect(rowsOf('plan-theory').at(-1)).toEqual([
    ...['3', '更正', '2026-11-10', '欧阳㛃', '120000197603167141', '70.50', '72.50'],
    ...['阅卷复核，第 32 题漏记 2 分', '理论成绩（更正）.xlsx', '罗芳', '11月13日 10:00'],
  ]);
});

it('publishes nobody who failed and no whole number', () => {
  const rows = rowsOf('plan-publicity');
  const passed = whole.joint.people.filter(({ verdict }) => verdict === 'pass');
  expect(column(rows, 1)).toEqual(passed.map(({ candidate }) => candidate.name));
  expect(JSON.stringify(rows)).not.toMatch(/\d{17}/);
});

it('hands in each batch with its receipt; a sitting without one says so', () => {
  const rows = rowsOf('plan-hand-in');
  expect(column(rows, 8)).toEqual(['有回执', '未封存']);
  expect(column(rows, 13)).toEqual(['市职业技能鉴定中心', '']);
  expect(column(rows, 14)).toEqual(['9f'.repeat(8), '']);
});

it('gives each person a paper of their own, with every attempt and which of them counts', () => {
  const papers = orderedPlanPapers(whole, { form: 'plan-person', candidateId: null });
  expect(papers).toHaveLength(7);
  const { candidateId } = whole.joint.people[5]!.candidate;
  const [own] = orderedPlanPapers(whole, { form: 'plan-person', candidateId });
  expect(own).toEqual(papers[5]);
  const rows = (own!.paper as unknown as Register).rows;
  expect(rows.map((row) => row.slice(0, 4).concat(row[5]!))).toEqual([
    ['理论', '2026-11-10', '导入的成绩表', '第 1 次（计入）', '合格'],
    ['技能操作', '2026-11-20', '2026年第四批焊工三级操作技能考核 第1场', '第 1 次', '缺考'],
    ['技能操作', '2026-12-10', '2026年第四批焊工三级操作技能补考', '第 2 次（计入）', '合格'],
  ]);
});

it('is not in force while a sitting is open, and rests on its record and those of all sittings', () => {
  expect(paperOf('plan-register')!.digest).toBe(planDigest(whole));
  expect(neededPlanForms(whole).every(({ drafts }) => drafts === 0)).toBe(true);
  const open = planDay({ handed: whole.handed.map((one, at) => ({ ...one, isClosed: at === 0 })) });
  expect(paperOf('plan-register', open)!.digest).toBeNull();
  const counts = Object.fromEntries(neededPlanForms(open).map(({ form, papers, drafts }) => [form, [papers, drafts]]));
  expect(counts).toMatchObject({ 'plan-register': [1, 1], 'plan-person': [7, 7], 'plan-arrangement': [1, 0] });
  for (const changed of [
    { ...whole, last: 'a'.repeat(64) },
    { ...whole, handed: whole.handed.map((one) => ({ ...one, entries: one.entries + 1 })) },
  ])
    expect(planDigest(changed)).not.toBe(planDigest(whole));
});

it('has nothing to print where no sitting counts', () => {
  const nothing = planDay({ parts: [], handed: [] });
  for (const form of planForms()) expect(orderedPlanPapers(nothing, { form, candidateId: null })).toEqual([]);
});

it('says the same in spreadsheets, with every reason in the register', () => {
  const { heads, rows, figures } = PLAN_TABLES.register(whole);
  expect(heads[0]).toHaveLength(rows[0]!.length);
  expect(rows.map((row) => row.slice(0, -1))).toEqual(rowsOf('plan-register').map((row) => row.slice(0, -1)));
  expect(rows[0]!.at(-1)).toContain('（附件1 四（四））');
  expect([...figures]).toEqual([0, 8, 9, 10, 11]);
  expect(PLAN_TABLES.handIn(whole).rows).toEqual(rowsOf('plan-hand-in'));
  expect(PLAN_TABLES.awardees(whole).rows[0]).toContain('S000012000001263000001');
  const summary = PLAN_TABLES.summary(whole);
  expect(summary.rows[0]!.slice(1, 4)).toEqual(['三级/高级工', '7', '6']);
});

it('keeps the list of who may come again readable as a roster', () => {
  const failed = planDay({ parts: whole.parts.slice(0, 1), handed: whole.handed.slice(0, 1) });
  const { heads, rows } = PLAN_TABLES.resits(failed);
  expect(heads[0]).toContain('证件号码');
  expect(rows.map((row) => [row[8], row[10]])).toContainEqual(['补考', '技能操作']);
});
