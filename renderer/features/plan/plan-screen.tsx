import { Button } from 'antd';
import type { KnownPlan } from '#renderer/data/home/plans.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { useSay } from '#renderer/ui/say.ts';
import './plan.css';
import { PlanPeople, type Forms } from './plan-people.tsx';
import type { Arrange } from './plan-resits.tsx';
import { usePlan } from './use-plan.ts';
import { planWords as words } from './words.ts';

type Props = {
  readonly known: KnownPlan;
  readonly arrange: Arrange;
  readonly forms: Forms;
  readonly onBack: () => void;
};

/** A plan opened from the list: its people, one row each, over all its sittings on this computer. */
export function PlanScreen({ known, arrange, forms, onBack }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { phase, open, again } = usePlan(known);
  const back = (
    <Button key="back" onClick={onBack}>
      {t(words.back)}
    </Button>
  );
  if (phase.kind === 'failed') {
    const retry = (
      <Button key="again" type="primary" onClick={again}>
        {t(words.again)}
      </Button>
    );
    return (
      <main>
        <FullPage
          tone="danger"
          title={t(words.failed)}
          paragraphs={[explain(phase.failure), t(words.safe)]}
          actions={[retry, back]}
        />
      </main>
    );
  }
  if (open === null) {
    const { done, of } = phase.kind === 'reading' ? phase : { done: 0, of: 0 };
    return (
      <main className="kp-page kp-stack">
        <h1>{known.plan.title}</h1>
        <p role="status">{t(words.reading, { nth: Math.min(done + 1, of), of })}</p>
        <div>{back}</div>
      </main>
    );
  }
  if (open.joint.people.length === 0)
    return (
      <main>
        <FullPage title={t(words.empty)} paragraphs={[t(words.emptyHow)]} actions={back} />
      </main>
    );
  return <PlanPeople open={open} arrange={arrange} forms={forms} onBack={onBack} />;
}
