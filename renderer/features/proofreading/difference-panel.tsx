import { Button, Input } from 'antd';
import { useState } from 'react';
import { OwnLead } from '#renderer/acts/own-lead.tsx';
import { useMayWrite, WhoMay } from '#renderer/acts/who-may.tsx';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { differencesIn } from '#shared/progress/proofreading.ts';
import { sheetOf } from '#shared/record/state.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { namesOf, type ProofRow } from './proofread-rows.ts';
import { proofreadingWords as words } from './words.ts';

/** One sheet that was read otherwise than it stands: both side by side, and what the lead does about it. No mark is changed here. */
export function DifferencePanel({ row }: { readonly row: ProofRow }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, actor, record } = useSitting();
  const isLead = useMayWrite('difference_settled');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const proof = sheetOf(state, row.ref).proofs.at(-1);
  if (proof === undefined) return null;
  const settle = async (how: BodyOf<'difference_settled'>['how']): Promise<void> => {
    if (reason.trim() === '') {
      setProblem(t(words.reasonMissing));
      return;
    }
    const settled = await record({ type: 'difference_settled', ...row.ref, how, reason: reason.trim() });
    setProblem(settled.ok ? '' : explain(settled.error));
  };
  return (
    <section className="kp-panel kp-stack" data-testid="difference">
      <h3>{t(words.sheetOf, namesOf(row))}</h3>
      {/* whoever reads on must not see what stands on other sheets */}
      {actor?.role === 'checker' ? null : !isDisclosed(state, row.ref.candidateId) ? (
        <p className="kp-soft">{t(words.notYetShown)}</p>
      ) : (
        <table className="proofread-differences">
          <thead>
            <tr>
              <th>{t(words.line)}</th>
              <th className="kp-num-right">{t(words.stands)}</th>
              <th className="kp-num-right">{t(words.read)}</th>
            </tr>
          </thead>
          <tbody>
            {differencesIn(state, row.ref, proof).map(({ line, stands, read }) => (
              <tr key={line ?? ''}>
                <th scope="row">{line ?? t(words.total)}</th>
                <td className="kp-num-right">{stands === null ? t(words.none) : formatMark(stands)}</td>
                <td className="kp-num-right">{read === null ? t(words.missing) : formatMark(read)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isLead ? (
        <OwnLead candidateId={row.ref.candidateId}>
          <div className="kp-line">
            <Input
              className="kp-grow"
              aria-label={t(words.reason)}
              placeholder={t(words.reason)}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <Button onClick={() => void settle('stands')}>{t(words.letStand)}</Button>
            <Button onClick={() => void settle('returned')}>{t(words.sendBack, { name: row.examiner.name })}</Button>
          </div>
        </OwnLead>
      ) : (
        <WhoMay act={words.settleAct} kind="difference_settled" />
      )}
      {problem !== '' && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
