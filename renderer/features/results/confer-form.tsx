import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { leads } from '#shared/model/staff.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { linesOf } from './spread-lines.ts';
import { spreadWords } from './spread-words.ts';

/** Takes down a conferral: who of the group was there, which lines are marked again, and what was said. The lead writes it. */
export function ConferForm({ result }: { readonly result: CandidateResult }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, actor, record } = useSitting();
  const all = state.scheme === null ? [] : linesOf(state, state.scheme, result);
  const scorers = result.sheets.map(({ examiner }) => examiner);
  const [people, setPeople] = useState<readonly string[]>(scorers.map(({ personId }) => personId));
  const [lines, setLines] = useState<readonly string[]>(all.filter(({ differs }) => differs).map(({ id }) => id));
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const { candidateId } = result.candidate;
  if (actor === null || !leads(actor.role)) {
    return (
      <div className="kp-line">
        <span className="kp-small kp-soft">{t(spreadWords.leadRecords)}</span>
        <Button onClick={() => requestSignIn()}>{t(spreadWords.signIn)}</Button>
      </div>
    );
  }
  const save = async (): Promise<void> => {
    if (text.trim() === '' || lines.length === 0 || people.length < 2) {
      setProblem(t(spreadWords.incomplete));
      return;
    }
    const said = { people: [...people], lines: [...lines], text: text.trim() };
    const recorded = await record({ type: 'spread_conferred', candidateId, ...said });
    setProblem(recorded.ok ? '' : explain(recorded.error));
    if (recorded.ok) setText('');
  };
  return (
    <form
      className="results-confer kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend className="kp-small">{t(spreadWords.there)}</legend>
        <Checkbox.Group
          value={[...people]}
          onChange={setPeople}
          options={scorers.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      </fieldset>
      <fieldset>
        <legend className="kp-small">{t(spreadWords.about)}</legend>
        <Checkbox.Group
          value={[...lines]}
          onChange={setLines}
          options={all.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
        />
      </fieldset>
      <div className="kp-line">
        <Input
          className="kp-grow"
          aria-label={t(spreadWords.said)}
          placeholder={t(spreadWords.placeholder)}
          value={text}
          maxLength={500}
          onChange={(event) => setText(event.target.value)}
        />
        <Button htmlType="submit">{t(spreadWords.record)}</Button>
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
    </form>
  );
}
