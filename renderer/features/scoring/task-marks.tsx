import { shortMark } from '#renderer/marking/draft.ts';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { isAmong } from '#shared/record/division.ts';
import type { RunningScore } from './running-score.ts';
import { scoringWords } from './words.ts';

type Props = {
  readonly scheme: Scheme;
  /** The tasks that are theirs to mark; null for all. */
  readonly own: readonly number[] | null;
  readonly score: RunningScore['now'];
};

/** What a sheet comes to, task by task, and what took a task's marks away. */
export const TaskMarks = ({ scheme, own, score }: Props) => (
  <table className="scoring-totals">
    <tbody>
      {scheme.tasks.map((task, index) =>
        !isAmong(own, index) ? null : (
          <tr key={index}>
            <th scope="row">
              <span className="kp-ellipsis" title={task.name}>
                {index + 1} {task.name}
              </span>
              <TaskNote score={score.tasks[index]} />
            </th>
            <td className="kp-num-right">
              <b>{formatMark(score.tasks[index]?.mark ?? 0)}</b>
              <small className="kp-soft"> / {shortMark(task.fullMark)}</small>
            </td>
          </tr>
        ),
      )}
    </tbody>
  </table>
);

function TaskNote({ score }: { readonly score: RunningScore['now']['tasks'][number] | undefined }) {
  const t = useSay();
  if (score === undefined) return null;
  if (score.zeroedBy !== null) {
    return (
      <small data-tone="danger">
        {t(score.zeroedBy === 'veto' ? scoringWords.zero_veto : scoringWords.zero_overtime)}
      </small>
    );
  }
  if (score.overtimeDeduction === 0) return null;
  return <small data-tone="warn">{t(scoringWords.overtime_off, { off: formatMark(score.overtimeDeduction) })}</small>;
}
