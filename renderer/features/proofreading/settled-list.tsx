import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { differencesOf } from '#shared/progress/proofreading.ts';
import { sheetOf } from '#shared/record/state.ts';
import { namesOf, type ProofRow } from './proofread-rows.ts';
import { proofreadingWords as words } from './words.ts';

/** What the lead let stand, with both figures side by side. */
export function SettledList({ rows }: { readonly rows: readonly ProofRow[] }) {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  if (rows.length === 0) return null;
  return (
    <section className="kp-stack">
      <h2>{t(words.settledTitle)}</h2>
      {rows.flatMap(({ ref, candidate, examiner }) => {
        const { proof } = sheetOf(state, ref);
        if (proof?.settled == null) return [];
        const { settled } = proof;
        return differencesOf(state, ref, proof).map(({ line, stands, read }) => (
          <p key={`${ref.candidateId}/${ref.examinerId}/${line ?? ''}`} className="kp-num">
            {t(words.settled, {
              sheet: t(words.sheetOf, namesOf({ candidate, examiner })),
              line: line ?? t(words.total),
              stands: stands === null ? t(words.none) : formatMark(stands),
              read: read === null ? t(words.missing) : formatMark(read),
              lead: state.people.get(settled.by ?? '')?.name ?? '',
              how: t(words.letStand),
              reason: settled.reason,
            })}
          </p>
        ));
      })}
    </section>
  );
}
