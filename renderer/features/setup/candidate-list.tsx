import { Button, Input, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { reachBody } from '#renderer/ui/reach-body.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { matchesSearch } from '#shared/base/pinyin.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { levelWords } from '#shared/words/levels.ts';
import { CorrectCandidate } from './correct-candidate.tsx';
import { correctionWords } from './correction-words.ts';
import { peopleWords } from './people-words.ts';

/** Who is in the sitting, and the way to put right what somebody is called. */
export function CandidateList({ candidates }: { readonly candidates: ReadonlyMap<string, Candidate> }) {
  const t = useSay();
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const { actor } = useSignedIn();
  const stands = useSittingPart(({ state }) => state.closing === null && state.voided === null);
  const head = useSittingPart(({ state }) => [...state.people.values()].find(({ role }) => role === 'site-head'));
  const candidate = candidates.get(asked ?? '');
  /** The office puts right; whoever else sits here makes room for it. */
  const ask = (candidateId: string): void => {
    const isOffice = actor?.role === 'clerk' || actor?.role === 'site-head';
    if (isOffice) setAsked(candidateId);
    else requestSignIn(head?.personId);
  };
  const rows = useMemo(
    () => [...candidates.values()].filter((candidate) => matchesSearch(query, candidate)),
    [candidates, query],
  );
  return (
    <div className="kp-stack">
      <Input
        className="setup-search"
        allowClear
        placeholder={t(peopleWords.search)}
        aria-label={t(peopleWords.search)}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <Table<Candidate>
        ref={reachBody}
        size="small"
        pagination={false}
        virtual={rows.length > 100}
        scroll={{ y: tableHeight(310), x: 860 }}
        rowKey="candidateId"
        dataSource={rows}
        columns={[
          { title: t(peopleWords.number), dataIndex: 'number', width: 120, className: 'kp-num' },
          { title: t(peopleWords.name), dataIndex: 'name', width: 170 },
          {
            title: t(peopleWords.sex),
            width: 56,
            render: (_, { sex }) => (sex === null ? '' : t(sex === 'male' ? peopleWords.male : peopleWords.female)),
          },
          { title: t(peopleWords.idNumber), dataIndex: 'idNumber', width: 180, className: 'kp-num' },
          { title: t(peopleWords.level), width: 120, render: (_, { level }) => t(levelWords[level]) },
          { title: t(peopleWords.examType), dataIndex: 'examType', width: 90, ellipsis: true },
          { title: t(peopleWords.employer), dataIndex: 'employer', ellipsis: true },
          ...(stands
            ? [
                {
                  title: <span className="kp-hidden">{t(correctionWords.correct)}</span>,
                  key: 'correct',
                  width: 76,
                  render: (_: unknown, { candidateId }: Candidate) => (
                    <Button size="small" onClick={() => ask(candidateId)}>
                      {t(correctionWords.correct)}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {candidate !== undefined && <CorrectCandidate candidate={candidate} onClose={() => setAsked(null)} />}
    </div>
  );
}
