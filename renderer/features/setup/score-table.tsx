import { Table } from 'antd';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import type { Thresholds } from '#shared/model/thresholds.ts';
import { thresholdLine, thresholdWords } from '#shared/procedures/review/threshold-words.ts';
import { reviewSetupWords as words, subjectScoreWords } from '#shared/procedures/review/words.ts';
import { levelWords } from '#shared/words/levels.ts';
import { ThresholdsButton } from './thresholds-panel.tsx';

type Row = {
  readonly candidate: Candidate;
  readonly theory: SubjectScore | null;
  readonly practical: SubjectScore | null;
  readonly enters: boolean | null;
  /** Other marks than 60 that their stages pass by. */
  readonly own?: Thresholds | null;
};

type TableProps = { readonly rows: readonly Row[]; readonly height: number; readonly thresholds?: boolean };

/** What opens the review, one row a candidate, with whether they enter where that is known. */
export function ScoreTable({ rows, height, thresholds = false }: TableProps) {
  const t = useSay();
  const judged = rows.some(({ enters }) => enters !== null);
  return (
    <Table<Row>
      size="small"
      pagination={false}
      scroll={{ y: height }}
      rowKey={({ candidate }) => candidate.candidateId}
      dataSource={[...rows]}
      columns={[
        { title: t(words.number), width: 130, className: 'kp-num', render: (_, { candidate }) => candidate.number },
        { title: t(words.name), width: 160, render: (_, { candidate }) => candidate.name },
        { title: t(words.level), width: 140, render: (_, { candidate }) => t(levelWords[candidate.level]) },
        { title: t(words.theory), width: 110, className: 'kp-num-right', render: (_, row) => scoreText(row.theory, t) },
        {
          title: t(words.practical),
          width: 110,
          className: 'kp-num-right',
          render: (_, row) => scoreText(row.practical, t),
        },
        {
          title: judged ? t(words.entry) : '',
          render: (_, { enters }) =>
            enters === null ? judged ? t(words.unknownYet) : '' : <EntryTag enters={enters} />,
        },
        ...(thresholds
          ? [
              {
                title: t(thresholdWords.column),
                render: (_: unknown, { candidate: { candidateId, name }, own }: Row) => (
                  <span className="kp-line kp-wrap">
                    {own != null && <span className="kp-small">{t(thresholdLine(own))}</span>}
                    <ThresholdsButton whose={{ candidateId, name }} />
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function EntryTag({ enters }: { readonly enters: boolean }) {
  const t = useSay();
  return <span className={enters ? 'kp-strong' : 'kp-faint'}>{t(enters ? words.mayEnter : words.mayNot)}</span>;
}

const scoreText = (score: SubjectScore | null, t: Say): string =>
  score === null ? '—' : typeof score === 'number' ? formatMark(score) : t(subjectScoreWords[score]);
