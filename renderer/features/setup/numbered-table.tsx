import { Input, Table, type TableProps } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { importWords } from '#renderer/importing/words.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import { levelWords } from '#shared/words/levels.ts';
import { peopleWords } from '#renderer/features/setup/people-words.ts';

type Props = {
  readonly rows: readonly CandidateRow[];
  readonly faults: ReadonlyMap<number, 'empty' | 'taken'>;
  readonly onType: (key: string, number: string) => void;
};

/** The candidates who may go in, on the left as they were taken, their numbers still open; on the right what the file says. */
export function NumberedTable({ rows, faults, onType }: Props) {
  const t = useSay();
  const sheets = new Set(rows.map(({ sheet }) => sheet)).size;
  const number = (row: CandidateRow, index: number) => {
    const fault = faults.get(index);
    return (
      <div className="kp-line">
        <Input
          size="small"
          className="kp-num setup-number"
          value={row.candidate.number}
          status={fault === undefined ? '' : 'error'}
          maxLength={60}
          aria-label={`${t(peopleWords.number)} ${row.candidate.name}`}
          onChange={(event) => onType(row.key, event.target.value)}
        />
        {fault !== undefined && (
          <span className="setup-fault kp-small">
            {t(fault === 'empty' ? importWords.numberEmpty : importWords.numberTaken)}
          </span>
        )}
      </div>
    );
  };
  const name = ({ candidate, normalised }: CandidateRow) => (
    <>
      {candidate.name}
      {normalised.length > 0 && (
        <em className="kp-small kp-faint setup-tidied">{t(importWords.tidied, { columns: normalised.join('、') })}</em>
      )}
    </>
  );
  const sex = ({ candidate }: CandidateRow): string =>
    candidate.sex === null ? '' : t(candidate.sex === 'male' ? peopleWords.male : peopleWords.female);
  const taken: TableProps<CandidateRow>['columns'] = [
    ...(sheets > 1 ? [{ title: t(importWords.sheet), dataIndex: 'sheet', width: 100, ellipsis: true }] : []),
    { title: t(peopleWords.sheetRow), dataIndex: 'sheetRow', width: 56, className: 'kp-num-right' },
    { title: t(peopleWords.number), width: 170, render: (_, row, index) => number(row, index) },
    { title: t(peopleWords.name), width: 170, render: (_, row) => name(row) },
    { title: t(peopleWords.sex), width: 56, render: (_, row) => sex(row) },
    { title: t(peopleWords.idNumber), dataIndex: ['candidate', 'idNumber'], width: 176, className: 'kp-num' },
    { title: t(peopleWords.level), width: 116, render: (_, { candidate }) => t(levelWords[candidate.level]) },
    { title: t(peopleWords.employer), dataIndex: ['candidate', 'employer'], width: 160, ellipsis: true },
  ];
  return (
    <div className="kp-stack">
      <p className="kp-soft kp-small">{t(importWords.numberNote)}</p>
      <Table<CandidateRow>
        size="small"
        pagination={false}
        virtual={rows.length > 100}
        scroll={{ y: tableHeight(460), x: 1460 }}
        rowKey="key"
        dataSource={[...rows]}
        columns={[
          { title: t(importWords.taken), children: taken },
          {
            title: t(importWords.stated),
            children: [
              { title: t(peopleWords.name), width: 130, render: (_, row) => <Stated row={row} field="name" /> },
              { title: t(peopleWords.idNumber), width: 176, render: (_, row) => <Stated row={row} field="idNumber" /> },
              { title: t(peopleWords.level), width: 130, render: (_, { stated }) => stated.level },
              { title: t(peopleWords.employer), width: 160, render: (_, row) => <Stated row={row} field="employer" /> },
            ],
          },
        ]}
      />
    </div>
  );
}

type StatedProps = { readonly row: CandidateRow; readonly field: 'name' | 'idNumber' | 'employer' };

/** A cell of the file beside what it was taken for; where the two differ it stands out. */
function Stated({ row, field }: StatedProps) {
  const text = row.stated[field];
  return (
    <span className="import-stated kp-soft" data-differs={text !== row.candidate[field]}>
      {text}
    </span>
  );
}
