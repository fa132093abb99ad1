import { useMemo } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Sheet } from '#shared/record/state.ts';
import { scoringWords } from '#shared/words/scoring.ts';
import { NotesPanel } from './notes-panel.tsx';
import { runningScore } from './running-score.ts';
import type { SheetDesk } from './sheet-desk.ts';
import type { SheetRow } from './sheet-lines.ts';
import { TaskTimers } from './task-timers.tsx';
import { Totals } from './totals.tsx';
import { useClock } from './use-clock.ts';
import { VetoPanel } from './veto-panel.tsx';

/** The panels that open a form of their own. */
export type Panel = 'veto' | 'note';

type Props = {
  readonly desk: SheetDesk;
  readonly sheet: Sheet;
  readonly scheme: Scheme;
  readonly sitting: Sitting;
  readonly rows: readonly SheetRow[];
  /** The line under the cursor. */
  readonly row: SheetRow;
  readonly locked: boolean;
  readonly open: Panel | null;
  readonly setOpen: (open: Panel | null) => void;
  readonly toggleTimer: (task: number) => void;
};

/** The right column: marks so far against the pass line, time, vetoes, and what happened in the room. */
export function SheetAside({ desk, sheet, scheme, sitting, rows, row, locked, open, setOpen, toggleTimer }: Props) {
  const t = useSay();
  const now = useClock(Object.values(sheet.times).some(({ running }) => running));
  const score = useMemo(() => runningScore(scheme, rows, sheet, now), [scheme, rows, sheet, now]);
  return (
    <aside className="scoring-aside" aria-label={t(scoringWords.totals)}>
      <Totals scheme={scheme} score={score} lines={rows.length} passMark={sitting.settings.passMark} />
      <div className="scoring-aside-rest">
        <TaskTimers
          scheme={scheme}
          times={sheet.times}
          now={now}
          current={row.taskNumber}
          locked={sheet.everSigned}
          toggle={toggleTimer}
        />
        <VetoPanel
          rows={rows}
          sheet={sheet}
          refOf={desk.ref}
          cursor={row.id}
          locked={locked}
          isOpen={open === 'veto'}
          setOpen={(next) => setOpen(next ? 'veto' : null)}
        />
        <NotesPanel
          candidateId={desk.ref.candidateId}
          isOpen={open === 'note'}
          setOpen={(next) => setOpen(next ? 'note' : null)}
        />
      </div>
    </aside>
  );
}
