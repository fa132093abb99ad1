import { Button, Input, Table } from 'antd';
import { useState } from 'react';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import type { awardeesOf } from '#shared/certificates/standing.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { CertificateFact } from '#shared/record/changes.ts';
import type { SittingState } from '#shared/record/state.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';
import { levelWords } from '#shared/words/levels.ts';
import { CorrectCertificate } from './correct-certificate.tsx';
import type { Desk } from './use-assign.ts';
import type { Corrections } from './use-corrections.ts';

type Awardee = ReturnType<typeof awardeesOf>[number];
type Shown = 'all' | 'with' | 'without';
type Props = {
  readonly awardees: readonly Awardee[];
  readonly state: SittingState;
  readonly desk: Desk;
  readonly corrections: Corrections;
};

/** Everyone who passed with the number each holds, where it came from, and the way to put it right. */
export function CertificateList({ awardees, state, desk, corrections }: Props) {
  const t = useSay();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [correcting, setCorrecting] = useState<Candidate | null>(null);
  const wanted = ({ certificate }: Awardee, filter: Shown): boolean =>
    filter === 'all' || (filter === 'with') === (certificate !== null);
  const rows = awardees.filter((one) => wanted(one, shown) && matchesSearch(query, one.candidate));
  const labels = [
    ['all', words.all],
    ['with', words.withNumber],
    ['without', words.withoutNumber],
  ] as const;
  return (
    <>
      <div className="kp-line kp-wrap">
        <Input
          className="kp-search"
          allowClear
          data-search
          placeholder={t(words.search)}
          aria-label={t(words.search)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <div className="kp-filters">
          {labels.map(([filter, label]) => (
            <button
              key={filter}
              type="button"
              className="kp-filter kp-num"
              aria-pressed={shown === filter}
              onClick={() => setShown(filter)}
            >
              {t(label, { count: awardees.filter((one) => wanted(one, filter)).length })}
            </button>
          ))}
        </div>
      </div>
      <Table<Awardee>
        size="small"
        pagination={false}
        virtual={rows.length > 100}
        scroll={{ y: tableHeight(300), x: 980 }}
        rowKey={({ candidate }) => candidate.candidateId}
        dataSource={rows}
        locale={{ emptyText: t(words.nothingFound) }}
        columns={[
          { title: t(words.number), dataIndex: ['candidate', 'number'], width: 110, className: 'kp-num' },
          { title: t(words.name), dataIndex: ['candidate', 'name'], width: 130, ellipsis: true },
          { title: t(words.idNumber), dataIndex: ['candidate', 'idNumber'], width: 176, className: 'kp-num' },
          { title: t(words.level), width: 116, render: (_, { candidate }) => t(levelWords[candidate.level]) },
          {
            title: t(words.certificate),
            width: 210,
            className: 'kp-num',
            render: (_, { certificate, candidate }) => (
              <>
                {certificate === null ? <span className="certificates-none">{t(words.none)}</span> : certificate.number}
                <Corrected outcome={corrections.of(candidate)?.outcome ?? null} />
              </>
            ),
          },
          {
            title: t(words.issuedOn),
            width: 104,
            className: 'kp-num',
            render: (_, { certificate }) => certificate?.issuedOn ?? '',
          },
          {
            title: t(words.origin),
            ellipsis: true,
            className: 'kp-soft',
            render: (_, { candidate }) => originOf(state.certificates.get(candidate.candidateId) ?? [], t),
          },
          {
            title: <span className="kp-hidden">{t(words.correct)}</span>,
            width: 84,
            render: (_, { candidate, certificate }) => (
              <Button
                size="small"
                onClick={() => {
                  desk.say(null);
                  setCorrecting(candidate);
                }}
              >
                {t(certificate === null ? words.enter : words.correct)}
              </Button>
            ),
          },
        ]}
      />
      {correcting !== null && (
        <CorrectCertificate
          {...{ state, desk }}
          candidate={correcting}
          correction={corrections.of(correcting)}
          onClose={() => setCorrecting(null)}
        />
      )}
    </>
  );
}

/** What an objection made of the result since: a number may follow, or the one that was given is to be taken back. */
function Corrected({ outcome }: { readonly outcome: 'passed' | 'failed' | null }) {
  const t = useSay();
  if (outcome === null) return null;
  return (
    <div className="kp-tone kp-small" data-tone={outcome === 'passed' ? 'good' : 'danger'}>
      {t(outcome === 'passed' ? words.correctedToPass : words.correctedToFail)}
    </div>
  );
}

/** Where the number that counts came from, or what became of the one before. */
function originOf(facts: readonly CertificateFact[], t: Say): string {
  const last = facts.at(-1);
  if (last === undefined) return '';
  const { number, reason, source, segment } = last;
  if (number === null) return t(words.takenBack, { number: facts.at(-2)?.number ?? '', reason });
  if (reason !== '') return t(words.corrected, { reason });
  if (source !== null) return t(words.fromFile, { file: source.file });
  return t(segment === null ? words.typed : words.fromSegment);
}
