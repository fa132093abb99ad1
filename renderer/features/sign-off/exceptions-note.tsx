import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { unrootedNote } from '#shared/words/roles.ts';
import { isUnrooted, type ExplainedException, type SittingState } from '#shared/record/state.ts';
import { authorityNotes } from '#shared/progress/authority.ts';
import { forceWords } from '#shared/documents/desk/words.ts';
import type { Sentence } from '#shared/words/say.ts';

const WHAT: Readonly<Record<ExplainedException['what'], Sentence>> = {
  policy_not_in_force: forceWords.whatPolicy,
  clock_set_back: forceWords.whatClock,
  headcount_differs: forceWords.whatHeadcount,
  station_replaced: forceWords.whatStation,
};

/** What was out of the ordinary and who answered for it, before anyone signs. */
export function ExceptionsNote({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const { exceptions, replacements, people } = state;
  const unrooted = isUnrooted(state);
  const authority = authorityNotes(state);
  if (!unrooted && exceptions.length + replacements.length + authority.length === 0) return null;
  return (
    <section className="kp-note" data-tone="warn" aria-label={t(forceWords.exceptions)}>
      {unrooted && <p>{t(unrootedNote)}</p>}
      {authority.map(({ seq, at, text }) => (
        <p key={seq} className="kp-num">
          {localTime(at)} {t(text)}
        </p>
      ))}
      {replacements.map(({ seq, name, by, at, reason }) => (
        <p key={seq} className="kp-num">
          <strong>{t(forceWords.takenOver, { name })}</strong>{' '}
          {t(forceWords.explainedBy, { name: by, time: localTime(at), reason })}
        </p>
      ))}
      {exceptions.map(({ seq, what, by, at, reason }) => (
        <p key={seq} className="kp-num">
          <strong>{t(WHAT[what])}</strong>{' '}
          {t(forceWords.explainedBy, { name: people.get(by ?? '')?.name ?? '', time: localTime(at), reason })}
        </p>
      ))}
    </section>
  );
}
