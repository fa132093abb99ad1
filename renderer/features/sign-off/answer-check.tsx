import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { leads } from '#shared/model/staff.ts';
import type { CheckRow } from '#shared/progress/paper-check.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { checkWords as words } from './check-words.ts';

/** Paper and record differ: the lead lets the record stand, or gives the sheet back to whose it is; no mark is changed here. */
export function AnswerCheck({ row }: { readonly row: CheckRow }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { actor, record } = useSitting();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  if (actor === null || !leads(actor.role)) return <p className="kp-soft">{t(words.leadOnly)}</p>;
  const settle = async (how: BodyOf<'difference_settled'>['how']): Promise<void> => {
    if (reason.trim() === '') {
      setProblem(t(words.textMissing));
      return;
    }
    const settled = await record({ type: 'difference_settled', ...row.ref, how, reason: reason.trim() });
    setProblem(settled.ok ? '' : explain(settled.error));
  };
  return (
    <>
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
    </>
  );
}
