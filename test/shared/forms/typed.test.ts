import { expect, it } from 'vitest';
import { TYPED } from '#shared/forms/parts/typed.ts';
import { papersOf } from '#shared/forms/papers.ts';
import { FORM_IDS, formOf } from '#shared/forms/registry.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { panelDay, practicalDay } from '#test/support/form-days.ts';
import { linksOf } from '#test/support/sitting.ts';

const stated = (candidateId: string, facts: Record<string, string>): Body => ({
  type: 'facts_stated',
  ...{ rule: TYPED, candidateId, facts },
});
const put = (state: SittingState, body: Body): SittingState =>
  foldAll(state, linksOf(state.sitting!, [[body, null]], state));

const day = panelDay();
const [first = '', second = ''] = [...day.candidates.keys()];
const answersIn = (state: SittingState, candidateId: string): Readonly<Record<string, string>> => {
  const [paper] = papersOf(state, { form: 'chongqing-application', candidateId, examinerId: null });
  return paper?.form === 'chongqing-application' ? paper.answers : {};
};

it('prints what was typed, on this person’s application alone, beside what the roster says', () => {
  const typed = put(day, stated(first, { 民族: '回族', 工作经历: '2008年至今 机修车间' }));
  expect(answersIn(typed, first)).toMatchObject({ 民族: '回族', 工作经历: '2008年至今 机修车间' });
  expect(answersIn(typed, first)['姓名']).toBe(day.candidates.get(first)!.name);
  expect(answersIn(typed, second)['民族']).toBeUndefined();
  expect(answersIn(put(typed, stated(first, { 民族: '汉族' })), first)['工作经历']).toBeUndefined();
});

it('never lets what was typed stand over the roster, and leaves out what no form holds', () => {
  const typed = put(day, stated(first, { 姓名: '别人', 证件号码: '1', 民族: '族'.repeat(3000) }));
  const { name, idNumber } = day.candidates.get(first)!;
  expect(answersIn(typed, first)).toMatchObject({ 姓名: name, 证件号码: idNumber });
  expect(answersIn(typed, first)['民族']).toBeUndefined();
});

it('takes no signature away', () => {
  const signed = practicalDay();
  const [person = ''] = [...signed.candidates.keys()];
  const body = stated(person, { 文化程度: '大专' });
  expect(signed.signatures.length).toBeGreaterThan(0);
  expect(put(signed, body).signatures).toEqual(signed.signatures);
});

it.each(FORM_IDS.filter((id) => formOf(id).scope === 'application'))(
  '%s names the places that can be typed, each once',
  (id) => {
    const form = formOf(id);
    const fields = form.scope === 'application' ? form.typed.map(({ field }) => field) : [];
    expect(fields.length).toBeGreaterThan(4);
    expect(new Set(fields).size).toBe(fields.length);
    for (const own of ['姓名', '证件号码', '本人承诺', '照片']) expect(fields).not.toContain(own);
  },
);
