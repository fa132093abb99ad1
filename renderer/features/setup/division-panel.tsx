import { Button } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { divisionBar } from '#shared/conduct/dividing.ts';
import { leads } from '#shared/model/staff.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import type { SittingState } from '#shared/record/state.ts';
import { DivideTasks } from './divide-tasks.tsx';
import { DivisionTable } from './division-table.tsx';
import { divisionWords as words } from './division-words.ts';
import { PanelHead } from './panel-head.tsx';

const BAR_WORDS = {
  division_not_here: words.older,
  division_without_scheme: words.noScheme,
  division_frozen: words.frozen,
  division_with_groups: words.groups,
  division_with_third: words.third,
} as const;

/** 任务分工: which tasks each examiner marks, or why nobody can divide them. */
export function DivisionPanel() {
  const t = useSay();
  const { state, actor } = useSitting();
  const [dividing, setDividing] = useState(false);
  const size = state.sitting?.settings.examinersPerCandidate ?? 0;
  const tasks = state.scheme?.tasks.length ?? 0;
  const bar = divisionBar(state);
  const mayWrite = actor?.role === 'site-head' || (actor !== null && leads(actor.role));
  const isDivided = state.division.length > 0;
  const note = bar !== null ? BAR_WORDS[bar] : tasks < 2 ? words.oneTask : null;
  const mayDivide = note === null && state.closing === null && !dividing;
  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.division)}>
        {mayDivide && (
          <Button
            type={isDivided ? 'default' : 'primary'}
            onClick={() => (mayWrite ? setDividing(true) : requestSignIn(state.root?.personId))}
          >
            {t(!mayWrite ? words.signIn : isDivided ? words.again : words.divide)}
          </Button>
        )}
      </PanelHead>
      <p className="kp-soft">{t(words.how, { size })}</p>
      {note !== null && <p className="kp-note">{t(note)}</p>}
      {dividing ? (
        <DivideTasks size={size} onClose={() => setDividing(false)} />
      ) : (
        <Standing state={state} size={size} />
      )}
    </div>
  );
}

/** The division as it stands. */
function Standing({ state, size }: { readonly state: SittingState; readonly size: number }) {
  const t = useSay();
  if (state.division.length === 0) return state.scheme === null ? null : <p>{t(words.undivided, { size })}</p>;
  const people = state.division.flatMap(({ personId }) => state.people.get(personId) ?? []);
  return <DivisionTable people={people} shares={state.division} size={size} />;
}
