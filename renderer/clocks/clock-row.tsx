import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { storedOf } from '#renderer/marking/stored.ts';
import { Tick as StoredTick } from '#renderer/marking/tick.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Task } from '#shared/model/scheme.ts';
import type { ClockRef, Tick } from '#shared/model/task-clock.ts';
import type { TaskClock } from '#shared/record/state.ts';
import { ClockForm, type AskedAct } from './clock-form.tsx';
import { ClockLimits } from './clock-limits.tsx';
import { clockText } from './clock-text.ts';
import { shownClock, type ClockStanding } from './shown-clock.ts';
import { useClockAct } from './use-clock-act.ts';
import { clockWords } from './words.ts';

type Props = {
  readonly task: Task;
  readonly clockRef: ClockRef;
  readonly clock: TaskClock | undefined;
  readonly tick: Tick | null;
  readonly isCurrent: boolean;
  readonly locked: boolean;
  readonly open: AskedAct | null;
  readonly setOpen: (kind: AskedAct | null) => void;
};

type Button = { readonly kind: 'start' | 'finish' } | { readonly kind: AskedAct };
const BUTTONS: Readonly<Record<ClockStanding, readonly Button['kind'][]>> = {
  unstarted: ['start', 'correct'],
  running: ['finish', 'pause', 'give_back', 'correct'],
  paused: ['resume', 'finish', 'give_back', 'correct'],
  finished: ['resume', 'give_back', 'correct'],
  doubt: ['confirm', 'correct'],
};

/** One task's clock to the second, what being late takes off, and what may be done to it. */
export function ClockRow({ task, clockRef, clock, tick, isCurrent, locked, open, setOpen }: Props) {
  const t = useSay();
  const act = useClockAct();
  const stored = useSittingPart((view) => storedOf(view, clock?.seq));
  const [problem, setProblem] = useState('');
  const { standing, seconds, over, tone } = shownClock(clock, task, tick, Date.now());
  const press = (kind: Button['kind']): void => {
    setProblem('');
    if (kind === 'start' || kind === 'finish') void act(clockRef, { kind }).then(setProblem);
    else setOpen(kind);
  };
  return (
    <div className="scoring-timer" data-current={isCurrent || undefined} data-standing={standing} data-tone-of={tone}>
      <div className="kp-line">
        <span className="kp-num">{clockRef.task}</span>
        <output className="scoring-clock kp-num" data-tone={tone === 'over' ? 'danger' : undefined}>
          {clockText(seconds)}
        </output>
        <span className="kp-small kp-soft kp-grow" data-testid="clock-standing">
          {t(clockWords[standing])}
        </span>
        {clock !== undefined && <StoredTick state={stored} />}
      </div>
      <div className="kp-line">
        {BUTTONS[standing].map((kind) => (
          <button
            key={kind}
            type="button"
            className="marking-button"
            data-clock={kind}
            disabled={locked || (kind === 'start' && tick === null)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => press(kind)}
          >
            {t(clockWords[kind])}
          </button>
        ))}
      </div>
      <p className="marking-objection" role="alert">
        {problem}
      </p>
      {open !== null && (
        <ClockForm
          key={open}
          kind={open}
          seconds={seconds}
          act={(asked) => act(clockRef, asked)}
          close={() => setOpen(null)}
        />
      )}
      <ClockLimits task={task} over={over} />
    </div>
  );
}
