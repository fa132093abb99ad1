import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { isUnrooted } from '#shared/record/state.ts';
import { unrootedWords } from '#shared/words/roles.ts';
import { levelWords } from '#shared/words/levels.ts';
import { homeWords } from './words.ts';
import { stationOf, type Home } from '#renderer/data/home/load-home.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { PracticeOffer, type Practice } from './practice-offer.tsx';
import { StationForm } from './station-form.tsx';

type Props = {
  readonly home: Home;
  readonly reload: () => Promise<void>;
  readonly practice: Practice;
  readonly restore: ReactNode;
  readonly onNew: () => void;
};

/** Every sitting on this computer, the latest first, with how its two copies stand. */
export function SittingList({ home, reload, practice, restore, onNew }: Props) {
  const t = useSay();
  const hasStation = stationOf(home, false) !== undefined;
  return (
    <main className="kp-sittings">
      <div className="kp-line">
        <h1 className="kp-grow">{t(homeWords.sittings)}</h1>
        {home.sittings.length > 0 && (
          <Button loading={practice.preparing} onClick={practice.onPractise}>
            {t(homeWords.newPractice)}
          </Button>
        )}
        {hasStation && home.sittings.length > 0 && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={onNew}>
            {t(homeWords.newSitting)}
          </Button>
        )}
      </div>
      {practice.problem !== null && home.sittings.length > 0 && (
        <p className="kp-note" data-tone="danger" role="alert">
          {practice.problem}
        </p>
      )}
      {home.sittings.length === 0 ? (
        <div className="kp-pair">
          <section className="kp-panel kp-stack">
            <h2>{t(homeWords.noSittings)}</h2>
            <p className="kp-soft">{t(homeWords.noSittingsNote)}</p>
            <div>
              <Button type="primary" size="large" icon={<PlusOutlined aria-hidden />} onClick={onNew}>
                {t(homeWords.newSitting)}
              </Button>
            </div>
          </section>
          <PracticeOffer {...practice} />
        </div>
      ) : (
        <Table sittings={home.sittings} />
      )}
      {!hasStation && (
        <div className="kp-pair">
          <StationForm reload={reload} />
          <div className="kp-stack">{restore}</div>
        </div>
      )}
    </main>
  );
}

function Table({ sittings }: { readonly sittings: readonly SittingSummary[] }) {
  const t = useSay();
  return (
    <table className="kp-table kp-num">
      <thead>
        <tr>
          <th>{t(homeWords.title)}</th>
          <th>{t(homeWords.occupationLevel)}</th>
          <th>{t(homeWords.heldOn)}</th>
          <th className="kp-num-right">{t(homeWords.entries)}</th>
          <th>{t(homeWords.lastEntry)}</th>
          <th>{t(homeWords.copies)}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sittings.map((summary) => (
          <Row key={summary.log} summary={summary} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ summary }: { readonly summary: SittingSummary }) {
  const t = useSay();
  const { log, sitting, practice, database, journal, lastAt } = summary;
  return (
    <tr data-log={log} onDoubleClick={() => enterSitting(log)}>
      <td>
        <span className="kp-line">
          {practice && <span className="kp-practice-badge">{t(homeWords.practice)}</span>}
          <strong className="kp-ellipsis">{sitting?.title ?? t(homeWords.unreadable)}</strong>
          {isUnrooted(summary) && <span className="kp-faint kp-small">{t(unrootedWords)}</span>}
        </span>
      </td>
      <td>{sitting === null ? '' : `${sitting.occupation} · ${t(levelWords[sitting.level])}`}</td>
      <td>{sitting?.heldOn}</td>
      <td className="kp-num-right">{t(homeWords.entriesOf, { count: Math.max(database, journal) })}</td>
      <td>{lastAt === null ? '' : localTime(lastAt)}</td>
      <td>
        <CopiesCell summary={summary} />
      </td>
      <td className="kp-num-right">
        <Button size="small" onClick={() => enterSitting(log)}>
          {t(homeWords.open)}
        </Button>
      </td>
    </tr>
  );
}

function CopiesCell({ summary: { problem, database, journal } }: { readonly summary: SittingSummary }) {
  const t = useSay();
  const tone = problem !== null ? 'danger' : database === journal ? 'good' : 'warn';
  const text =
    problem !== null
      ? t(homeWords.journalProblem)
      : database === journal
        ? t(homeWords.copiesEqual)
        : t(homeWords.copiesDiffer, { database, journal });
  return (
    <span className="kp-tone kp-line" data-tone={tone}>
      <Shape name={tone === 'good' ? 'check' : 'triangle'} size={14} />
      {text}
    </span>
  );
}
