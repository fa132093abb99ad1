import { memo } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { ClockLimits } from '#renderer/clocks/clock-limits.tsx';
import { clockText } from '#renderer/clocks/clock-text.ts';
import { Tick } from '#renderer/marking/tick.tsx';
import { storedOf } from '#renderer/marking/stored.ts';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import type { Scheme, Task } from '#shared/model/scheme.ts';
import type { TimeFact } from '#shared/record/state.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { elapsedSeconds } from './elapsed.ts';

type Props = {
  readonly scheme: Scheme;
  readonly times: Readonly<Record<number, TimeFact>>;
  readonly now: number;
  /** Task of the line under the cursor, from 1: the one that `t` starts and stops. */
  readonly current: number;
  readonly locked: boolean;
  readonly toggle: (task: number) => void;
};

/** The time on each task, to the second, with what being late takes off. */
export const TaskTimers = memo(function TaskTimers({ scheme, times, now, current, locked, toggle }: Props) {
  const t = useSay();
  return (
    <section className="scoring-box" aria-label={t(scoringWords.timer)}>
      <h2>
        {t(scoringWords.timer)} <KeyCap keys={['T']} />
      </h2>
      {scheme.tasks.map((task, index) => (
        <TaskTimer
          key={index}
          task={task}
          number={index + 1}
          time={times[index + 1]}
          now={now}
          isCurrent={current === index + 1}
          locked={locked}
          toggle={toggle}
        />
      ))}
    </section>
  );
});

type TimerProps = {
  readonly task: Task;
  readonly number: number;
  readonly time: TimeFact | undefined;
  readonly now: number;
  readonly isCurrent: boolean;
  readonly locked: boolean;
  readonly toggle: (task: number) => void;
};

function TaskTimer({ task, number, time, now, isCurrent, locked, toggle }: TimerProps) {
  const t = useSay();
  const stored = useSittingPart((view) => storedOf(view, time?.seq));
  const seconds = elapsedSeconds(time, now);
  const over = task.minutes === null ? 0 : seconds - task.minutes * 60;
  const action = time === undefined ? 'timer_start' : time.running ? 'timer_pause' : 'timer_resume';
  return (
    <div className="scoring-timer" data-current={isCurrent || undefined} data-running={time?.running ?? false}>
      <div className="kp-line">
        <span className="kp-num">{number}</span>
        <output className="scoring-clock kp-num" data-tone={over > 0 ? 'danger' : undefined}>
          {clockText(seconds)}
        </output>
        <span className="kp-small kp-soft kp-grow">
          {time === undefined ? '' : t(time.running ? scoringWords.timer_running : scoringWords.timer_paused)}
        </span>
        {time !== undefined && <Tick state={stored} />}
        <button
          type="button"
          className="marking-button"
          disabled={locked}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => toggle(number)}
        >
          {t(scoringWords[action])}
        </button>
      </div>
      <ClockLimits task={task} over={over} />
    </div>
  );
}
