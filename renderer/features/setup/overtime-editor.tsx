import { Button, Input } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { SchemeProblem } from '#shared/importing/check-scheme.ts';
import type { OvertimeDraft, TaskDraft } from '#shared/importing/scheme-draft.ts';
import { schemeWords } from '#renderer/features/setup/scheme-words.ts';
import { removed, replaced } from './list-edits.ts';
import { isBlank, ProblemText, problemAt } from './scheme-problems.tsx';

type Props = {
  readonly path: string;
  readonly task: TaskDraft;
  readonly problems: readonly SchemeProblem[];
  readonly onChange: (task: TaskDraft) => void;
};

/** 超时规则: steps, and from when on the task counts nothing. */
export function OvertimeEditor({ path, task, problems, onChange }: Props) {
  const t = useSay();
  const setSteps = (overtime: readonly OvertimeDraft[]): void => onChange({ ...task, overtime });
  const field = (at: string, value: string, label: string, onType: (text: string) => void) => (
    <Input
      size="small"
      className="kp-num setup-minutes"
      data-path={`${path}.${at}`}
      aria-label={label}
      value={value}
      status={problemAt(problems, `${path}.${at}`) === undefined ? '' : 'error'}
      onChange={(event) => onType(event.target.value)}
    />
  );
  const wrong = problems.filter(
    (problem) =>
      !isBlank(problem) && (problem.path.startsWith(`${path}.overtime`) || problem.path === `${path}.disqualifyOver`),
  );
  return (
    <div className="kp-line setup-overtime" data-path={`${path}.overtime`}>
      <span className="kp-soft">{t(schemeWords.overtime)}</span>
      {task.overtime.map((step, at) => (
        <span key={at} className="kp-line setup-step">
          {t(schemeWords.overtimeOver)}
          {field(`overtime.${at}.over`, step.over, t(schemeWords.overtimeOver), (over) =>
            setSteps(replaced(task.overtime, at, { ...step, over })),
          )}
          {t(schemeWords.overtimeTakes)}
          {field(`overtime.${at}.deduct`, step.deduct, t(schemeWords.overtimeTakes), (deduct) =>
            setSteps(replaced(task.overtime, at, { ...step, deduct })),
          )}
          {t(schemeWords.points)}
          <Button size="small" onClick={() => setSteps(removed(task.overtime, at))}>
            {t(schemeWords.remove)}
          </Button>
        </span>
      ))}
      <Button size="small" onClick={() => setSteps([...task.overtime, { over: '', deduct: '' }])}>
        {t(schemeWords.addStep)}
      </Button>
      <span className="kp-line setup-step">
        {t(schemeWords.zeroOver)}
        {field('disqualifyOver', task.disqualifyOver, t(schemeWords.zeroOver), (disqualifyOver) =>
          onChange({ ...task, disqualifyOver }),
        )}
        {t(schemeWords.minutesUnit)}
      </span>
      {wrong.map((problem) => (
        <ProblemText key={problem.path} problem={problem} />
      ))}
    </div>
  );
}
