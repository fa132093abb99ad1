import { expect, it } from 'vitest';
import { hasTask, isAmong, isDivided, taskOfLine, tasksOf } from '#shared/record/division.ts';
import { aPerson } from '#test/support/sitting.ts';
import { chen, peng, why, zhou, yu, zhu } from './written.ts';

const when = { at: '2026-11-20T02:00:00.000Z', by: null, seq: 5 };
const [late, stand] = [aPerson('examiner', '何强').personId, aPerson('examiner', '马丽').personId];
const whole = { division: [], handovers: [], standIns: [] };
const divided = {
  ...whole,
  division: [
    { personId: zhou, tasks: [1, 3] },
    { personId: yu, tasks: [2] },
  ],
};
const changed = {
  ...divided,
  handovers: [
    { leaves: zhou, takes: late, ...why, ...when },
    { leaves: late, takes: zhu, ...why, ...when },
  ],
  standIns: [{ candidateId: chen, leaves: yu, takes: stand, ...why, ...when }],
};

it.each([
  ['nobody divided any: all are everybody’s', whole, chen, zhou, null],
  ['their own', divided, chen, zhou, [1, 3]],
  ['those of another one', divided, chen, yu, [2]],
  ['none for whoever was given none', divided, chen, zhu, []],
  ['those of whoever they replaced', changed, chen, late, [1, 3]],
  ['those of whoever was replaced before', changed, chen, zhu, [1, 3]],
  ['still theirs, for what they signed', changed, chen, zhou, [1, 3]],
  ['those of whom they stand in for', changed, chen, stand, [2]],
  ['but for nobody else', changed, peng, stand, []],
] as const)('whose tasks are whose: %s', (_, state, candidateId, examinerId, tasks) => {
  const ref = { candidateId, examinerId };
  expect(isDivided(state)).toBe(state !== whole);
  expect(tasksOf(state, ref)).toEqual(tasks);
  const own =
    tasks === null ? [true, true, true] : [1, 2, 3].map((task) => (tasks as readonly number[]).includes(task));
  expect([1, 2, 3].map((task) => hasTask(state, ref, task))).toEqual(own);
  expect([0, 1, 2].map((index) => isAmong(tasks, index))).toEqual(own);
});

it('a line belongs to the task before its point', () => {
  expect(['1.1', '2.13', '12.3'].map(taskOfLine)).toEqual([1, 2, 12]);
});
