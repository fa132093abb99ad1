import { useMemo } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { leads } from '#shared/model/staff.ts';
import { examinersOf } from '#shared/procedures/scorers.ts';
import { deskWords } from '#renderer/expert-desk/words.ts';
import { reviewWords } from '#shared/procedures/review/words.ts';

/** The review's rule with its clauses, and who was drawn for the panel. */
export function ReviewRule() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const members = useMemo(() => examinersOf(state), [state]);
  const names = members.map(({ name, role }) => (leads(role) ? t(deskWords.lead, { name }) : name)).join('、');
  return (
    <section className="panel-rule kp-small">
      <p>
        {t(reviewWords.rule)} <cite>{t(reviewWords.clause)}</cite>
      </p>
      <p className="kp-soft">{t(deskWords.members, { names })}</p>
      {!members.some(({ role }) => leads(role)) && (
        <p className="kp-note" data-tone="danger">
          {t(deskWords.no_lead)}
        </p>
      )}
    </section>
  );
}
