import { useMemo, useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { CANDIDATE_LAYOUT } from '#shared/importing/candidate-layout.ts';
import { numberFaults } from '#shared/importing/admission.ts';
import { numberCandidates } from '#shared/importing/number-candidates.ts';
import type { CandidateDraft } from '#shared/importing/roster-context.ts';
import { importWords } from '#renderer/importing/words.ts';
import { ElsewhereQuestion } from '#renderer/importing/elsewhere-question.tsx';
import { FileFlaws } from '#renderer/importing/file-flaws.tsx';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import { NumberedTable } from './numbered-table.tsx';
import { PreviewFrame } from '#renderer/importing/preview-frame.tsx';
import { TableChoicePanel } from '#renderer/importing/table-choice.tsx';
import { tableHeight } from '#renderer/ui/table-height.ts';
import type { AnswerFor, AskFor } from '#renderer/importing/use-import.ts';

type Props = {
  readonly file: string;
  readonly answer: AnswerFor<'roster'>;
  readonly choice: AskFor<'roster'>['choice'];
  /** Numbers that are in use already. */
  readonly taken: readonly string[];
  /** They are being written. */
  readonly writing: boolean;
  readonly onChoose: (choice: AskFor<'roster'>['choice']) => void;
  readonly onImport: (drafts: CandidateDraft[]) => void;
  readonly onFile: (file: File) => void;
  readonly onUndo: () => void;
};

/** A roster before it goes in: findings, the candidates with their numbers, and which column is which. */
export function RosterPreview(props: Props) {
  const { file, answer, choice, taken, writing, onChoose, onImport, onFile, onUndo } = props;
  const t = useSay();
  const { reading, sheets, look } = answer;
  const { table, accepted, waiting, alreadyAdmitted, skipped, flaws } = reading;
  const unreadable = accepted.length + waiting + alreadyAdmitted.length === 0;
  const [chosenTab, setTab] = useState<string | null>(null);
  const tab = chosenTab ?? (unreadable ? 'columns' : flaws.length > 0 ? 'flaws' : 'good');
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());

  const rows = useMemo(() => {
    const drafts = numberCandidates(
      accepted.map(({ candidate }) => candidate),
      taken,
    );
    return accepted.map((row, index) => ({ ...row, candidate: drafts[index] ?? row.candidate }));
  }, [accepted, taken]);
  const numbered = useMemo(
    () =>
      rows.map((row) => ({
        ...row,
        candidate: { ...row.candidate, number: (typed.get(row.key) ?? row.candidate.number).trim() },
      })),
    [rows, typed],
  );
  const faults = useMemo(
    () =>
      numberFaults(
        numbered.map(({ candidate }) => candidate.number),
        taken,
      ),
    [numbered, taken],
  );

  const counts = [
    { key: 'accepted', text: t(importWords.acceptedCount, { count: accepted.length }) },
    { key: waiting > 0 ? 'waiting' : 'none', text: t(importWords.waitingCount, { count: waiting }) },
    ...(alreadyAdmitted.length > 0
      ? [{ key: 'already', text: t(importWords.alreadyCount, { count: alreadyAdmitted.length }) }]
      : []),
    ...(skipped.length > 0
      ? [
          {
            key: 'skipped',
            text: t(importWords.skippedCount, { count: skipped.length }),
            note: t(importWords.skippedWhy),
          },
        ]
      : []),
  ];
  const label = writing
    ? t(importWords.importing, { count: accepted.length })
    : t(waiting > 0 ? importWords.importSome : importWords.importAll, { count: accepted.length, waiting });

  return (
    <PreviewFrame
      file={file}
      sheet={table?.sheet ?? null}
      sheets={sheets}
      onSheet={(sheet) => onChoose({ sheet })}
      headerRows={table?.headerRows ?? null}
      recognised={table?.columns.filter(({ field }) => field !== null).length ?? 0}
      counts={unreadable ? [] : counts}
      note={
        <>
          {!unreadable && answer.looksLike !== null && <FileFlaws flaws={[]} looksLike={answer.looksLike} />}
          <ElsewhereQuestion elsewhere={reading.elsewhere} choice={choice} onChoose={onChoose} />
        </>
      }
      tab={tab}
      onTab={setTab}
      onFile={onFile}
      onUndo={onUndo}
      primary={
        accepted.length === 0
          ? null
          : {
              label,
              problem: faults.size > 0 ? t(importWords.numberFaults, { count: faults.size }) : null,
              busy: writing,
              onClick: () => onImport(numbered.map(({ candidate }) => candidate)),
            }
      }
      tabs={[
        {
          key: 'flaws',
          label: t(importWords.tabFlaws, { count: flaws.length }),
          content: <FlawTable flaws={flaws} file={file} height={tableHeight(424)} />,
        },
        {
          key: 'good',
          label: t(importWords.tabGood, { count: accepted.length }),
          content: (
            <NumberedTable
              rows={numbered}
              faults={faults}
              onType={(key, number) => setTyped(new Map(typed).set(key, number))}
            />
          ),
        },
        {
          key: 'columns',
          label: t(importWords.columns),
          content: (
            <div className="kp-stack">
              {unreadable && <FileFlaws flaws={flaws} looksLike={answer.looksLike} />}
              <TableChoicePanel
                layout={CANDIDATE_LAYOUT}
                table={table}
                sheets={sheets}
                sheet={table?.sheet ?? sheets[0]?.name ?? ''}
                look={look}
                keepsOthers
                onChoose={onChoose}
              />
            </div>
          ),
        },
      ]}
    />
  );
}
