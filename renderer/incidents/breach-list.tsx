import { Button, Input } from 'antd';
import { useState } from 'react';
import { OwnLead } from '#renderer/acts/own-lead.tsx';
import { useMayWrite, WhoMay } from '#renderer/acts/who-may.tsx';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { breachesOf, type Breach } from '#shared/procedures/parts/breaches.ts';
import { roomWords as words } from './words.ts';

/** What breaking the rules takes off results now, one line each, and the way to give it back. */
export function BreachList() {
  const t = useSay();
  const { state } = useSitting();
  const may = useMayWrite('deduction_withdrawn');
  const standing = [...state.candidates.values()].flatMap((candidate) =>
    breachesOf(state, candidate.candidateId).map((breach) => ({ candidate, breach })),
  );
  const mayWithdraw = state.closing === null && may;
  if (standing.length === 0) return null;
  return (
    <div className="kp-stack" data-testid="breaches">
      <h3>{t(words.breaches)}</h3>
      {standing.map(({ candidate: { candidateId, number, name }, breach }) => (
        <div key={breach.seq}>
          <p className="kp-small kp-num">
            {t(words.breach, { number, name, percent: breach.percent, time: breach.time, text: breach.text })}
          </p>
          {mayWithdraw && (
            <OwnLead candidateId={candidateId}>
              <Withdraw candidateId={candidateId} breach={breach} />
            </OwnLead>
          )}
        </div>
      ))}
      {state.closing === null && <WhoMay act={words.withdraw} kind="deduction_withdrawn" />}
    </div>
  );
}

/** 撤销扣减: why it is given back; the incident stays on record. */
function Withdraw({ candidateId, breach }: { readonly candidateId: string; readonly breach: Breach }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useSitting();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const withdraw = async (): Promise<void> => {
    const said = { candidateId, incident: breach.seq, reason: reason.trim() };
    const recorded = await record({ type: 'deduction_withdrawn', ...said });
    if (!recorded.ok) setProblem(explain(recorded.error));
  };
  return (
    <form
      className="kp-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void withdraw();
      }}
    >
      <Input
        className="kp-grow"
        aria-label={t(words.withdrawWhy)}
        placeholder={t(words.withdrawWhy)}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button htmlType="submit" disabled={reason.trim() === ''}>
        {t(words.withdraw)}
      </Button>
      {problem !== '' && <span role="alert">{problem}</span>}
    </form>
  );
}
