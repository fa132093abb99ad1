import { Button, Input } from 'antd';
import { useState } from 'react';
import { OwnLead } from '#renderer/acts/own-lead.tsx';
import { useMayWrite, WhoMay } from '#renderer/acts/who-may.tsx';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { CheckRow } from '#shared/progress/paper-check.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { checkWords as words } from './check-words.ts';

/** Paper and record differ: the lead lets the record stand, or gives the sheet back to whose it is; no mark is changed here. */
export function AnswerCheck({ row }: { readonly row: CheckRow }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useSitting();
  const may = useMayWrite('difference_settled');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  if (!may) return <WhoMay act={words.answerAct} kind="difference_settled" />;
  const settle = async (how: BodyOf<'difference_settled'>['how']): Promise<void> => {
    if (reason.trim() === '') {
      setProblem(t(words.textMissing));
      return;
    }
    const settled = await record({ type: 'difference_settled', ...row.ref, how, reason: reason.trim() });
    setProblem(settled.ok ? '' : explain(settled.error));
  };
  return (
    <OwnLead candidateId={row.ref.candidateId}>
      <div className="kp-line">
        <Input
          className="kp-grow"
          aria-label={t(words.answer)}
          placeholder={t(words.answer)}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button onClick={() => void settle('stands')}>{t(words.stands)}</Button>
        <Button onClick={() => void settle('returned')}>{t(words.returned, { name: row.examiner.name })}</Button>
      </div>
      {problem !== '' && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </OwnLead>
  );
}
