import { useSay } from '#renderer/ui/say.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { ElsewhereQuestion } from '#renderer/importing/elsewhere-question.tsx';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { FileFlaws } from '#renderer/importing/file-flaws.tsx';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { PreviewFrame } from '#renderer/importing/preview-frame.tsx';
import { sheetsRead, sourceOf } from '#renderer/importing/source.ts';
import { TableChoicePanel } from '#renderer/importing/table-choice.tsx';
import { useImport } from '#renderer/importing/use-import.ts';
import { importWords } from '#renderer/importing/words.ts';
import { CANDIDATE_LAYOUT } from '#shared/importing/candidate-layout.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { Plan } from '#shared/model/plan.ts';
import { useEffect, useRef, useState } from 'react';
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
  const [chosenTab, setTab] = useState<string | null>(null);
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
  const { reading, sheets, look, looksLike, sha256 } = phase.answer;
  const { table, accepted, waiting, skipped, flaws } = reading;
  const unreadable = accepted.length + waiting === 0;
  const waits = waiting > 0 ? t(planWords.waiting, { count: waiting }) : null;
  return (
    <PreviewFrame
      file={phase.file}
      sheet={table?.sheet ?? null}
      sheets={sheets}
      onSheet={(sheet) => choose({ sheet })}
      headerRows={table?.headerRows ?? null}
      recognised={table?.columns.filter(({ field }) => field !== null).length ?? 0}
      counts={[
        { key: 'accepted', text: t(importWords.acceptedCount, { count: accepted.length }) },
        { key: waiting > 0 ? 'waiting' : 'none', text: t(importWords.waitingCount, { count: waiting }) },
        {
          key: 'skipped',
          text: t(importWords.skippedCount, { count: skipped.length }),
          note: t(importWords.skippedWhy),
        },
      ]}
      note={<ElsewhereQuestion elsewhere={reading.elsewhere} choice={phase.choice} onChoose={choose} />}
      tab={chosenTab ?? (unreadable ? 'columns' : 'flaws')}
      onTab={setTab}
      onFile={open}
      onUndo={reset}
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
      tabs={[
        {
          key: 'flaws',
          label: t(importWords.tabFlaws, { count: flaws.length }),
          content: <FlawTable flaws={flaws} file={phase.file} height={tableHeight(424)} />,
        },
        {
          key: 'columns',
          label: t(importWords.columns),
          content: (
            <div className="kp-stack">
              {unreadable && <FileFlaws flaws={flaws} looksLike={looksLike} />}
              <TableChoicePanel
                {...{ layout: CANDIDATE_LAYOUT, table, sheets, look, onChoose: choose }}
                sheet={table?.sheet ?? sheets[0]?.name ?? ''}
                keepsOthers
              />
            </div>
          ),
        },
      ]}
    />
  );
}
