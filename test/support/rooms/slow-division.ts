import type { Share } from '#shared/model/division.ts';
import type { Story } from './slow-sheet.ts';

// Divided tasks in the slow model: who has which, told from all that was ever said.

/** The division as it was said last; empty where there is none. */
export const divisionIn = (story: Story): readonly Share[] =>
  story.flatMap(({ body }) => (body.type === 'tasks_divided' ? [body.shares] : [])).at(-1) ?? [];

/** Whether whoever holds a seat marks a task: the seat's first holder says so. */
export function marksTask(story: Story, seat: readonly string[], task: number): boolean {
  const division = divisionIn(story);
  return division.length === 0 || division.some(({ personId, tasks }) => personId === seat[0] && tasks.includes(task));
}
