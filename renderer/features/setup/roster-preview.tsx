import { Input, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { CANDIDATE_LAYOUT } from '#shared/importing/candidate-layout.ts';
import { numberFaults } from '#shared/importing/admission.ts';
import { numberCandidates } from '#shared/importing/number-candidates.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { CandidateDraft } from '#shared/importing/roster-context.ts';
import { levelWords } from '#shared/words/levels.ts';
import { importWords } from '#renderer/importing/words.ts';
import { peopleWords } from '#shared/words/setup.ts';
import { FileFlaws } from '#renderer/importing/file-flaws.tsx';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import { PreviewFrame } from '#renderer/importing/preview-frame.tsx';
import { TableChoicePanel } from '#renderer/importing/table-choice.tsx';
import { tableHeight } from '#renderer/ui/table-height.ts';
import type { AnswerFor, AskFor } from '#renderer/importing/use-import.ts';

type Props = {
  readonly file: string;
  readonly answer: AnswerFor<'roster'>;
  /** Numbers that are in use already. */
  readonly taken: readonly string[];
  /** How many are written so far while importing; null otherwise. */
  readonly progress: number | null;
  readonly onChoose: (choice: AskFor<'roster'>['choice']) => void;
  readonly onImport: (drafts: CandidateDraft[]) => void;
  readonly onFile: (file: File) => void;
  readonly onUndo: () => void;
};

/** A roster before it goes in: findings, the candidates with their numbers, and which column is which. */
export function RosterPreview({ file, answer, taken, progress, onChoose, onImport, onFile, onUndo }: Props) {
  const t = useSay();
  const { reading, sheets, look } = answer;
  const { table, accepted, waiting, alreadyAdmitted, skipped, flaws } = reading;
  const unreadable = accepted.length + waiting + alreadyAdmitted.length === 0;
  const [chosenTab, setTab] = useState<string | null>(null);
  const tab = chosenTab ?? (unreadable ? 'columns' : flaws.length > 0 ? 'flaws' : 'good');
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());

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
        candidate: { ...row.candidate, number: (typed.get(row.sheetRow) ?? row.candidate.number).trim() },
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
  const label =
    progress === null
      ? t(waiting > 0 ? importWords.importSome : importWords.importAll, { count: accepted.length, waiting })
      : t(importWords.importing, { done: progress, count: accepted.length });

  return (
    <PreviewFrame
      file={file}
      sheet={table?.sheet ?? null}
      sheets={sheets}
      onSheet={(sheet) => onChoose({ sheet })}
      headerRows={table?.headerRows ?? null}
      recognised={table?.columns.filter(({ field }) => field !== null).length ?? 0}
      counts={unreadable ? [] : counts}
      note={!unreadable && answer.looksLike !== null && <FileFlaws flaws={[]} looksLike={answer.looksLike} />}
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
              busy: progress !== null,
              onClick: () => onImport(numbered.map(({ candidate }) => candidate)),
            }
      }
      tabs={[
        {
          key: 'flaws',
          label: t(importWords.tabFlaws, { count: flaws.length }),
          content: <FlawTable flaws={flaws} file={file} height={tableHeight(400)} />,
        },
        {
          key: 'good',
          label: t(importWords.tabGood, { count: accepted.length }),
          content: (
            <Numbered
              rows={numbered}
              faults={faults}
              onType={(row, number) => setTyped(new Map(typed).set(row, number))}
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

type NumberedProps = {
  readonly rows: readonly CandidateRow[];
  readonly faults: ReadonlyMap<number, 'empty' | 'taken'>;
  readonly onType: (sheetRow: number, number: string) => void;
};

/** The candidates who may go in; their numbers can still be changed. */
function Numbered({ rows, faults, onType }: NumberedProps) {
  const t = useSay();
  return (
    <div className="kp-stack">
      <p className="kp-soft kp-small">{t(importWords.numberNote)}</p>
      <Table<CandidateRow>
        size="small"
        pagination={false}
        virtual={rows.length > 100}
        scroll={{ y: tableHeight(430), x: 900 }}
        rowKey="sheetRow"
        dataSource={[...rows]}
        columns={[
          { title: t(peopleWords.sheetRow), dataIndex: 'sheetRow', width: 56, className: 'kp-num-right' },
          {
            title: t(peopleWords.number),
            width: 170,
            render: (_, { sheetRow, candidate }, index) => {
              const fault = faults.get(index);
              return (
                <div className="kp-line">
                  <Input
                    size="small"
                    className="kp-num setup-number"
                    value={candidate.number}
                    status={fault === undefined ? '' : 'error'}
                    maxLength={60}
                    aria-label={`${t(peopleWords.number)} ${candidate.name}`}
                    onChange={(event) => onType(sheetRow, event.target.value)}
                  />
                  {fault !== undefined && (
                    <span className="setup-fault kp-small">
                      {t(fault === 'empty' ? importWords.numberEmpty : importWords.numberTaken)}
                    </span>
                  )}
                </div>
              );
            },
          },
          {
            title: t(peopleWords.name),
            width: 190,
            render: (_, { candidate, normalised }) => (
              <>
                {candidate.name}
                {normalised.length > 0 && (
                  <em className="kp-small kp-faint setup-tidied">
                    {t(importWords.tidied, { columns: normalised.join('、') })}
                  </em>
                )}
              </>
            ),
          },
          {
            title: t(peopleWords.sex),
            width: 56,
            render: (_, { candidate: { sex } }) =>
              sex === null ? '' : t(sex === 'male' ? peopleWords.male : peopleWords.female),
          },
          { title: t(peopleWords.idNumber), dataIndex: ['candidate', 'idNumber'], width: 176, className: 'kp-num' },
          { title: t(peopleWords.level), width: 116, render: (_, { candidate }) => t(levelWords[candidate.level]) },
          { title: t(peopleWords.examType), dataIndex: ['candidate', 'examType'], width: 84, ellipsis: true },
          { title: t(peopleWords.employer), dataIndex: ['candidate', 'employer'], ellipsis: true },
        ]}
      />
    </div>
  );
}
