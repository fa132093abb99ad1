import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useTick } from '#renderer/host/machine-clock.ts';
import { useSay } from '#renderer/ui/say.ts';
import { clockKey } from '#shared/model/task-clock.ts';
import type { TaskClock } from '#shared/record/state.ts';
import { clockText } from './clock-text.ts';
import './clock-wall.css';
import { shownClock, type ShownClock } from './shown-clock.ts';
import { useSignal } from './use-signal.ts';
import { clockWords } from './words.ts';

type OpenClock = ShownClock & { readonly clock: TaskClock };

/** Every clock of the room that was started and not finished; one that is late is heard. */
function useOpenClocks(): readonly OpenClock[] {
  const { clocks, scheme } = useSittingPart((view) => view.state);
  const open = [...clocks.values()].filter(({ finished }) => !finished);
  const tick = useTick(open.some(({ since }) => since !== null));
  const shown = open.flatMap((clock) => {
    const task = scheme?.tasks[clock.task - 1];
    return task === undefined ? [] : [{ clock, ...shownClock(clock, task, tick, Date.now()) }];
  });
  useSignal(shown.filter(({ tone }) => tone === 'over').length);
  return shown;
}

/** The open clocks, large enough to be read across the room; each leads to its candidate. */
export function ClockWall({ onOpen }: { readonly onOpen: (candidateId: string) => void }) {
  const t = useSay();
  const candidates = useSittingPart((view) => view.state.candidates);
  const shown = useOpenClocks();
  if (shown.length === 0) return null;
  return (
    <section className="clock-wall" aria-label={t(clockWords.wall)}>
      {shown.map((one) => {
        const candidate = candidates.get(one.clock.candidateId);
        return (
          <button
            key={clockKey(one.clock)}
            type="button"
            className="clock-wall-clock"
            data-standing={one.standing}
            data-tone-of={one.tone}
            onClick={() => onOpen(one.clock.candidateId)}
          >
            <Face clock={one} of={`${candidate?.number ?? ''} ${candidate?.name ?? ''}`} />
          </button>
        );
      })}
    </section>
  );
}

/** The same where the sitting is locked: heard, and nothing shown. */
export function ClockSignals() {
  useOpenClocks();
  return null;
}

function Face({ clock: { clock, standing, seconds, over }, of }: { readonly clock: OpenClock; readonly of: string }) {
  const t = useSay();
  return (
    <>
      <span className="kp-ellipsis kp-small">{of}</span>
      <output className="kp-num">{clockText(seconds)}</output>
      <span className="kp-small kp-num">
        {t(clockWords.taskOf, { task: clock.task })} ·{' '}
        {over > 0 ? t(clockWords.over, { over: clockText(over) }) : t(clockWords[standing])}
      </span>
    </>
  );
}
