import { inBeijing } from '#shared/base/calendar/beijing.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Traced } from '#shared/plans/trace.ts';
import type { Sentence } from '#shared/words/say.ts';
import { traceScreenWords as words } from './words.ts';

const dateTime = (at: string): string => {
  const { day, time } = inBeijing(at);
  return `${day} ${time}`;
};

/** One sitting of somebody: what it was, what it came to, and every entry about them. */
export function TracedSitting({ traced }: { readonly traced: Traced }) {
  const t = useSay();
  const { title, heldOn, attempt, practice, isVoid, isClosed, verdict, shown, entries, lastHash, events } = traced;
  const result = isVoid ? t(words.isVoid) : `${shown} ${t(verdict)}${isClosed ? '' : `（${t(words.open)}）`}`.trim();
  const facts: readonly (readonly [Sentence, string])[] = [
    [words.result, result],
    [words.certificate, traced.certificate],
    [words.number, traced.number],
    [words.plan, traced.plan],
    [words.room, traced.room],
    [words.policy, traced.policy],
    [words.record, t(words.entries, { count: entries, digest: lastHash.slice(0, 8) })],
  ];
  return (
    <section className="kp-panel kp-stack" aria-label={title} data-testid="traced">
      <h2 className="kp-line">
        {practice && <span className="kp-practice-badge">{t(words.practice)}</span>}
        <span>
          <span className="kp-num">{heldOn}</span> {title}　{traced.occupation} {t(traced.level)}
        </span>
        {attempt !== null && <small className="kp-soft">{t(words.resit, { attempt })}</small>}
      </h2>
      <dl className="kp-line kp-wrap">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name[1]}>
              <dt className="kp-soft kp-small">{t(name)}</dt>
              <dd className="kp-num">{text}</dd>
            </div>
          ))}
      </dl>
      <EventTable events={events} />
    </section>
  );
}

type EventsProps = { readonly events: Traced['events'] };

/** What is on record about somebody, in order. */
export function EventTable({ events }: EventsProps) {
  const t = useSay();
  return (
    <table className="kp-table">
      <thead>
        <tr>
          <th>{t(words.at)}</th>
          <th>{t(words.what)}</th>
          <th>{t(words.by)}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ seq, at, text, by }) => (
          <tr key={seq}>
            <td className="kp-num kp-nowrap">{dateTime(at)}</td>
            <td>{t(text)}</td>
            <td className="kp-nowrap">{by}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
