import { memo, useCallback, useMemo } from 'react';
import { TaskClocks } from '#renderer/clocks/task-clocks.tsx';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { breachesOf } from '#shared/procedures/parts/breaches.ts';
import { hasOneClock } from '#shared/procedures/parts/times.ts';
import { othersTasks } from '#shared/procedures/practical/by-task.ts';
import { tasksOf } from '#shared/record/division.ts';
import type { Sheet } from '#shared/record/state.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { NotesPanel } from './notes-panel.tsx';
import { runningScore } from './running-score.ts';
import type { SheetDesk } from './sheet-desk.ts';
import type { SheetRow } from './sheet-lines.ts';
import { TaskTimers } from './task-timers.tsx';
import { Totals } from './totals.tsx';
import { useClock } from './use-clock.ts';
import { useTimes } from './use-times.ts';
import { VetoPanel } from './veto-panel.tsx';

type Props = {
  readonly desk: SheetDesk;
  readonly sheet: Sheet;
  readonly scheme: Scheme;
  readonly sitting: Sitting;
  readonly rows: readonly SheetRow[];
  /** The line under the cursor and its task, from 1. */
  readonly cursor: string;
  readonly taskNumber: number;
  readonly locked: boolean;
  /** The sitting is closed: nothing more is recorded. */
  readonly isOver: boolean;
  readonly open: 'veto' | 'note' | 'resume' | null;
  readonly setOpen: (open: 'veto' | 'note' | null) => void;
  readonly toggleTimer: (task: number) => void;
};

/** The right column: marks so far against the pass line, time, vetoes, and what happened in the room. */
export const SheetAside = memo(function SheetAside(props: Props) {
  const { desk, sheet, scheme, sitting, rows, cursor, taskNumber, locked, isOver, open, setOpen, toggleTimer } = props;
  const t = useSay();
  const { candidateId, examinerId } = desk.ref;
  const words = useMemo(
    () => ({ log: sitting.sittingId, personId: examinerId, candidateId }),
    [sitting, examinerId, candidateId],
  );
  const own = useSittingPart(({ state }) => tasksOf(state, desk.ref));
  const others = useSittingPart(({ state }) => othersTasks(state, desk.ref));
  const breaches = useSittingPart(({ state }) =>
    breachesOf(state, candidateId).reduce((sum, { percent }) => sum + percent, 0),
  );
  const now = useClock(Object.values(sheet.times).some(({ running }) => running));
  const timed = useTimes(sheet, scheme, now);
  const score = useMemo(() => runningScore(scheme, rows, timed), [scheme, rows, timed]);
  const endAsking = useCallback(() => setOpen(null), [setOpen]);
  const setVeto = useCallback((next: boolean) => setOpen(next ? 'veto' : null), [setOpen]);
  const setNote = useCallback((next: boolean) => setOpen(next ? 'note' : null), [setOpen]);
  return (
    <aside className="scoring-aside" aria-label={t(scoringWords.totals)}>
      <Totals
        scheme={scheme}
        own={own}
        others={others}
        score={score}
        lines={rows.length}
        passMark={sitting.settings.passMark}
        breaches={breaches}
      />
      <div className="scoring-aside-rest">
        {hasOneClock(sitting) ? (
          <TaskClocks
            scheme={scheme}
            own={own}
            candidateId={desk.ref.candidateId}
            current={taskNumber}
            locked={isOver}
            resuming={open === 'resume'}
            onAsked={endAsking}
          />
        ) : (
          <TaskTimers
            scheme={scheme}
            times={sheet.times}
            now={now}
            current={taskNumber}
            locked={sheet.everSigned}
            toggle={toggleTimer}
          />
        )}
        <VetoPanel
          rows={rows}
          vetoes={sheet.vetoes}
          refOf={desk.ref}
          words={words}
          cursor={open === 'veto' ? cursor : ''}
          locked={locked}
          isOpen={open === 'veto'}
          setOpen={setVeto}
        />
        <NotesPanel desk={words} isOpen={open === 'note'} setOpen={setNote} />
      </div>
    </aside>
  );
});
