import { add, fraction } from './exact.mjs';

// The arithmetic of docs/format.md, section 5: line, task, total.

const ZERO = fraction(0n);
const sum = (marks) => marks.reduce((total, mark) => total + mark, 0n);
const most = (a, b) => (a > b ? a : b);

/** `times`: seconds by task. Marks of every task, the exact total in hundredths, and whether the whole exam is vetoed. */
export function scoreSheet(scheme, sheet, times = sheet.times) {
  const hit = (task, line, scope) => task.lines[line].veto?.scope === scope;
  let total = ZERO;
  let vetoed = false;
  const marks = scheme.tasks.map((task, t) => {
    const vetoes = task.lines.map((_, l) => sheet.vetoes.has(`${t + 1}.${l + 1}`));
    vetoed ||= vetoes.some((on, l) => on && hit(task, l, 'practical'));
    const lines = task.lines.map(({ fullMark }, l) =>
      vetoes[l] && hit(task, l, 'line') ? 0n : lineMark(sheet.scores.get(`${t + 1}.${l + 1}`), BigInt(fullMark)),
    );
    const late = secondsLate(task, times.get(t + 1));
    const gone = vetoes.some((on, l) => on && hit(task, l, 'task')) || exceeds(late, task.disqualifyOver);
    const mark = gone ? 0n : most(0n, sum(lines) - overtimeDeduction(task, late));
    const share = task.weight === null ? [mark, 1n] : [BigInt(task.weight) * 100n * mark, BigInt(task.fullMark)];
    total = add(total, fraction(...share));
    return mark;
  });
  return { marks, total, vetoed };
}

function lineMark(score, fullMark) {
  if (score === undefined) return 0n;
  return score.kind === 'mark' ? BigInt(score.mark) : most(0n, fullMark - sum(score.deductions.map(BigInt)));
}

const secondsLate = ({ minutes }, seconds) =>
  minutes === null || seconds === undefined ? 0 : Math.max(0, seconds - minutes * 60);
const exceeds = (late, minutes) => minutes !== null && late > minutes * 60;

function overtimeDeduction({ overtime }, late) {
  const reached = overtime.filter(({ over }) => exceeds(late, over));
  return BigInt(reached.reduce((best, step) => (step.over > best.over ? step : best), { over: -1, deduct: 0 }).deduct);
}
