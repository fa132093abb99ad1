import { Button } from 'antd';
import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import { endSession, openSession, sessionOf } from '#renderer/host/session.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Keeper } from '#shared/plans/keepers.ts';
import { KeeperFields } from './keeper-fields.tsx';
import { useKeeper } from './use-keeper.ts';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words } from './words.ts';

type Props = {
  readonly open: OpenPlan;
  /** What is printed, and in whose session: null while nobody has proved themself. */
  readonly children: (session: string | null) => ReactNode;
};

/** Who prints a plan's papers: proved once, named on the register of prints, and signed out with leaving them. */
export function PrintedBy({ open: { plan }, children }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const keeper = useKeeper(plan.keepers);
  const [seated, setSeated] = useState<Keeper | null>(null);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (seated !== null) return () => void endSession(seated);
    return undefined;
  }, [seated]);
  const sit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (keeper.proof === null) return;
    const { keeper: who, pin } = keeper.proof;
    const { log, personId } = who;
    const opened = await openSession({ practice: plan.practice, log, personId }, pin);
    keeper.setPin('');
    setProblem(opened.ok ? null : explain(opened.error));
    if (opened.ok) setSeated(who);
  };
  return (
    <>
      {seated === null ? (
        <form className="kp-line kp-wrap plan-printed-by" onSubmit={(event) => void sit(event)}>
          <KeeperFields label={t(words.printedBy)} keeper={keeper} asked={asked && problem === null} busy={false} />
          {plan.keepers.length > 0 && <Button htmlType="submit">{t(words.printedByMe)}</Button>}
          <span className="kp-soft kp-small" role="status">
            {problem ?? t(words.printedByNobody)}
          </span>
        </form>
      ) : (
        <p className="kp-soft kp-small" role="status">
          {t(words.printedByNow, { name: seated.name })}
        </p>
      )}
      {children(seated === null ? null : sessionOf(seated))}
    </>
  );
}
