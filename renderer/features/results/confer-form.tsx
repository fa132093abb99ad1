import { Checkbox } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { LeadFirst } from './lead-first.tsx';
import { ReasonedForm } from './reasoned-form.tsx';
import { linesOf } from './spread-lines.ts';
import { spreadWords } from './spread-words.ts';

/** Takes down a conferral: who of the group was there, which lines are marked again, and what was said. The lead writes it. */
export function ConferForm({ result }: { readonly result: CandidateResult }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const every = state.scheme === null ? [] : linesOf(state, state.scheme, result);
  // where tasks are divided a line is conferred about by those who mark it
  const all = every.filter(({ people: markers }) => markers.length >= 2);
  const scorers = result.sheets.map(({ examiner }) => examiner);
  const differing = all.filter(({ differs }) => differs);
  const [people, setPeople] = useState<readonly string[]>(
    scorers.flatMap(({ personId }) =>
      differing.length === 0 || differing.some(({ people: markers }) => markers.includes(personId)) ? [personId] : [],
    ),
  );
  const [lines, setLines] = useState<readonly string[]>(differing.map(({ id }) => id));
  const { candidateId } = result.candidate;
  const save = async (text: string): Promise<string> => {
    if (text === '' || lines.length === 0 || people.length < 2) return t(spreadWords.incomplete);
    const said = { people: [...people], lines: [...lines], text };
    const recorded = await record({ type: 'spread_conferred', candidateId, ...said });
    return recorded.ok ? '' : explain(recorded.error);
  };
  return (
    <LeadFirst candidateId={candidateId} who={t(spreadWords.leadRecords)}>
      <ReasonedForm
        label={t(spreadWords.said)}
        placeholder={t(spreadWords.placeholder)}
        submit={t(spreadWords.record)}
        save={save}
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
      </ReasonedForm>
    </LeadFirst>
  );
}
