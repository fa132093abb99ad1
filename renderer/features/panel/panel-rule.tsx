import { useMemo } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { shortMark } from '#renderer/marking/draft.ts';
import { PANEL_SIZE } from '#shared/law/chongqing-crossover/panel.ts';
import type { Mark } from '#shared/base/marks/mark.ts';
import { isExpert, leads } from '#shared/model/staff.ts';
import { deskWords } from '#renderer/expert-desk/words.ts';
import { panelWords } from './words.ts';

/** The panel's rule with its clause, who sits on it, and what about it is not as the document says. */
export function PanelRule({ passMark }: { readonly passMark: Mark }) {
  const t = useSay();
  const people = useSittingPart((view) => view.state.people);
  const members = useMemo(() => [...people.values()].filter(({ role }) => isExpert(role)), [people]);
  const leaders = members.filter(({ role }) => leads(role)).length;
  const names = members.map(({ name, role }) => (leads(role) ? t(deskWords.lead, { name }) : name)).join('、');
  const problems = [
    members.length === PANEL_SIZE ? '' : t(panelWords.not_three, { count: members.length }),
    leaders === 0 ? t(deskWords.no_lead) : leaders > 1 ? t(panelWords.two_leads, { count: leaders }) : '',
  ].filter((text) => text !== '');
  return (
    <section className="panel-rule kp-small">
      <p>
        {t(panelWords.rule, { pass: shortMark(passMark) })} <cite>{t(panelWords.clause)}</cite>
      </p>
      <p className="kp-soft">{t(deskWords.members, { names })}</p>
      {problems.map((text) => (
        <p key={text} className="kp-note" data-tone="danger">
          {text}
        </p>
      ))}
    </section>
  );
}
