import { Button, Input } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { parseMark } from '#shared/base/marks/mark.ts';
import type { SchemeProblem } from '#shared/importing/check-scheme.ts';
import { EMPTY_LINE, typedMark, type LineDraft, type TaskDraft } from '#shared/importing/scheme-draft.ts';
import { schemeWords } from '#renderer/features/setup/scheme-words.ts';
import { LineRow } from './line-row.tsx';
import { removed, replaced, swapped } from './list-edits.ts';
import { OvertimeEditor } from './overtime-editor.tsx';
import { ProblemText, problemAt } from './scheme-problems.tsx';

type Props = {
  readonly index: number;
  readonly count: number;
  readonly task: TaskDraft;
  readonly weighted: boolean;
  /** Whether the document fixes all of it but its lines. */
  readonly items: boolean;
  readonly problems: readonly SchemeProblem[];
  readonly onChange: (task: TaskDraft) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** One 试题: its name, mark, weight and limit; its overtime steps; its lines and their sum. */
export function TaskEditor({ index, count, task, weighted, items, problems, onChange, onMove, onRemove }: Props) {
  const t = useSay();
  const path = `tasks.${index}`;
  const setLines = (lines: readonly LineDraft[]): void => onChange({ ...task, lines });
  const linesProblem = problemAt(problems, `${path}.lines`);
  const figure = (field: 'fullMark' | 'weight' | 'minutes', label: string) => (
    <label className="setup-figure">
      <span className="kp-soft kp-small">{label}</span>
      <Input
        data-path={`${path}.${field}`}
        className="kp-num"
        inputMode="decimal"
        value={task[field]}
        status={problemAt(problems, `${path}.${field}`) === undefined ? '' : 'error'}
        onChange={(event) => onChange({ ...task, [field]: event.target.value })}
      />
    </label>
  );
  return (
    <section className="kp-panel setup-task" data-path={path}>
      {items ? (
        <div className="kp-line setup-task-head">
          <strong>
            {t(schemeWords.part, { number: index + 1 })}　{task.name}
          </strong>
        </div>
      ) : (
        <div className="kp-line setup-task-head">
          <strong>{t(schemeWords.task, { number: index + 1 })}</strong>
          <Input
            className="kp-grow"
            data-path={`${path}.name`}
            value={task.name}
            placeholder={t(schemeWords.taskName)}
            aria-label={t(schemeWords.taskName)}
            status={problemAt(problems, `${path}.name`) === undefined ? '' : 'error'}
            onChange={(event) => onChange({ ...task, name: event.target.value })}
          />
          {figure('fullMark', t(schemeWords.fullMark))}
          {weighted && figure('weight', t(schemeWords.weight))}
          {figure('minutes', t(schemeWords.minutes))}
          <Button size="small" disabled={index === 0} onClick={() => onMove(index - 1)}>
            {t(schemeWords.up)}
          </Button>
          <Button size="small" disabled={index === count - 1} onClick={() => onMove(index + 1)}>
            {t(schemeWords.down)}
          </Button>
          <Button size="small" onClick={onRemove}>
            {t(schemeWords.remove)}
          </Button>
        </div>
      )}
      <TaskProblems path={path} problems={problems} />
      {!items && <OvertimeEditor path={path} task={task} problems={problems} onChange={onChange} />}
      <table className="setup-lines setup-lines-edit" data-items={items || undefined}>
        <thead>
          <tr>
            <th className="kp-num-right">{t(schemeWords.lineNumber)}</th>
            <th>{t(schemeWords.lineName)}</th>
            <th>{t(schemeWords.fullMark)}</th>
            <th>{t(schemeWords.standard)}</th>
            <th>{t(schemeWords.rule)}</th>
            {!items && <th>{t(schemeWords.chips)}</th>}
            {!items && <th>{t(schemeWords.veto)}</th>}
            <td />
          </tr>
        </thead>
        <tbody>
          {task.lines.map((line, at) => (
            <LineRow
              key={at}
              path={`${path}.lines.${at}`}
              index={at}
              count={task.lines.length}
              line={line}
              plain={items}
              problems={problems}
              onChange={(next) => setLines(replaced(task.lines, at, next))}
              onMove={(to) => setLines(swapped(task.lines, at, to))}
              onRemove={() => setLines(removed(task.lines, at))}
            />
          ))}
        </tbody>
      </table>
      <div className="kp-line" data-path={`${path}.lines`} tabIndex={-1}>
        <Button size="small" onClick={() => setLines([...task.lines, EMPTY_LINE])}>
          {t(schemeWords.addLine)}
        </Button>
        <span className="kp-grow" />
        {linesProblem !== undefined && <ProblemText problem={linesProblem} />}
        <LineSum task={task} />
      </div>
    </section>
  );
}

/** What is wrong with the task's own figures, in words below them. */
function TaskProblems({ path, problems }: { readonly path: string; readonly problems: readonly SchemeProblem[] }) {
  const own = ['name', 'fullMark', 'weight', 'minutes'].flatMap(
    (field) => problemAt(problems, `${path}.${field}`) ?? [],
  );
  if (own.length === 0) return null;
  return (
    <div className="kp-line">
      {own.map((problem) => (
        <ProblemText key={problem.path} problem={problem} />
      ))}
    </div>
  );
}

function LineSum({ task }: { readonly task: TaskDraft }) {
  const t = useSay();
  const marks = task.lines.map(({ fullMark }) => parseMark(fullMark.trim(), 100_000));
  const sum = marks.reduce((total, mark) => total + (mark.ok ? mark.value : 0), 0);
  const full = parseMark(task.fullMark.trim(), 100_000);
  return (
    <span className="setup-sum kp-num" data-right={full.ok && full.value === sum}>
      {t(schemeWords.linesSum, { sum: typedMark(sum), full: task.fullMark })}
    </span>
  );
}
