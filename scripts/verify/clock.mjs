import { hasTask } from './division.mjs';

// The one clock of a candidate and task (docs/format.md, section 3): what it shows.

/** From this edition on time is told by it; before, every sheet kept a time of its own. */
const EDITION = 4;
export const hasClocks = ({ sitting }) => (sitting.edition ?? 1) >= EDITION;
export const keyOf = ({ candidateId, task }) => `${candidateId}/${task}`;

/** Milliseconds shown at a tick; null where it runs since another start of the host. */
export const shownAt = ({ spent, since }, { run, ms }) =>
  since === null ? spent : since.run === run ? spent + Math.max(0, ms - since.ms) : null;
/** Until somebody confirms: as much as the wall clock says. */
const assumedAt = ({ spent, since }, at) => spent + Math.max(0, Date.parse(at) - Date.parse(since.at));

/** Does to a clock what an entry says; every signature under the candidate's sheets with that task goes. */
export function turnClock(state, { candidateId, task, tick, act }, at) {
  const before = state.clocks.get(keyOf({ candidateId, task })) ?? { spent: 0, since: null, finished: false };
  const shown = shownAt(before, tick) ?? assumedAt(before, at);
  const runs = { start: true, resume: true, confirm: true, give_back: before.since !== null }[act.kind] ?? false;
  const spent = { correct: act.seconds * 1000, confirm: act.seconds * 1000, give_back: shown - act.seconds * 1000 };
  state.clocks.set(keyOf({ candidateId, task }), {
    spent: Math.max(0, spent[act.kind] ?? shown),
    since: runs ? { ...tick, at } : null,
    finished: ['finish', 'correct'].includes(act.kind) || (act.kind === 'give_back' && before.finished),
  });
  for (const [key, sheet] of state.sheets) {
    const [about, examinerId] = key.split('/');
    if (about === candidateId && hasTask(state, candidateId, examinerId, task)) sheet.signed = null;
  }
}

/** Seconds by task on a sheet of the candidate: the clocks', or in older sittings the sheet's own. */
export function timesOn(state, candidateId, sheet) {
  if (!hasClocks(state)) return sheet.times;
  const tasks = (state.scheme?.tasks ?? []).map((_, t) => [
    t + 1,
    state.clocks.get(keyOf({ candidateId, task: t + 1 })),
  ]);
  return new Map(tasks.flatMap(([t, clock]) => (clock === undefined ? [] : [[t, Math.floor(clock.spent / 1000)]])));
}

/** Whether a clock of the candidate runs, of a task that this examiner marks. */
export const isTimed = (state, candidateId, examinerId) =>
  [...state.clocks].some(([key, { since }]) => {
    const [about, task] = key.split('/');
    return about === candidateId && since !== null && hasTask(state, candidateId, examinerId, Number(task));
  });
