import type { Candidate } from '../model/candidate.ts';
import type { Task } from '../model/scheme.ts';
import { clockKey } from '../model/task-clock.ts';
import { hasOneClock } from '../procedures/parts/times.ts';
import { secondsOf } from '../record/task-clock.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import type { CandidateResult } from '../results/candidate-result.ts';
import { describe, type Description } from './describe.ts';
import { scoredOf } from './scored.ts';

/** How long candidates took for one task. */
export type TaskTimes = {
  readonly name: string;
  /** Minutes allowed, or null. */
  readonly limit: number | null;
  readonly times: readonly { readonly candidate: Candidate; readonly minutes: number }[];
  readonly described: Description;
  /** How many were over the limit. */
  readonly over: number;
};

/** 时间够不够: every task on which a clock stood at the end. */
export function timesOf(state: SittingState): TaskTimes[] {
  const { marked } = scoredOf(state);
  return (state.scheme?.tasks ?? []).flatMap((task, at) => taskTimes(state, task, { at: at + 1, marked }));
}

type Place = { readonly at: number; readonly marked: readonly CandidateResult[] };

function taskTimes(state: SittingState, { name, minutes: limit }: Task, { at, marked }: Place): TaskTimes[] {
  const times = marked.flatMap((result) => {
    const seconds = secondsSpent(state, result, at);
    return seconds === null ? [] : [{ candidate: result.candidate, minutes: seconds / 60 }];
  });
  return timesFor({ name, limit }, times);
}

/** What the times of one task come to; nothing where there are none. */
export function timesFor({ name, limit }: Pick<TaskTimes, 'name' | 'limit'>, times: TaskTimes['times']): TaskTimes[] {
  const described = describe(times.map(({ minutes }) => minutes));
  if (described === null) return [];
  const over = limit === null ? 0 : times.filter(({ minutes }) => minutes > limit).length;
  return [{ name, limit, times, described, over }];
}

/** What the candidate's clock shows; where everybody kept their own, the longest. Null where none stood or none was started. */
function secondsSpent(state: SittingState, { candidate, sheets }: CandidateResult, task: number): number | null {
  const { candidateId } = candidate;
  if (hasOneClock(state.sitting)) {
    const clock = state.clocks.get(clockKey({ candidateId, task }));
    return clock === undefined || clock.since !== null ? null : secondsOf(clock);
  }
  const kept = sheets.flatMap(({ examiner }) => {
    const time = sheetOf(state, { candidateId, examinerId: examiner.personId }).times[task];
    return time === undefined || time.running ? [] : [time.seconds];
  });
  return kept.length === 0 ? null : Math.max(...kept);
}
