import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useSay } from '#renderer/ui/say.ts';
import { usualForms } from '#shared/forms/desk.ts';
import { neededPlanForms } from '#shared/forms/plan-papers.ts';
import { formOf, type FormId } from '#shared/forms/registry.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { Printed } from '#shared/wire/paper/printing.ts';
import { DeskFoot } from './desk-foot.tsx';
import { DeskTable } from './desk-table.tsx';
import { PlanPaper } from './plan-paper.tsx';
import './printing.css';
import { RegisterList } from './register-list.tsx';
import { useMaking, type Send } from './use-making.ts';
import { useRegister, type ReadRegister } from './use-register.ts';
import { printingWords as words } from './words.ts';

type Props = {
  readonly whole: WholePlan;
  readonly practice: boolean;
  /** Of whoever prints; null where nobody proved themself. */
  readonly session: string | null;
  readonly onDone: () => void;
};

/** 计划表单: what a plan needs on paper over all its sittings; looked at one by one, made at once, or filed as its archive. */
export function PlanDesk({ whole, practice, session, onDone }: Props) {
  const t = useSay();
  const { planId } = whole.plan;
  const send = useCallback<Send>(
    (order) => invoke('plan:print', { ...order, practice, planId, session }),
    [practice, planId, session],
  );
  const read = useCallback<ReadRegister>(() => invoke('plan:prints', { practice, planId }), [practice, planId]);
  const making = useMaking(send);
  // papers are printed while one of them is looked at, too
  const [looks, setLooks] = useState(0);
  const register = useRegister(read, making.round + looks);
  const needed = useMemo(() => neededPlanForms(whole), [whole]);
  const [picked, setPicked] = useState<ReadonlySet<FormId> | null>(null);
  const [looking, setLooking] = useState<FormId | null>(null);
  const chosen = picked ?? new Set(usualForms(needed));
  const empty = needed.filter(({ papers }) => papers === 0).map(({ form }) => formOf(form).name);
  const names = useMemo(
    () => new Map(whole.joint.people.map(({ candidate: one }) => [one.candidateId, `${one.number} ${one.name}`])),
    [whole],
  );
  const about = ({ candidateId }: Printed): string => names.get(candidateId ?? '') ?? t(words.wholePlan);
  const back = (): void => {
    setLooking(null);
    setLooks((before) => before + 1);
  };
  if (looking !== null) return <PlanPaper whole={whole} form={looking} send={send} onDone={back} />;
  return (
    <section className="printing-desk" aria-label={t(words.planDesk)}>
      <div className="kp-line kp-wrap">
        <h2 className="kp-grow">{t(words.planDesk)}</h2>
        <Button onClick={onDone}>{t(words.toPlan)}</Button>
      </div>
      <p>
        {t(words.planDeskAbout, { forms: needed.length - empty.length })}
        {empty.length > 0 && t(words.deskNothing, { forms: empty.length, names: empty.join('、') })}
      </p>
      <div className="printing-desk-scroll">
        <DeskTable needed={needed} register={register} chosen={chosen} onChoose={setPicked} onLook={setLooking} />
        <RegisterList about={about} register={register} />
      </div>
      <DeskFoot
        counted={needed.filter(({ form, papers }) => papers > 0 && chosen.has(form))}
        making={making}
        note={words.planArchiveAbout}
      />
    </section>
  );
}
