import { parseMark, type Mark } from '../base/marks/mark.ts';
import { schemeSchema, type Scheme, type SchemeLine, type Task } from '../model/scheme.ts';
import { findSheetProblem, type SheetProblem } from '../law/scoring/sheet.ts';
import type { LineDraft, SchemeDraft, TaskDraft } from './scheme-draft.ts';

/** What keeps a scheme from being saved; each has its sentence in scheme-problem-words.ts. */
export type SchemeProblemKind =
  | 'name_missing'
  | 'text_too_long'
  | 'figure_missing'
  | 'mark_wrong'
  | 'weight_wrong'
  | 'minutes_wrong'
  | 'chip_wrong'
  | 'chip_over_full'
  | 'veto_text_missing'
  | 'too_many_parts'
  | SheetProblem['kind'];

/** A problem and the field it is in: `tasks.0.lines.2.fullMark`, as the editor names its fields. */
export type SchemeProblem = {
  readonly path: string;
  readonly kind: SchemeProblemKind;
  /** Marks as hundredths. */
  readonly detail: Readonly<Record<string, number>>;
};

export type SchemeCheck = {
  /** The scheme to adopt, or null while anything is wrong. */
  readonly scheme: Scheme | null;
  readonly problems: readonly SchemeProblem[];
};

const LARGEST: Mark = 100_000;
const MOST_PARTS = 99;
const WHOLE_NUMBER = /^\d{1,4}$/;
/** A comma right before a figure may be a decimal one: `2,5` is refused, `2, 5` are two. */
const SEPARATORS = /[\s、，;；]+|,(?=\s|$)/;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 1000;

type Report = (path: string, kind: SchemeProblemKind, detail?: SchemeProblem['detail']) => void;

/**
 * Checks a scheme while it is typed: every field, every task's lines, and the whole (配分 to 100 points, 权重 to 100 %); `parts`: its
 * tasks are each judged by themselves, and together need come to nothing.
 */
export function checkScheme(draft: SchemeDraft, parts = false): SchemeCheck {
  const problems: SchemeProblem[] = [];
  const report: Report = (path, kind, detail = {}) => problems.push({ path, kind, detail });
  nameOf(draft.title, 'title', report);
  if (draft.tasks.length > MOST_PARTS) report('tasks', 'too_many_parts', { max: MOST_PARTS });
  const tasks = draft.tasks.map((task, index) => readTask(task, draft.weighting, `tasks.${index}`, report));
  // Sums of figures that can't be read yet would only repeat what the figure's own problem says.
  if (problems.length === 0) checkSums(tasks, parts, report);
  if (problems.length > 0) return { scheme: null, problems };
  const scheme = schemeSchema.safeParse({ title: draft.title.trim(), tasks });
  return { scheme: scheme.success ? scheme.data : null, problems };
}

function checkSums(tasks: readonly Task[], parts: boolean, report: Report): void {
  const shapes = tasks.map(({ fullMark, weight, lines, overtime }) => ({
    fullMark,
    weight: weight === null ? null : weight * 100,
    lines,
    overtimeSteps: overtime,
  }));
  let fine = true;
  for (const [index, shape] of shapes.entries()) {
    // Taken as the only task, with all the weight, so that just its own lines and steps are judged.
    const problem = findSheetProblem([{ ...shape, weight: 10_000 }]);
    if (problem === null) continue;
    fine = false;
    report(`tasks.${index}.${SUM_FIELDS[problem.kind]}`, problem.kind, figuresOf(problem));
  }
  const whole = fine && !parts ? findSheetProblem(shapes) : null;
  if (whole !== null) report(SUM_FIELDS[whole.kind], whole.kind, figuresOf(whole));
}

const SUM_FIELDS: Readonly<Record<SheetProblem['kind'], string>> = {
  no_tasks: 'tasks',
  task_without_marks: 'fullMark',
  lines_do_not_sum: 'lines',
  overtime_step_twice: 'overtime',
  tasks_do_not_sum: 'tasks',
  weights_do_not_sum: 'tasks',
  weights_incomplete: 'tasks',
};

