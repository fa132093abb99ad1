import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { ListPreview } from '#renderer/importing/list-preview.tsx';
import { sheetsRead, sourceOf } from '#renderer/importing/source.ts';
import { useImport } from '#renderer/importing/use-import.ts';
import { importWords } from '#renderer/importing/words.ts';
import { CANDIDATE_LAYOUT } from '#shared/importing/candidate-layout.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { Plan } from '#shared/model/plan.ts';
import { useEffect, useRef } from 'react';
import { planWords } from './plan-words.ts';

type Props = {
  readonly onRoster: (rows: readonly CandidateRow[], source: Plan['source']) => void;
  /** A roster that is there already, and is read at once; null where one is chosen. */
  readonly sample: (() => Promise<File>) | null;
  readonly problem: string | null;
  readonly busy: boolean;
};

/** The one roster of a plan: every level and occupation in it, and nobody left waiting in the file. */
export function PlanRoster({ onRoster, sample, problem, busy }: Props) {
  const t = useSay();
  const { phase, open, choose, stop, reset } = useImport('roster', (choice) => ({
    ...{ list: 'roster', today: todayInBeijing(), context: { sitting: null, admitted: [] }, choice },
  }));
  const begun = useRef(false);
  useEffect(() => {
    if (sample === null || begun.current) return;
    begun.current = true;
    void sample().then(open);
  }, [sample, open]);
  if (phase.kind === 'idle') return <FileDrop label={t(planWords.importRoster)} onFile={open} />;
  if (phase.kind === 'reading') return <ImportReading {...phase} onStop={stop} />;
  if (phase.kind === 'failed') return <ImportFailed {...phase} onReset={reset} />;
  const { reading, sha256 } = phase.answer;
  const { table, accepted, waiting, skipped } = reading;
  const unreadable = accepted.length + waiting === 0;
  const waits = waiting > 0 ? t(planWords.waiting, { count: waiting }) : null;
  return (
    <ListPreview
      {...{ file: phase.file, answer: phase.answer, choice: phase.choice, unreadable }}
      {...{ onChoose: choose, onFile: open, onUndo: reset }}
      layout={CANDIDATE_LAYOUT}
      keepsOthers
      first="flaws"
      counts={[
        { key: 'accepted', text: t(importWords.acceptedCount, { count: accepted.length }) },
        { key: waiting > 0 ? 'waiting' : 'none', text: t(importWords.waitingCount, { count: waiting }) },
        {
          key: 'skipped',
          text: t(importWords.skippedCount, { count: skipped.length }),
          note: t(importWords.skippedWhy),
        },
      ]}
      primary={
        unreadable
          ? null
          : {
              label: t(planWords.propose, { count: accepted.length }),
              problem: problem ?? waits,
              busy,
              onClick: () =>
                onRoster(accepted, sourceOf(phase.file, sha256, sheetsRead(table?.sheet, phase.choice.alsoSheets))),
            }
      }
    />
  );
}
