import { Button } from 'antd';
import { Fragment, useDeferredValue, useMemo, useState } from 'react';
import { canBePutAway, isAway, type Archive } from '#renderer/data/home/archive.ts';
import { plansOf, type KnownPlan } from '#renderer/data/home/plans.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { isPlanLocked } from '#renderer/data/home/veiled.ts';
import { isLockedHere } from '#renderer/data/locked.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { isUnrooted } from '#shared/record/state.ts';
import { levelWords } from '#shared/words/levels.ts';
import { unrootedWords } from '#shared/words/roles.ts';
import { archiveWords } from './archive-words.ts';
import { homeWords } from './words.ts';

/** Rows are drawn so many at a time: who looks for an older one types its name. */
const AT_A_TIME = 100;
/** As many as a window shows are drawn at once; the others behind them, while the page takes presses. */
const AT_ONCE = 20;

type Props = {
  /** Those to show. */
  readonly sittings: readonly SittingSummary[];
  /** Every sitting here, which a plan's people are counted over. */
  readonly all: readonly SittingSummary[];
  readonly archive: Archive;
  readonly onMove: (logs: readonly string[], away: boolean) => void;
  readonly onPlan: (known: KnownPlan) => void;
};

/** Sittings, those of one plan together under its name, with how the two copies of each stand and the way in. */
export function SittingTable({ sittings, all, archive, onMove, onPlan }: Props) {
  const t = useSay();
  const [most, setMost] = useState(AT_A_TIME);
  const drawn = useDeferredValue(most, AT_ONCE);
  const { plans, alone, unknown } = useMemo(() => grouped(sittings.slice(0, drawn), all), [sittings, all, drawn]);
  return (
    <>
      <table className="kp-table kp-num">
        <thead>
          <tr>
            <th>{t(homeWords.title)}</th>
            <th>{t(homeWords.occupationLevel)}</th>
            <th>{t(homeWords.heldOn)}</th>
            <th className="kp-num-right kp-sittings-aside">{t(homeWords.entries)}</th>
            <th className="kp-sittings-aside">{t(homeWords.lastEntry)}</th>
            <th>{t(homeWords.copies)}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {plans.map(({ known, shown }) => (
            <Fragment key={known.plan.planId}>
              <PlanRow known={known} onPlan={onPlan} />
              {shown.map((summary) => (
                <Row key={summary.log} {...{ summary, archive, onMove }} />
              ))}
            </Fragment>
          ))}
          {[
            { title: homeWords.noPlan, some: alone },
            { title: homeWords.planUnknown, some: unknown },
          ].map(({ title, some }) => (
            <Fragment key={title[0]}>
              {plans.length > 0 && some.length > 0 && (
                <tr>
                  <th colSpan={7} scope="rowgroup">
                    {t(title)}
                  </th>
                </tr>
              )}
              {some.map((summary) => (
                <Row key={summary.log} {...{ summary, archive, onMove }} />
              ))}
            </Fragment>
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

/** The plans of the sittings that are shown, each with those of its own; then those of none, and those that do not say of which. */
function grouped(sittings: readonly SittingSummary[], all: readonly SittingSummary[]) {
  // a locked sitting does not even say which plan it is of, but counts in it
  const logs = new Set(sittings.filter(({ sitting }) => sitting !== null).map(({ log }) => log));
  const plans = plansOf(all)
    .map((known) => ({ known, shown: known.sittings.filter(({ log }) => logs.has(log)).sort(byDayAndTitle) }))
    .filter(({ shown }) => shown.length > 0);
  const placed = new Set(plans.flatMap(({ shown }) => shown.map(({ log }) => log)));
  const others = sittings.filter(({ log }) => !placed.has(log));
  return {
    plans,
    alone: others.filter(({ sitting }) => sitting !== null),
    unknown: others.filter(({ sitting }) => sitting === null),
  };
}

/** The sittings of a plan as they are held, not as they were last written to. */
function byDayAndTitle({ sitting: a }: SittingSummary, { sitting: b }: SittingSummary): number {
  const keyOf = (sitting: SittingSummary['sitting']): string => `${sitting?.heldOn ?? ''} ${sitting?.title ?? ''}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

type PlanProps = { readonly known: KnownPlan; readonly onPlan: Props['onPlan'] };

/** A plan: how many people in how many sittings, whoever is in none of them, and the way to all of them. */
function PlanRow({ known, onPlan }: PlanProps) {
  const t = useSay();
  const { plan, sittings, missing } = known;
  const figures = { sittings: sittings.length, people: plan.people, missing };
  return (
    <tr data-plan={plan.planId}>
      <th colSpan={7} scope="rowgroup">
        <span className="kp-line kp-sittings-title">
          {sittings.some(({ practice }) => practice) && (
            <span className="kp-practice-badge">{t(homeWords.practice)}</span>
          )}
          <span className="kp-ellipsis">{plan.title}</span>
          <span className="kp-soft kp-small">{t(homeWords.planOf, figures)}</span>
          {missing > 0 && (
            <span className="kp-tone kp-small kp-line" data-tone="warn">
              <Shape name="triangle" size={14} />
              {t(homeWords.planMissing, figures)}
            </span>
          )}
          <span className="kp-grow" />
          {isPlanLocked(known) ? (
            <span className="kp-soft kp-small">{t(homeWords.planLocked)}</span>
          ) : (
            <Button size="small" onClick={() => onPlan(known)}>
              {t(homeWords.openPlan)}
            </Button>
          )}
        </span>
      </th>
    </tr>
  );
}

type RowProps = Pick<Props, 'archive' | 'onMove'> & { readonly summary: SittingSummary };

function Row({ summary, archive, onMove }: RowProps) {
  const t = useSay();
  const { log, sitting, practice, voided, database, journal, lastAt } = summary;
  const locked = isLockedHere(log);
  return (
    <tr
      data-log={log}
      data-void={voided !== null}
      data-locked={locked || undefined}
      className={voided === null ? undefined : 'kp-faint'}
      onDoubleClick={() => enterSitting(log)}
    >
      <td>
        <span className="kp-line kp-sittings-title">
          {practice && <span className="kp-practice-badge">{t(homeWords.practice)}</span>}
          <strong className="kp-ellipsis">
            {sitting?.title ?? t(locked ? homeWords.locked : homeWords.unreadable)}
          </strong>
          {voided !== null && <span className="kp-small">{t(homeWords.voided, { why: voided })}</span>}
          {isUnrooted(summary) && <span className="kp-faint kp-small">{t(unrootedWords)}</span>}
        </span>
      </td>
      <td>{sitting === null ? '' : `${sitting.occupation} · ${t(levelWords[sitting.level])}`}</td>
      <td>{sitting?.heldOn}</td>
      <td className="kp-num-right kp-sittings-aside">
        {!locked && t(homeWords.entriesOf, { count: Math.max(database ?? 0, journal) })}
      </td>
      <td className="kp-sittings-aside">
        {lastAt === null ? '' : locked ? localTime(lastAt).slice(0, 10) : localTime(lastAt)}
      </td>
      <td>
        <CopiesCell summary={summary} />
      </td>
      <td className="kp-num-right">
        <span className="kp-line kp-sittings-acts">
          <MoveButton {...{ summary, archive, onMove }} />
          <Button size="small" onClick={() => enterSitting(log)}>
            {t(homeWords.open)}
          </Button>
        </span>
      </td>
    </tr>
  );
}

/** Out of the list, or back; nothing where neither goes. */
function MoveButton({ summary, archive, onMove }: RowProps) {
  const t = useSay();
  const away = isAway(archive, summary);
  if (!away && !canBePutAway(summary)) return null;
  const title = summary.sitting?.title ?? '';
  return (
    <Button
      size="small"
      aria-label={t(away ? archiveWords.bringBackNamed : archiveWords.putAwayNamed, { title })}
      title={t(archiveWords.putAwayNote)}
      onClick={() => onMove([summary.log], !away)}
    >
      {t(away ? archiveWords.bringBack : archiveWords.putAway)}
    </Button>
  );
}

function CopiesCell({ summary: { log, problem, database, journal } }: { readonly summary: SittingSummary }) {
  const t = useSay();
  if (problem === null && database === null) return <span className="kp-faint">{t(homeWords.copiesCompared)}</span>;
  const tone = problem !== null ? 'danger' : database === journal ? 'good' : 'warn';
  const text =
    problem !== null
      ? t(homeWords.journalProblem)
      : database === journal
        ? t(homeWords.copiesEqual)
        : isLockedHere(log)
          ? t(homeWords.copiesUneven)
          : t(homeWords.copiesDiffer, { database: database ?? 0, journal });
  return (
    <span className="kp-tone kp-line" data-tone={tone}>
      <Shape name={tone === 'good' ? 'check' : 'triangle'} size={14} />
      {text}
    </span>
  );
}
