import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { markingScreenOf } from '#renderer/marking/marking-screen.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { SpreadChanges } from './spread-changes.tsx';
import { SpreadTable } from './spread-table.tsx';
import { spreadOf } from './spread-lines.ts';
import { spreadWords } from './spread-words.ts';

type Props = { readonly result: CandidateResult };

/** How a record of conferring begins, in the language it is kept in: what stands in the diary is Chinese. */
const CONFERRED = '会商：';

/** Leads a group whose marks lie too far apart: look side by side, confer, mark again, sign again. */
export function SpreadPane({ result }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, actor, record } = useSitting();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const { candidateId } = result.candidate;
  const limit = state.sitting?.settings.maxSpread ?? 0;
  const said = state.notes.filter((note) => note.candidateId === candidateId && note.text.startsWith(CONFERRED));
  const save = async (): Promise<void> => {
    const recorded = await record({ type: 'note_added', candidateId, text: `${CONFERRED}${text.trim()}` });
    setProblem(recorded.ok ? '' : explain(recorded.error));
    if (recorded.ok) setText('');
  };
  const markAgain = (personId: string): void => {
    navigate(markingScreenOf(state.sitting), { candidate: candidateId });
    if (actor?.personId !== personId) requestSignIn(personId);
  };
  return (
    <section className="results-conferral kp-stack" aria-label={t(spreadWords.title)} data-testid="spread">
      <h3>{t(spreadWords.title)}</h3>
      <p className="kp-num">{t(spreadWords.apart, { spread: spreadOf(result), limit: formatMark(limit) })}</p>
      <SpreadTable state={state} result={result} />
      <h4>{t(spreadWords.step1)}</h4>
      {said.map(({ seq, text: each, at }) => (
        <p key={seq} className="kp-small kp-num">
          {localTime(at)} {t(spreadWords.recorded, { text: each.slice(CONFERRED.length) })}
        </p>
      ))}
      <form
        className="kp-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void save();
        }}
      >
        <Input
          className="kp-grow"
          aria-label={t(spreadWords.said)}
          placeholder={t(spreadWords.placeholder)}
          value={text}
          maxLength={480}
          onChange={(event) => setText(event.target.value)}
        />
        <Button htmlType="submit" disabled={text.trim() === '' || actor === null}>
          {t(spreadWords.record)}
        </Button>
      </form>
      {problem !== '' && <p role="alert">{problem}</p>}
      <h4>{t(spreadWords.step2)}</h4>
      <div className="kp-line">
        {result.sheets.map(({ examiner }) => (
          <Button key={examiner.personId} disabled={said.length === 0} onClick={() => markAgain(examiner.personId)}>
            {t(spreadWords.again, { name: examiner.name })}
          </Button>
        ))}
        {said.length === 0 && <span className="kp-small kp-soft">{t(spreadWords.recordFirst)}</span>}
      </div>
      <SpreadChanges state={state} candidateId={candidateId} />
      <h4>{t(spreadWords.step3)}</h4>
    </section>
  );
}
