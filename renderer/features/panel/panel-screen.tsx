import { useMemo } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { DeskPane } from '#renderer/expert-desk/desk-pane.tsx';
import { subjectsOf } from '#renderer/expert-desk/mark-rows.ts';
import { MarkingGate, type Marking } from '#renderer/marking/marking-gate.tsx';
import { PanelRule } from './panel-rule.tsx';

/** 评审: one expert's marks for many candidates, three subjects each (重庆 渝职鉴发〔2022〕8号 六（三）). */
export function PanelScreen() {
  const sitting = useSittingPart((view) => view.state.sitting);
  if (sitting === null) return null;
  return <MarkingGate sitting={sitting}>{(marking) => <Pane key={marking.actor.personId} {...marking} />}</MarkingGate>;
}

function Pane(marking: Marking) {
  const { scheme, sitting } = marking;
  const subjects = useMemo(() => subjectsOf(scheme), [scheme]);
  return (
    <DeskPane
      {...marking}
      subjects={subjects}
      rule={<PanelRule expertId={marking.actor.personId} passMark={sitting.settings.passMark} />}
      beside={null}
    />
  );
}
