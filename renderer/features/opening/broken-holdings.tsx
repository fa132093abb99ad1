import { useStick } from '#renderer/host/stick.ts';
import type { SurveyedJournal } from '#renderer/data/survey-journals.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { brokenStoreWords as words } from './broken-store-words.ts';
import { stickStateWords } from '#renderer/stick/words.ts';
import type { Survey } from './use-survey.ts';

type Props = { readonly areas: readonly boolean[]; readonly survey: Survey };

/** What each copy holds while the database can't be opened: nothing here changes anything. */
export function BrokenHoldings({ areas, survey }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const stick = useStick();
  const { found, progress } = survey;
  const which = areas.length > 1 ? words.databaseBoth : areas[0] === true ? words.databasePractice : words.databaseReal;
  const journals =
    found === null
      ? t(words.checking, progress)
      : found.ok
        ? sayJournals(t, found.value)
        : t(words.unreadable, { reason: explain(found.error) });
  return (
    <section className="kp-panel kp-stack">
      <h2>{t(words.holds)}</h2>
      <dl className="kp-facts kp-num">
        <dt>{t(words.database)}</dt>
        <dd>{t(which)}</dd>
        <dt>{t(words.journal)}</dt>
        <dd>
          <span role="status">{journals}</span>
        </dd>
        {areas.includes(false) && (
          <>
            <dt>{t(words.stick)}</dt>
            <dd>
              {stick.folder === null
                ? t(words.stickNotSet)
                : t(words.stickHolds, {
                    state: t(stickStateWords[stick.state]),
                    count: stick.copies.length,
                    folder: stick.folder,
                  })}
            </dd>
          </>
        )}
      </dl>
      {found?.ok === true && found.value.length > 0 && <Sittings journals={found.value} />}
    </section>
  );
}

function sayJournals(t: Say, journals: readonly SurveyedJournal[]): string {
  const damaged = journals.filter(({ whole }) => !whole).length;
  if (journals.length === 0) return t(words.none);
  if (damaged > 0) return t(words.someDamaged, { sittings: journals.length, damaged });
  return t(words.whole, { sittings: journals.length, entries: entriesOf(journals) });
}

/** How many entries some journals have together. */
export const entriesOf = (journals: readonly SurveyedJournal[]): number =>
  journals.reduce((sum, { entries }) => sum + entries, 0);

function Sittings({ journals }: { readonly journals: readonly SurveyedJournal[] }) {
  const t = useSay();
  return (
    <div className="kp-broken-sittings" role="region" aria-label={t(words.journal)} tabIndex={0}>
      <table className="kp-table kp-num">
        <thead>
          <tr>
            <th>{t(words.sitting)}</th>
            <th className="kp-num-right">{t(words.entries)}</th>
            <th>{t(words.lastEntry)}</th>
            <th>{t(words.journal)}</th>
          </tr>
        </thead>
        <tbody>
          {journals.map(({ log, practice, title, entries, lastAt, whole }) => (
            <tr key={log} data-log={log}>
              <td>
                <span className="kp-line">
                  {practice && <span className="kp-practice-badge">{t(words.practice)}</span>}
                  <span className="kp-ellipsis">{title ?? t(words.untitled)}</span>
                </span>
              </td>
              <td className="kp-num-right">{entries}</td>
              <td>{lastAt === null ? '' : localTime(lastAt)}</td>
              <td>
                <span className="kp-tone kp-line" data-tone={whole ? 'good' : 'danger'}>
                  <Shape name={whole ? 'check' : 'triangle'} size={14} />
                  {t(whole ? words.journalWhole : words.journalDamaged)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