function figuresOf(problem: SheetProblem): Record<string, number> {
  const figures = Object.entries(problem).filter(([key]) => key !== 'kind' && key !== 'task');
  return Object.fromEntries(figures.map(([key, value]) => [key, Number(value)]));
}

function readTask(draft: TaskDraft, weighting: SchemeDraft['weighting'], path: string, report: Report): Task {
  if (draft.lines.length > MOST_PARTS) report(`${path}.lines`, 'too_many_parts', { max: MOST_PARTS });
  const weight = weighting === 'weights' ? whole(draft.weight, 1, 100) : null;
  if (weighting === 'weights' && weight === null)
    report(`${path}.weight`, draft.weight.trim() === '' ? 'figure_missing' : 'weight_wrong');
  return {
    name: nameOf(draft.name, `${path}.name`, report),
    fullMark: markOf(draft.fullMark, `${path}.fullMark`, report),
    weight,
    minutes: minutesOf(draft.minutes, 1, `${path}.minutes`, report),
    overtime: draft.overtime.map(({ over, deduct }, index) => ({
      over: neededMinutes(over, `${path}.overtime.${index}.over`, report),
      deduct: markOf(deduct, `${path}.overtime.${index}.deduct`, report),
    })),
    disqualifyOver: minutesOf(draft.disqualifyOver, 0, `${path}.disqualifyOver`, report),
    lines: draft.lines.map((line, index) => readLine(line, `${path}.lines.${index}`, report)),
  };
}

function readLine(draft: LineDraft, path: string, report: Report): SchemeLine {
  const fullMark = markOf(draft.fullMark, `${path}.fullMark`, report);
  for (const field of ['standard', 'rule'] as const) {
    if (draft[field].length > LONGEST_TEXT) report(`${path}.${field}`, 'text_too_long', { max: LONGEST_TEXT });
  }
  const typed = draft.chips.split(SEPARATORS).filter((chip) => chip !== '');
  const chips = typed.map((chip) => parseMark(chip, LARGEST));
  if (chips.some((chip) => !chip.ok || chip.value === 0)) report(`${path}.chips`, 'chip_wrong');
  const marks = chips.flatMap((chip) => (chip.ok ? [chip.value] : []));
  if (marks.some((chip) => chip > fullMark)) report(`${path}.chips`, 'chip_over_full', { fullMark });
  if (draft.veto?.text.trim() === '') report(`${path}.veto`, 'veto_text_missing');
  if (draft.veto !== null && draft.veto.text.length > LONGEST_NAME)
    report(`${path}.veto`, 'text_too_long', { max: LONGEST_NAME });
  return {
    name: nameOf(draft.name, `${path}.name`, report),
    fullMark,
    standard: draft.standard.trim(),
    rule: draft.rule.trim(),
    chips: [...new Set(marks)].sort((a, b) => a - b),
    veto: draft.veto === null ? null : { ...draft.veto, text: draft.veto.text.trim() },
  };
}

function nameOf(text: string, path: string, report: Report): string {
  const name = text.trim();
  if (name === '') report(path, 'name_missing');
  if (name.length > LONGEST_NAME) report(path, 'text_too_long', { max: LONGEST_NAME });
  return name;
}

/** A mark as typed, in hundredths; 0 once it was reported. */
function markOf(text: string, path: string, report: Report): Mark {
  const mark = parseMark(text.trim(), LARGEST);
  if (!mark.ok) report(path, text.trim() === '' ? 'figure_missing' : 'mark_wrong');
  return mark.ok ? mark.value : 0;
}

function neededMinutes(text: string, path: string, report: Report): number {
  const minutes = minutesOf(text, 0, path, report);
  if (text.trim() === '') report(path, 'figure_missing');
  return minutes ?? 0;
}

function minutesOf(text: string, min: number, path: string, report: Report): number | null {
  if (text.trim() === '') return null;
  const minutes = whole(text, min, 9999);
  if (minutes === null) report(path, 'minutes_wrong');
  return minutes;
}

function whole(text: string, min: number, max: number): number | null {
  const number = WHOLE_NUMBER.test(text.trim()) ? Number(text) : null;
  return number !== null && number >= min && number <= max ? number : null;
}
