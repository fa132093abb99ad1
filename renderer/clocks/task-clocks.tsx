import { memo, useCallback, useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useTick } from '#renderer/host/machine-clock.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { isAmong } from '#shared/record/division.ts';
import { clockKey } from '#shared/model/task-clock.ts';
import { ClockRow } from './clock-row.tsx';
import type { AskedAct } from './clock-form.tsx';
import { clockWords } from './words.ts';

type Props = {
  readonly scheme: Scheme;
  readonly candidateId: string;
  /** The tasks whose clocks are theirs to keep; null for all. */
  readonly own: readonly number[] | null;
  /** Task of the line under the cursor, from 1: the one that `t` starts and stops. */
  readonly current: number;
  readonly locked: boolean;
  /** Whether `t` asked to go on with a clock that stands: the form for it is opened. */
  readonly resuming: boolean;
  readonly onAsked: () => void;
};

/** The clocks of one candidate, one a task, the same for everyone who scores them. */
export const TaskClocks = memo(function TaskClocks(props: Props) {
  const { scheme, candidateId, own, current, locked, resuming, onAsked } = props;
  const t = useSay();
  const clocks = useSittingPart((view) => view.state.clocks);
  const mine = scheme.tasks.map((_, index) => clocks.get(clockKey({ candidateId, task: index + 1 })));
  const tick = useTick(mine.some((clock) => clock?.since != null));
  const [open, setOpen] = useState<{ readonly task: number; readonly kind: AskedAct } | null>(null);
  const close = useCallback(() => {
    setOpen(null);
    onAsked();
  }, [onAsked]);
  const shown = resuming ? ({ task: current, kind: 'resume' } as const) : open;
  return (
    <section className="scoring-box" aria-label={t(clockWords.title)}>
      <h2>
        {t(clockWords.title)} <KeyCap keys={['T']} /> <small className="kp-soft">{t(clockWords.shared)}</small>
      </h2>
      {scheme.tasks.map((task, index) =>
        !isAmong(own, index) ? null : (
          <ClockRow
            key={index}
            task={task}
            clockRef={{ candidateId, task: index + 1 }}
            clock={mine[index]}
            tick={tick}
            isCurrent={current === index + 1}
            locked={locked}
            open={shown?.task === index + 1 ? shown.kind : null}
            setOpen={(kind) => (kind === null ? close() : setOpen({ task: index + 1, kind }))}
          />
        ),
      )}
    </section>
  );
});
