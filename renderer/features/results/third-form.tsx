import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { leads } from '#shared/model/staff.ts';
import { reserveFor } from '#shared/progress/standing-recusals.ts';
import { spreadWords as words } from './spread-words.ts';

/** 第三人评分: who of the group without a sheet here marks this candidate too, and why. */
export function ThirdForm({ candidateId }: { readonly candidateId: string }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, actor, record } = useSitting();
  const reserve = reserveFor(state, candidateId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  if (actor === null || !(leads(actor.role) || actor.role === 'site-head')) {
    return (
      <div className="kp-line">
        <span className="kp-small kp-soft">{t(words.leadNames)}</span>
        <Button onClick={() => requestSignIn()}>{t(words.signIn)}</Button>
      </div>
    );
  }
  if (reserve.length === 0) return <p className="kp-note">{t(words.noThird)}</p>;
  const personId = chosen ?? reserve[0]?.personId ?? '';
  const save = async (): Promise<void> => {
    if (reason.trim() === '') {
      setProblem(t(words.reasonNeeded));
      return;
    }
    const recorded = await record({ type: 'third_named', candidateId, personId, reason: reason.trim() });
    setProblem(recorded.ok ? '' : explain(recorded.error));
  };
  return (
    <form
      className="kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="kp-line">
        <Select
          aria-label={t(words.third)}
          value={personId}
          onChange={setChosen}
          options={reserve.map((one) => ({ value: one.personId, label: one.name }))}
        />
        <Input
          className="kp-grow"
          aria-label={t(words.why)}
          placeholder={t(words.why)}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button htmlType="submit">{t(words.nameThird)}</Button>
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
    </form>
  );
}
