import { expect, it } from 'vitest';
import { fillScoreSheet } from '#shared/forms/score-sheet/fill.ts';
import { fillSummary } from '#shared/forms/summary/fill.ts';
import { summarySchema } from '#shared/forms/summary/figures.ts';
import { honestDay } from '#test/support/forgeries/days.ts';
import { groupsDay, ledGroupsDay } from '#test/support/forgeries/groups.ts';
import { rewritten } from '#test/support/forgeries/rewrite.ts';

// Papers of a practical sitting with several groups of examiners (考评组): which group scored whom, who sat in it, and who signs for it.

it.each([
  { told: groupsDay, leads: ['考评组长'] },
  { told: ledGroupsDay, leads: ['考评组长（第二组）', '考评组长'] },
])('the register says which group scored whom, and $leads sign', ({ told, leads }) => {
  const day = told(honestDay('practical', true));
  const { state } = rewritten(day.steps, day);
  const { first, second, third, spare } = day.people;
  const form = summarySchema.parse(fillSummary(state));
  expect(form.columns).toEqual(['考评组', '考评员一', '考评员二']);
  expect(form.rows.map(({ cells }) => cells[0])).toEqual(['第一组', '第二组', '第一组', '第二组']);
  expect(form.answers[0]).toBe(`第一组：${first!.name}、${second!.name}；第二组：${third!.name}、${spare!.name}`);
  const signed = form.signatures.filter(({ label }) => label.startsWith('考评组长'));
  expect(signed.map(({ label }) => label)).toEqual(leads);
  expect(signed.every(({ name }) => name !== '')).toBe(true);
  const ref = { candidateId: day.candidates[1]!.candidateId, examinerId: third!.personId };
  expect(fillScoreSheet(state, ref)?.examiner).toBe(`第二组 ${third!.name}`);
});
