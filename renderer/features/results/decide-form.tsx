import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { sheetOf } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { LeadFirst } from './lead-first.tsx';
import { ReasonedForm } from './reasoned-form.tsx';
import { linesOf } from './spread-lines.ts';
import { spreadWords as words } from './spread-words.ts';

/** 组长裁定: whose recorded mark counts, for the whole sheet or line by line, and why. */
export function DecideForm({ result }: { readonly result: CandidateResult }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({});
  const { candidateId } = result.candidate;
  const lines = state.scheme === null ? [] : linesOf(state, state.scheme, result);
  const people = result.sheets.map(({ examiner }) => examiner);
  // where everybody gave the same there is nothing to pick
  const pickOf = (line: { readonly id: string; readonly differs: boolean }): string | undefined =>
    picks[line.id] ?? (line.differs ? undefined : people[0]?.personId);
  const save = async (reason: string): Promise<string> => {
    const chosen = lines.flatMap((line) => {
      const examinerId = pickOf(line);
      return examinerId === undefined ? [] : [{ line: line.id, examinerId }];
    });
    if (chosen.length < lines.length || reason === '') return t(words.decideIncomplete);
    const sheets = people.flatMap(({ personId: examinerId }) => {
      const digest = sheetOf(state, { candidateId, examinerId }).signature?.digest;
      return digest === undefined ? [] : [{ examinerId, digest }];
    });
    const recorded = await record({ type: 'spread_decided', candidateId, picks: chosen, sheets, reason });
    return recorded.ok ? '' : explain(recorded.error);
  };
  return (
    <LeadFirst candidateId={candidateId} who={t(words.leadDecides)}>
      <ReasonedForm label={t(words.why)} submit={t(words.decide)} save={save}>
        <div className="kp-line">
          {people.map(({ personId, name }) => (
            <Button key={personId} onClick={() => setPicks(Object.fromEntries(lines.map(({ id }) => [id, personId])))}>
              {t(words.takeAll, { name })}
            </Button>
          ))}
        </div>
        {lines
          .filter(({ differs }) => differs)
          .map((line) => (
            <div key={line.id} className="kp-line">
              <span className="kp-grow">{`${line.id} ${line.name}`}</span>
              <Select
                aria-label={`${line.id} ${line.name}`}
                value={pickOf(line) ?? null}
                placeholder={t(words.pick)}
                onChange={(personId) => setPicks({ ...picks, [line.id]: personId })}
                options={people.map(({ personId, name }, at) => ({
                  value: personId,
                  label: `${name} ${line.marks[at] ?? ''}`,
                }))}
              />
            </div>
          ))}
      </ReasonedForm>
    </LeadFirst>
  );
}
