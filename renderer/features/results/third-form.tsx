import { Select } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { reserveFor } from '#shared/progress/standing-recusals.ts';
import { LeadFirst } from './lead-first.tsx';
import { ReasonedForm } from './reasoned-form.tsx';
import { spreadWords as words } from './spread-words.ts';

/** 第三人评分: who of the group without a sheet here marks this candidate too, and why. */
export function ThirdForm({ candidateId }: { readonly candidateId: string }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const reserve = reserveFor(state, candidateId);
  const [chosen, setChosen] = useState<string | null>(null);
  if (reserve.length === 0) return <p className="kp-note">{t(words.noThird)}</p>;
  const personId = chosen ?? reserve[0]?.personId ?? '';
  const save = async (reason: string): Promise<string> => {
    if (reason === '') return t(words.reasonNeeded);
    const recorded = await record({ type: 'third_named', candidateId, personId, reason });
    return recorded.ok ? '' : explain(recorded.error);
  };
  return (
    <LeadFirst candidateId={candidateId} who={t(words.leadNames)} also="site-head">
      <ReasonedForm label={t(words.why)} submit={t(words.nameThird)} save={save}>
        <Select
          aria-label={t(words.third)}
          value={personId}
          onChange={setChosen}
          options={reserve.map((one) => ({ value: one.personId, label: one.name }))}
        />
      </ReasonedForm>
    </LeadFirst>
  );
}
