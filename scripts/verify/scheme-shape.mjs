import { COUNT, listOf, MARK, NAME, object, oneOf, orNull, text, whole } from './fields.mjs';

// What a scheme consists of: tasks, their lines, and what fails a line.

const VETO = object({ text: NAME, scope: oneOf('line', 'task', 'practical') });

const SCHEME_LINE = object({
  ...{ name: NAME, fullMark: MARK, standard: text(1000), rule: text(1000), chips: listOf(MARK), veto: orNull(VETO) },
});

const TASK = object({
  ...{ name: NAME, fullMark: MARK, weight: orNull(whole(1, 100)), minutes: orNull(whole(1, Number.MAX_SAFE_INTEGER)) },
  overtime: listOf(object({ over: COUNT, deduct: MARK })),
  disqualifyOver: orNull(COUNT),
  lines: listOf(SCHEME_LINE, 1),
});

export const SCHEME = object({ title: NAME, tasks: listOf(TASK, 1) });
