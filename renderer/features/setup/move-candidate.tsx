import { Select } from 'antd';
import { useState } from 'react';
import { ActDialog } from '#renderer/acts/act-dialog.tsx';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { mayJudge } from '#shared/progress/panel-shares.ts';
import { panelOf } from '#shared/record/panels.ts';
import { panelsWords as words } from './panels-words.ts';
import { useTeam } from './use-team.ts';

type Props = { readonly candidate: Candidate; readonly onClose: () => void };

/** 转组: another panel judges this candidate, and why; whoever is recused from them sits on none that is offered. */
export function MoveCandidate({ candidate, onClose }: Props) {
  const t = useSay();
  const team = useTeam();
  const { state } = useSitting();
  const { candidateId, name } = candidate;
  const now = panelOf(state, candidateId)?.name;
  const able = state.panels.filter((panel) => panel.name !== now && mayJudge(state, panel, candidateId));
  const [panel, setPanel] = useState<string | null>(able[0]?.name ?? null);
  return (
    <ActDialog
      title={t(words.moveTitle, { name, team })}
      label={t(words.why)}
      submit={t(words.move, { team })}
      leave={t(words.cancel)}
      body={
        panel === null ? null : (reason) => ({ type: 'candidates_assigned', places: [{ candidateId, panel }], reason })
      }
      onClose={onClose}
    >
      <p className="kp-soft">{t(words.moveWhat)}</p>
      {able.length === 0 && <p className="kp-note">{t(words.nowhere, { team })}</p>}
      <Field label={team}>
        {({ id }) => (
          <Select
            id={id}
            disabled={able.length === 0}
            value={panel}
            onChange={setPanel}
            options={able.map((one) => ({ value: one.name, label: one.name }))}
          />
        )}
      </Field>
    </ActDialog>
  );
}
