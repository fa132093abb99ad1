import { Button } from 'antd';
import { useState } from 'react';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { isUnrooted } from '#shared/record/state.ts';
import { levelWords } from '#shared/words/levels.ts';
import { unrootedWords } from '#shared/words/roles.ts';
import { homeWords } from './words.ts';

/** Rows are drawn so many at a time: who looks for an older one types its name. */
const AT_A_TIME = 100;

/** Sittings, with how the two copies of each stand and the way in. */
export function SittingTable({ sittings }: { readonly sittings: readonly SittingSummary[] }) {
  const t = useSay();
  const [most, setMost] = useState(AT_A_TIME);
  return (
    <>
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
          {sittings.slice(0, most).map((summary) => (
            <Row key={summary.log} summary={summary} />
          ))}
        </tbody>
      </table>
      {sittings.length > most && (
        <div>
          <Button onClick={() => setMost(most + AT_A_TIME)}>
            {t(homeWords.more, { count: Math.min(AT_A_TIME, sittings.length - most) })}
          </Button>
        </div>
      )}
    </>
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
