import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useTick } from '#renderer/host/machine-clock.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { TaskClock } from '#shared/record/state.ts';
import { clockText } from './clock-text.ts';
import './clock-wall.css';
import { shownClock } from './shown-clock.ts';
import { useSignal } from './use-signal.ts';
import { clockWords } from './words.ts';

/** Every clock of the room that was started and not finished, large enough to be read across it. */
export function ClockWall({ onOpen }: { readonly onOpen: (candidateId: string) => void }) {
  const t = useSay();
  const { clocks, candidates, scheme } = useSittingPart((view) => view.state);
  const open = [...clocks.values()].filter(({ finished }) => !finished);
  const tick = useTick(open.some(({ since }) => since !== null));
  const shown = open.flatMap((clock) => {
    const task = scheme?.tasks[clock.task - 1];
    return task === undefined ? [] : [{ clock, ...shownClock(clock, task, tick, Date.now()) }];
  });
  useSignal(shown.filter(({ tone }) => tone === 'over').length);
  if (shown.length === 0) return null;
  const nameOf = ({ candidateId }: TaskClock): string => {
    const candidate = candidates.get(candidateId);
    return candidate === undefined ? '' : `${candidate.number} ${candidate.name}`;
  };
  return (
    <section className="clock-wall" aria-label={t(clockWords.wall)}>
      {shown.map(({ clock, standing, seconds, over, tone }) => (
        <button
          key={`${clock.candidateId}/${String(clock.task)}`}
          type="button"
          className="clock-wall-clock"
          data-standing={standing}
          data-tone-of={tone}
          onClick={() => onOpen(clock.candidateId)}
        >
          <span className="kp-ellipsis kp-small">{nameOf(clock)}</span>
          <output className="kp-num">{clockText(seconds)}</output>
          <span className="kp-small kp-num">
            {t(clockWords.taskOf, { task: clock.task })} ·{' '}
            {over > 0 ? t(clockWords.over, { over: clockText(over) }) : t(clockWords[standing])}
          </span>
        </button>
      ))}
    </section>
  );
}
