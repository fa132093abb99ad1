import { Table } from 'antd';
import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { ListPreview } from '#renderer/importing/list-preview.tsx';
import type { AnswerFor, AskFor } from '#renderer/importing/use-import.ts';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
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
  const { accepted, waiting, alreadyHeld } = answer.reading;
  const unreadable = accepted.length + waiting + alreadyHeld.length === 0;
  const [reason, setReason] = useState('');
  const replacing = accepted.filter(({ before, number, issuedOn }) => replaces(before, { number, issuedOn })).length;
  const problem =
    answer.looksLike !== null
      ? t(words.wrongFile)
      : replacing > 0 && reason.trim() === ''
        ? t(words.reasonMissing)
        : null;
  const label = t(waiting > 0 ? words.importSome : words.importCount, { count: accepted.length, waiting });
  const held = { key: 'already', text: t(words.held, { count: alreadyHeld.length }) };
  const primary = { label, problem, busy, onClick: () => onImport(accepted, replacing > 0 ? reason.trim() : '') };
  return (
    <ListPreview
      {...{ file, answer, choice, unreadable, onChoose, onFile, onUndo }}
      layout={CERTIFICATE_LAYOUT}
      first={waiting > 0 ? 'flaws' : 'good'}
      counts={[
        { key: 'accepted', text: t(importWords.acceptedCount, { count: accepted.length }) },
        { key: waiting > 0 ? 'waiting' : 'none', text: t(importWords.waitingCount, { count: waiting }) },
        ...(alreadyHeld.length > 0 ? [held] : []),
      ]}
      asked={
        replacing > 0 && (
          <ReasonField
            label={t(words.reason)}
            note={t(words.reasonFor, { count: replacing })}
            reason={reason}
            onReason={setReason}
          />
        )
      }
      primary={accepted.length === 0 ? null : primary}
      good={{ count: accepted.length, content: <Matched rows={accepted} /> }}
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
