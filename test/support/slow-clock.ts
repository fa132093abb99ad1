import type { Entry } from '#shared/record/entry.ts';

/**
 * The slow model of a clock: it knows no state, and tells what a candidate's task took from all that was ever done to its clock,
 * second by second of the story, oldest first.
 */
export function slowSeconds(entries: readonly Entry[], candidateId: string, task: number): number | null {
  const story = entries.flatMap(({ body, at }) =>
    body.type === 'task_timed' && body.candidateId === candidateId && body.task === task ? [{ ...body, at }] : [],
  );
  if (story.length === 0) return null;
  let ms = 0;
  for (const [n, { act, tick, at }] of story.entries()) {
    const before = story.slice(0, n).findLast(({ act: { kind } }) => kind !== 'give_back');
    const since = story[n - 1];
    const runs = before !== undefined && ['start', 'resume', 'confirm'].includes(before.act.kind);
    if (runs && since !== undefined) {
      const known = since.tick.run === tick.run;
      ms += Math.max(0, known ? tick.ms - since.tick.ms : Date.parse(at) - Date.parse(since.at));
    }
    if (act.kind === 'give_back') ms = Math.max(0, ms - act.seconds * 1000);
    if (act.kind === 'correct' || act.kind === 'confirm') ms = act.seconds * 1000;
  }
  return Math.floor(ms / 1000);
}
