import { AnswerForm } from '#renderer/concerns/answer-form.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { findPolicy } from '#shared/law/registry.ts';
import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { FORCE_RULE, isSittingInForce } from '#shared/documents/desk/desk.ts';
import type { SittingState } from '#shared/record/state.ts';
import { forceWords } from '#shared/documents/desk/words.ts';

/** A document that is not in force on the sitting's day: says so, and asks the site head for the reason to go on. */
export function ForceBanner({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const { sitting, exceptions, answers, people } = state;
  const policy = sitting === null ? undefined : findPolicy(sitting.policy.id);
  if (sitting === null || policy === undefined || isSittingInForce(state)) return null;
  const { from, to } = policy.validity;
  const span = to === null ? t(forceWords.from, { from: from ?? '' }) : t(forceWords.span, { from: from ?? '', to });
  // records from before answers were signed with the results say it as an exception
  const earlier = exceptions.filter(({ what }) => what === 'policy_not_in_force');
  const said = [...earlier, ...[...answers.values()].filter(({ rule }) => rule === FORCE_RULE)];
  return (
    <section className="kp-note kp-inset kp-stack kp-num" data-tone="warn" data-testid="not-in-force">
      <p>
        <strong>{t(forceWords.warning, { date: sitting.heldOn, title: policy.title, span })}</strong>{' '}
        {said.length === 0 && t(forceWords.ask)}
      </p>
      {said.map(({ seq, by, at, reason }) => (
        <p key={seq}>
          {t(forceWords.explainedBy, { name: people.get(by ?? '')?.name ?? '', time: localTime(at), reason })}
        </p>
      ))}
      {said.length === 0 && (
        <AnswerForm
          concerns={concernsOf(state).filter(({ rule }) => rule === FORCE_RULE)}
          hint={forceWords.reasonHint}
        />
      )}
    </section>
  );
}
