import { useSay } from '#renderer/ui/say.ts';
import type { TracedPlan } from '#shared/plans/trace-plan.ts';
import { EventTable } from './traced-sitting.tsx';
import { traceScreenWords as words } from './words.ts';

/** What the record of a plan holds about somebody: theory lists, 公示, objections and their corrections. */
export function TracedRecord({ plan: { title, entries, last, events } }: { readonly plan: TracedPlan }) {
  const t = useSay();
  return (
    <section className="kp-panel kp-stack" aria-label={t(words.planRecord, { title })} data-testid="traced-plan">
      <h2>{t(words.planRecord, { title })}</h2>
      <p className="kp-soft kp-small kp-num">{t(words.entries, { count: entries, digest: last.slice(0, 8) })}</p>
      <EventTable events={events} />
    </section>
  );
}
