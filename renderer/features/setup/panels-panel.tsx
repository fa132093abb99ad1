import { Button } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { SEVERAL_PANELS } from '#shared/conduct/panels.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import { leads } from '#shared/model/staff.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { examinersOf } from '#shared/procedures/scorers.ts';
import { standingPanels } from '#shared/progress/panel-shares.ts';
import { PANELS_DRAW } from '#shared/record/room-draw.ts';
import type { SittingState } from '#shared/record/state.ts';
import { AssignPanels } from './assign-panels.tsx';
import { FormPanels } from './form-panels.tsx';
import { PanelHead } from './panel-head.tsx';
import { panelsWords as words } from './panels-words.ts';
import { useTeam } from './use-team.ts';

/** 评审组、考评组: the panels or groups of this sitting, who sits on which, and whom each of them judges. */
export function PanelsPanel() {
  const t = useSay();
  const team = useTeam();
  const { state, actor } = useSitting();
  const [forming, setForming] = useState(false);
  const size = state.sitting?.settings.examinersPerCandidate ?? 0;
  const experts = examinersOf(state);
  const isNew = isHeldUnder(state.sitting, SEVERAL_PANELS);
  const isFrozen = state.sheets.size > 0 || state.handovers.length > 0 || state.standIns.length > 0;
  const { areLed } = procedureOf(state.sitting).group.teams;
  const leaders = experts.filter(({ role }) => leads(role)).length;
  const isEnough = experts.length >= 2 * size && (!areLed || leaders >= 2);
  const mayForm = isNew && !isFrozen && state.closing === null && isEnough && !forming;
  const isHead = actor?.role === 'site-head';
  const isDrawn = state.draws.some(({ rule }) => rule === PANELS_DRAW);
  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.panels)}>
        {isDrawn && <Button onClick={() => navigate('printing', { form: 'lots-record' })}>{t(words.print)}</Button>}
        {mayForm && (
          <Button type={state.panels.length === 0 ? 'primary' : 'default'} onClick={() => begin()}>
            {t(!isHead ? words.signIn : state.panels.length === 0 ? words.form : words.again, { team })}
          </Button>
        )}
      </PanelHead>
      <p className="kp-soft">{t(areLed ? words.how : words.howGroups, { size })}</p>
      {!isNew && <p className="kp-note">{t(words.older)}</p>}
      {isNew && !isEnough && !isFrozen && (
        <p className="kp-note">
          {t(areLed ? words.tooFew : words.tooFewExaminers, { count: experts.length, need: 2 * size })}
        </p>
      )}
      {isFrozen && state.panels.length > 0 && <p className="kp-note">{t(words.frozen)}</p>}
      {forming && <FormPanels experts={experts} size={size} onClose={() => setForming(false)} />}
      {!forming && <Standing state={state} />}
      {!forming && state.panels.length > 0 && state.candidates.size > 0 && <AssignPanels />}
    </div>
  );

  function begin(): void {
    if (isHead) setForming(true);
    else requestSignIn(state.root?.personId);
  }
}

/** Every panel in one line: who sits on it, and how many it judges. */
function Standing({ state }: { readonly state: SittingState }) {
  const t = useSay();
  return standingPanels(state).map(({ panel, members, count }) => {
    const people = members.flatMap((id) => state.people.get(id) ?? []);
    const names = people.map(({ name, role }) => (leads(role) ? t(words.lead, { name }) : name)).join('、');
    return (
      <p key={panel.name} data-panel={panel.name}>
        {t(words.members, { name: panel.name, members: names, count })}
      </p>
    );
  });
}
