import { shortMark } from '#renderer/marking/draft.ts';
import { schemeFactWords } from '#renderer/marking/scheme-words.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Task } from '#shared/model/scheme.ts';
import { clockText } from './clock-text.ts';
import { clockWords } from './words.ts';

type Props = { readonly task: Task; /** Seconds beyond the limit. */ readonly over: number };

/** The limit of a task, or how far beyond it things are, and what that takes off. */
export function ClockLimits({ task, over }: Props) {
  const t = useSay();
  return (
    <p className="scoring-steps kp-small kp-num">
      {over > 0 ? (
        <b>{t(clockWords.over, { over: clockText(over) })}</b>
      ) : (
        <span>
          {task.minutes === null ? t(schemeFactWords.no_limit) : t(schemeFactWords.limit, { minutes: task.minutes })}
        </span>
      )}
      {task.minutes !== null && <Steps task={task} over={over} />}
    </p>
  );
}

/** The steps of being late; the one that holds is marked by word order and weight, not by colour alone. */
function Steps({ task, over }: Props) {
  const t = useSay();
  const steps = task.overtime.toSorted((a, b) => a.over - b.over);
  const reached = steps.findLast((step) => over > step.over * 60);
  const out = task.disqualifyOver !== null && over > task.disqualifyOver * 60;
  return (
    <>
      {steps.map((step) => (
        <span key={step.over} data-holds={(!out && step === reached) || undefined}>
          {t(schemeFactWords.overtime_step, { over: step.over, off: shortMark(step.deduct) })}
        </span>
      ))}
      {task.disqualifyOver !== null && (
        <span data-holds={out || undefined}>{t(schemeFactWords.overtime_zero, { over: task.disqualifyOver })}</span>
      )}
    </>
  );
}
