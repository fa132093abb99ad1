import { Input, Table } from 'antd';
import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { ElsewhereQuestion } from '#renderer/importing/elsewhere-question.tsx';
import { FileFlaws } from '#renderer/importing/file-flaws.tsx';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import { PreviewFrame } from '#renderer/importing/preview-frame.tsx';
import { TableChoicePanel } from '#renderer/importing/table-choice.tsx';
import type { AnswerFor, AskFor } from '#renderer/importing/use-import.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { replaces } from '#shared/certificates/standing.ts';
import type { CertificateRow } from '#shared/importing/certificate-context.ts';
import { CERTIFICATE_LAYOUT } from '#shared/importing/certificate-layout.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';
import { importWords } from '#renderer/importing/words.ts';

type Props = {
  readonly file: string;
  readonly answer: AnswerFor<'certificates'>;
  readonly choice: AskFor<'certificates'>['choice'];
  readonly busy: boolean;
  readonly onChoose: (choice: AskFor<'certificates'>['choice']) => void;
  readonly onImport: (rows: readonly CertificateRow[], reason: string) => void;
  readonly onFile: (file: File) => void;
  readonly onUndo: () => void;
};

/** A list of numbers before it goes in: who gets which, what waits and why, and the reason where it corrects. */
export function CertificatesPreview(props: Props) {
  const { file, answer, choice, busy, onChoose, onImport, onFile, onUndo } = props;
  const t = useSay();
  const { table, accepted, waiting, alreadyHeld, flaws } = answer.reading;
  const { sheets, look, looksLike } = answer;
  const unreadable = accepted.length + waiting + alreadyHeld.length === 0;
  const [chosenTab, setTab] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const tab = chosenTab ?? (unreadable ? 'columns' : waiting > 0 ? 'flaws' : 'good');
  const replacing = accepted.filter(({ before, number, issuedOn }) => replaces(before, { number, issuedOn })).length;
  const problem =
    looksLike !== null ? t(words.wrongFile) : replacing > 0 && reason.trim() === '' ? t(words.reasonMissing) : null;
  const label = t(waiting > 0 ? words.importSome : words.importCount, { count: accepted.length, waiting });
  const held = { key: 'already', text: t(words.held, { count: alreadyHeld.length }) };
  const primary = { label, problem, busy, onClick: () => onImport(accepted, replacing > 0 ? reason.trim() : '') };
  return (
    <PreviewFrame
      file={file}
      sheet={table?.sheet ?? null}
      sheets={sheets}
      onSheet={(sheet) => onChoose({ sheet })}
      headerRows={table?.headerRows ?? null}
      recognised={table?.columns.filter(({ field }) => field !== null).length ?? 0}
      counts={
        unreadable
          ? []
          : [
              { key: 'accepted', text: t(importWords.acceptedCount, { count: accepted.length }) },
              { key: waiting > 0 ? 'waiting' : 'none', text: t(importWords.waitingCount, { count: waiting }) },
              ...(alreadyHeld.length > 0 ? [held] : []),
            ]
      }
      note={
        <>
          {!unreadable && looksLike !== null && <FileFlaws flaws={[]} looksLike={looksLike} />}
          <ElsewhereQuestion elsewhere={answer.reading.elsewhere} choice={choice} onChoose={onChoose} />
          {replacing > 0 && (
            <Field label={t(words.reason)} note={t(words.reasonFor, { count: replacing })}>
              {(control) => (
                <Input
                  {...control}
                  maxLength={500}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
          )}
        </>
      }
      tab={tab}
      onTab={setTab}
      onFile={onFile}
      onUndo={onUndo}
      primary={accepted.length === 0 ? null : primary}
      tabs={[
        {
          key: 'flaws',
          label: t(importWords.tabFlaws, { count: flaws.length }),
          content: <FlawTable flaws={flaws} file={file} height={tableHeight(424)} />,
        },
        {
          key: 'good',
          label: t(importWords.tabGood, { count: accepted.length }),
          content: <Matched rows={accepted} />,
        },
        {
          key: 'columns',
          label: t(importWords.columns),
          content: (
            <div className="kp-stack">
              {unreadable && <FileFlaws flaws={flaws} looksLike={looksLike} />}
              <TableChoicePanel
                layout={CERTIFICATE_LAYOUT}
                table={table}
                sheets={sheets}
                sheet={table?.sheet ?? sheets[0]?.name ?? ''}
                look={look}
                onChoose={onChoose}
              />
            </div>
          ),
        },
      ]}
    />
  );
}

/** The rows that may go in, each beside the candidate it was matched to. */
function Matched({ rows }: { readonly rows: readonly CertificateRow[] }) {
  const t = useSay();
  const candidates = useSittingPart(({ state }) => state.candidates);
  return (
    <Table<CertificateRow>
      size="small"
      pagination={false}
      virtual={rows.length > 100}
      scroll={{ y: tableHeight(400), x: 900 }}
      rowKey="sheetRow"
      dataSource={[...rows]}
      columns={[
        { title: t(words.sheetRow), dataIndex: 'sheetRow', width: 56, className: 'kp-num-right' },
        { title: t(words.number), width: 110, className: 'kp-num', render: (_, row) => of(row)?.number },
        { title: t(words.name), width: 130, render: (_, row) => of(row)?.name },
        { title: t(words.idNumber), width: 176, className: 'kp-num', render: (_, row) => of(row)?.idNumber },
        { title: t(words.certificate), dataIndex: 'number', width: 210, className: 'kp-num' },
        { title: t(words.issuedOn), dataIndex: 'issuedOn', width: 104, className: 'kp-num' },
        { title: t(words.replacing), className: 'kp-num kp-soft', render: (_, { before }) => before?.number },
      ]}
    />
  );

  function of({ candidateId }: CertificateRow) {
    return candidates.get(candidateId);
  }
}
