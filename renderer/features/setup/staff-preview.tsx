import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { PersonDraft } from '#shared/importing/read-staff.ts';
import { STAFF_LAYOUT } from '#shared/importing/staff-layout.ts';
import { importWords } from '#renderer/importing/words.ts';
import { ElsewhereQuestion } from '#renderer/importing/elsewhere-question.tsx';
import { FileFlaws } from '#renderer/importing/file-flaws.tsx';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import { PreviewFrame } from '#renderer/importing/preview-frame.tsx';
import { RoleQuestions } from './role-questions.tsx';
import { StaffTable } from './staff-table.tsx';
import { TableChoicePanel } from '#renderer/importing/table-choice.tsx';
import { tableHeight } from '#renderer/ui/table-height.ts';
import type { AnswerFor, AskFor } from '#renderer/importing/use-import.ts';

type Props = {
  readonly file: string;
  readonly answer: AnswerFor<'staff'>;
  readonly choice: AskFor<'staff'>['choice'];
  readonly busy: boolean;
  readonly onChoose: (choice: AskFor<'staff'>['choice']) => void;
  readonly onImport: (people: PersonDraft[]) => void;
  readonly onFile: (file: File) => void;
  readonly onUndo: () => void;
};

/** A staff list before it goes in. */
export function StaffPreview({ file, answer, choice, busy, onChoose, onImport, onFile, onUndo }: Props) {
  const t = useSay();
  const { table, accepted, waiting, alreadyNamed, flaws } = answer.reading;
  const unreadable = accepted.length + waiting + alreadyNamed.length === 0;
  const [chosenTab, setTab] = useState<string | null>(null);
  const tab = chosenTab ?? (unreadable ? 'columns' : flaws.length > 0 ? 'flaws' : 'good');
  const people = accepted.map(({ person }) => person);
  const already =
    alreadyNamed.length > 0
      ? [{ key: 'already', text: t(importWords.alreadyCount, { count: alreadyNamed.length }) }]
      : [];
  const words = waiting > 0 ? importWords.importSome : importWords.importAll;
  const label = t(words, { count: accepted.length, waiting });
  return (
    <PreviewFrame
      file={file}
      sheet={table?.sheet ?? null}
      sheets={answer.sheets}
      onSheet={(sheet) => onChoose({ sheet })}
      headerRows={table?.headerRows ?? null}
      recognised={table?.columns.filter(({ field }) => field !== null).length ?? 0}
      counts={
        unreadable
          ? []
          : [
              { key: 'accepted', text: t(importWords.acceptedCount, { count: accepted.length }) },
              { key: waiting > 0 ? 'waiting' : 'none', text: t(importWords.waitingCount, { count: waiting }) },
              ...already,
            ]
      }
      note={
        <>
          {!unreadable && answer.looksLike !== null && <FileFlaws flaws={[]} looksLike={answer.looksLike} />}
          <ElsewhereQuestion elsewhere={answer.reading.elsewhere} choice={choice} onChoose={onChoose} />
          <RoleQuestions flaws={flaws} roles={choice.roles ?? {}} onChoose={(roles) => onChoose({ roles })} />
        </>
      }
      tab={tab}
      onTab={setTab}
      onFile={onFile}
      onUndo={onUndo}
      primary={accepted.length === 0 ? null : { label, problem: null, busy, onClick: () => onImport(people) }}
      tabs={[
        {
          key: 'flaws',
          label: t(importWords.tabFlaws, { count: flaws.length }),
          content: <FlawTable flaws={flaws} file={file} height={tableHeight(424)} />,
        },
        {
          key: 'good',
          label: t(importWords.tabGood, { count: accepted.length }),
          content: <StaffTable people={people} around={400} keyOf={({ name, idNumber }) => `${name}/${idNumber}`} />,
        },
        {
          key: 'columns',
          label: t(importWords.columns),
          content: (
            <div className="kp-stack">
              {unreadable && <FileFlaws flaws={flaws} looksLike={answer.looksLike} />}
              <TableChoicePanel
                layout={STAFF_LAYOUT}
                table={table}
                sheets={answer.sheets}
                sheet={table?.sheet ?? answer.sheets[0]?.name ?? ''}
                look={answer.look}
                onChoose={onChoose}
              />
            </div>
          ),
        },
      ]}
    />
  );
}
