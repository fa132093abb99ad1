import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { SILENCES, type Comparison } from '#shared/documents/comparison/compare.ts';
import type { Lens } from '#shared/documents/parts/lens.ts';
import type { Mark } from '#shared/base/marks/mark.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import { compareWords as words } from '#shared/documents/comparison/words.ts';
import { OpinionTag } from './opinion-tag.tsx';

type Props = { readonly comparison: Comparison; readonly passMark: Mark };

/** One candidate: who gave what, why the documents differ, and every document's reasons with their clauses. */
export function ReasonsPane({ comparison: { candidate, given, opinions, differs }, passMark }: Props) {
  const t = useSay();
  const nameOf = ({ place, way }: Lens): string => `${t(place)} ${t(way)}`;
  return (
    <aside className="compare-why" aria-label={t(words.why)}>
      <header>
        <h2>
          <span className="kp-faint kp-num">{candidate.number}</span> {candidate.name}
        </h2>
        <p className="kp-soft kp-small kp-num">
          {given
            .map(
              ({ examiner, totals }) =>
                `${examiner ?? t(words.imagined)} ${totals.map((total) => explainRatio(total, passMark)).join(' / ')}`,
            )
            .join('　')}
        </p>
      </header>
      {differs && (
        <section className="kp-note kp-small" data-tone="warn" aria-label={t(words.whyDiffers)}>
          {opinions.map(({ lens, opinion }) => {
            const [first] = opinion.against;
            return first === undefined ? null : (
              <p key={lens.id}>{t(words.against, { lens: nameOf(lens), text: first.text, article: first.article })}</p>
            );
          })}
        </section>
      )}
      {opinions.map(({ lens, opinion }) => (
        <section key={lens.id} data-lens={lens.id}>
          <div className="kp-line">
            <h3 className="kp-grow">{nameOf(lens)}</h3>
            <OpinionTag verdict={opinion.verdict} />
          </div>
          <ReasonList because={opinion.because} />
        </section>
      ))}
      {SILENCES.map((silence) => (
        <p key={silence[0]} className="kp-faint kp-small">
          {t(silence)}
        </p>
      ))}
    </aside>
  );
}
