import { expect, test } from 'vitest';
import { EXAM_SUBJECTS, examSubjectWords, heldByShape, PLAN_SUBJECTS } from '#shared/documents/parts/subjects.ts';

test('subjects come in the order in which people take them; those of an evaluation stand before thesis and review', () => {
  expect(PLAN_SUBJECTS).toEqual(['theory', 'practical', 'thesis', 'review']);
  expect(EXAM_SUBJECTS).toEqual([
    ...['theory', 'practical', 'process', 'performance', 'showcase', 'interview'],
    ...['thesis', 'review'],
  ]);
});

test('each subject has its name, recognition without an exam too', () => {
  expect(examSubjectWords).toEqual({
    theory: ['理论', 'Theory'],
    practical: ['技能操作', 'Practical'],
    process: ['过程考核', 'Process'],
    performance: ['业绩评审', 'Record of work'],
    showcase: ['成果展示', 'Results shown'],
    interview: ['面试答辩', 'Interview'],
    thesis: ['论文答辩', 'Thesis'],
    review: ['综合评审', 'Review'],
    recognition: ['直接认定', 'Recognition'],
  });
});

test.each([
  ['total', ['practical']],
  ['subjects', ['theory', 'practical', 'review']],
  ['stages', ['thesis', 'review']],
  ['decision', ['recognition']],
] as const)('a sitting whose results are a %s decides %j', (shape, subjects) => {
  expect(heldByShape(shape)).toEqual(subjects);
});
