import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { orderedPlanPapers } from '#shared/forms/plan-papers.ts';
import { formOf, MOST_PAPERS, type FormId } from '#shared/forms/registry.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { OrderedForm } from './ordered-form.tsx';
import type { Send } from './use-making.ts';
import { printingWords as words } from './words.ts';

type Props = {
  readonly whole: WholePlan;
  readonly form: FormId;
  readonly send: Send;
  readonly onDone: () => void;
};

/** One form of a plan exactly as it will be printed; where everybody has one, of all or of one of them. */
export function PlanPaper({ whole, form, send, onDone }: Props) {
  const t = useSay();
  const { scope, name } = formOf(form);
  const { people } = whole.joint;
  const isMany = scope === 'plan-person' && people.length > MOST_PAPERS;
  const [candidateId, setCandidateId] = useState<string | null>(
    isMany ? (people[0]?.candidate.candidateId ?? null) : null,
  );
  const papers = useMemo(
    () => orderedPlanPapers(whole, { form, candidateId }).map(({ paper }) => paper),
    [whole, form, candidateId],
  );
  const everybody = isMany ? [] : [{ value: '', label: t(words.everybody, { count: people.length }) }];
  const choose = (
    <div className="kp-stack">
      <h2>{name}</h2>
      {scope === 'plan-person' && (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t(words.candidate)}
          value={candidateId ?? ''}
          onChange={(picked) => setCandidateId(picked === '' ? null : picked)}
          options={[
            ...everybody,
            ...people.map(({ candidate: one }) => {
              return { value: one.candidateId, label: `${one.number} ${one.name} ${one.idNumber}` };
            }),
          ]}
        />
      )}
      <Button onClick={onDone}>{t(words.toDesk)}</Button>
    </div>
  );
  const wanted = { form, candidateId, examinerId: null };
  if (papers.length > 0)
    return (
      <OrderedForm send={send} papers={papers} wanted={wanted} name={`${name} ${whole.plan.title}`} choose={choose} />
    );
  const back = <Button onClick={onDone}>{t(words.toDesk)}</Button>;
  return <FullPage title={t(words.nothing)} paragraphs={[t(words.nothingHow)]} actions={back} />;
}
