import { expect, test } from 'vitest';
import { examinerQualification, expertQualifications, rowsOf } from '#shared/documents/parts/staff-facts.ts';
import { only, peopleOf } from '#test/support/judged.ts';
import { aPerson } from '#test/support/sitting.ts';

const ON = '2026-11-20';
const ZHOU = aPerson('examiner', '周婷');
const holding = (qualification: string, validUntil: string | null = null, title = '') => ({
  ...ZHOU,
  ...{ qualification, validUntil, title },
});

test('a row is a person who is wanted, in the order of the list, with what the list tells of them', () => {
  const lead = aPerson('examiner-lead', '罗辉莉');
  const supervisor = aPerson('supervisor', '邓芳磊');
  const state = only({ people: peopleOf(lead, supervisor, ZHOU) });
  const rows = rowsOf(
    state,
    ({ role }) => role !== 'supervisor',
    ({ name }) => ({ named: name }),
  );
  expect(rows).toEqual([
    { id: lead.personId, name: '罗辉莉', role: ['考评组长', 'Lead examiner'], facts: { named: '罗辉莉' } },
    { id: ZHOU.personId, name: '周婷', role: ['考评员', 'Examiner'], facts: { named: '周婷' } },
  ]);
  expect(
    rowsOf(
      state,
      () => false,
      () => ({}),
    ),
  ).toEqual([]);
});

test.each<[string, string | null, ReturnType<typeof examinerQualification>]>([
  ['', null, undefined],
  ['  ', null, undefined],
  ['  ', '2026-11-19', undefined],
  ['高级考评员', null, 'senior-examiner'],
  ['焊工高级考评员证', null, 'senior-examiner'],
  ['考评员', null, 'examiner'],
  ['焊工考评员证', null, 'examiner'],
  ['督导员', null, 'other'],
  ['高级考评员', '2026-11-21', 'senior-examiner'],
  ['高级考评员', '2026-11-20', 'senior-examiner'],
  ['高级考评员', '2026-11-19', 'other'],
  ['考评员', '2026-11-20', 'examiner'],
  ['考评员', '2026-11-19', 'other'],
])('an examiner’s card says “%s” until %s: %s', (qualification, validUntil, said) => {
  expect(examinerQualification(holding(qualification, validUntil), ON)).toBe(said);
});

test.each<[title: string, qualification: string, validUntil: string | null, held: readonly string[] | undefined]>([
  ['', '', null, undefined],
  ['  ', ' ', null, undefined],
  ['', '考评员', null, ['other']],
  ['工程师', '', null, ['other']],
  ['技师', '', null, ['other']],
  ['高级工程师', '', null, ['senior-title']],
  ['正高级工程师', '', null, ['senior-title']],
  ['高级技师', '', null, ['senior-technician']],
  ['特级技师', ' ', null, ['senior-technician']],
  ['首席技师', '', null, ['senior-technician']],
  [' ', '高级考评员', null, ['senior-examiner']],
  ['', '高级考评员', '2026-11-20', ['senior-examiner']],
  ['', '高级考评员', '2026-11-19', ['other']],
  ['高级技师', '高级考评员', '2026-11-19', ['senior-technician']],
  ['高级工程师、高级技师', '高级考评员', null, ['senior-title', 'senior-technician', 'senior-examiner']],
])('an expert with the title “%s” and the card “%s” until %s: %j', (title, qualification, validUntil, held) => {
  expect(expertQualifications(holding(qualification, validUntil, title), ON)).toEqual(held);
});
