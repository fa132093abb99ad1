import { AnswerForm } from '#renderer/concerns/answer-form.tsx';
import { ConcernTally } from '#renderer/concerns/concern-tally.tsx';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { isAnswerable, openNames, standingSaid } from '#shared/documents/concerns/concerns.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { concernWords as words } from '#shared/documents/concerns/words.ts';
import type { SittingState } from '#shared/record/state.ts';

type Props = { readonly state: SittingState; readonly concerns: readonly Concern[] };

/** Where the footer leads whoever has to answer. */
export const CONCERNS_ID = 'concerns';

/** Before anyone signs: what is not as the document wants it, who answered for it, and what nobody has stated. */
export function ConcernsPane({ state, concerns }: Props) {
  const t = useSay();
  const found = concerns.filter(({ standing }) => standing !== 'open');
  const open = concerns.filter(({ standing }) => standing === 'open');
  const unanswered = found.filter(isAnswerable);
  if (concerns.length === 0) return null;
  return (
    <section
      className="kp-note kp-stack"
      data-tone={found.length === 0 ? 'plain' : 'warn'}
      aria-label={t(words.heading)}
      data-testid="concerns"
      id={CONCERNS_ID}
    >
      <p className="kp-line">
        <strong>{t(words.heading)}</strong>
        <ConcernTally concerns={concerns} />
      </p>
      {found.map((concern) => (
        <Found key={`${concern.rule}/${concern.candidateId ?? ''}`} concern={concern} state={state} />
      ))}
      {open.length > 0 && (
        <p className="kp-small kp-soft kp-num">
          {t(words.open)}：
          {openNames(open)
            .map(({ sentence, count }) => t(sentence, { count }))
            .join('、')}
        </p>
      )}
      {unanswered.length > 0 && state.closing === null && (
        <>
          <p className="kp-num">{t(words.ask, { count: unanswered.length })}</p>
          <AnswerForm concerns={unanswered} />
        </>
      )}
    </section>
  );
}

function Found({ concern, state }: { readonly concern: Concern; readonly state: SittingState }) {
  const t = useSay();
  const { title, standing, because, answer } = concern;
  const said = standingSaid({ standing, reason: answer?.reason ?? '' });
  return (
    <div>
      <p>
        <span className="kp-tone" data-tone={answer === null ? 'danger' : 'warn'}>
          <Shape name={answer === null ? 'cross' : 'triangle'} size={13} />
        </span>{' '}
        <strong>{t(title)}</strong> {t(said)}
      </p>
      <ReasonList because={because} />
      {answer !== null && (
        <p className="kp-small kp-num">
          {t(words.answeredBy, {
            name: state.people.get(answer.by ?? '')?.name ?? '',
            time: localTime(answer.at),
            reason: answer.reason,
          })}
        </p>
      )}
    </div>
  );
}
