import { useMemo } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { shortMark } from '#renderer/marking/draft.ts';
import { PANEL_SIZE } from '#shared/law/chongqing-crossover/panel.ts';
import type { Mark } from '#shared/base/marks/mark.ts';
import { isExpert, leads } from '#shared/model/staff.ts';
import { standingPanels } from '#shared/progress/panel-shares.ts';
import type { SittingState } from '#shared/record/state.ts';
import { deskWords } from '#renderer/expert-desk/words.ts';
import { panelWords } from './words.ts';

/** Who sits on the panel of this expert, one string so that it stays the same; null where there are not several. */
function ownPanel(state: SittingState, expertId: string): string | null {
  const own = standingPanels(state).find(({ members }) => members.includes(expertId));
  return own === undefined ? null : own.members.join(' ');
}

/** The panel's rule with its clause, who sits on it, and what about it is not as the document says. */
type Props = { readonly expertId: string; readonly passMark: Mark };

export function PanelRule({ expertId, passMark }: Props) {
  const t = useSay();
  const people = useSittingPart((view) => view.state.people);
  const own = useSittingPart(({ state }) => ownPanel(state, expertId));
  const members = useMemo(
    () => [...people.values()].filter(({ personId, role }) => own?.includes(personId) ?? isExpert(role)),
    [people, own],
  );
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
