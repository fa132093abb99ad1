import { Radio, Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { expectedExaminers } from '#shared/progress/ledger.ts';
import type { SittingState } from '#shared/record/state.ts';
import { printingWords } from '#shared/words/printing.ts';
import { CandidatePicker } from './candidate-picker.tsx';
import type { Choice } from './choice.ts';

type Props = {
  readonly state: SittingState;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

const KINDS = ['candidate', 'explanation', 'examiner', 'all', 'summary'] as const;

/** What to print: which paper, and whose. */
export function ChooseForm({ state, choice, onChoose }: Props) {
  const t = useSay();
  const examiners = expectedExaminers(state).map(({ personId, name }) => ({ value: personId, label: name }));
  const candidates = [...state.candidates.values()];

  const turnTo = (kind: Choice['kind']): void => {
    const candidateId = candidates[0]?.candidateId ?? '';
    if (kind === 'candidate') onChoose({ kind, candidateId, examinerId: null });
    else if (kind === 'explanation') onChoose({ kind, candidateId });
    else if (kind === 'examiner') onChoose({ kind, examinerId: examiners[0]?.value ?? '' });
    else onChoose({ kind });
  };

  return (
    <div className="printing-choose">
      <Radio.Group
        className="printing-kinds"
        aria-label={t(printingWords.what)}
        value={choice.kind}
        onChange={(event) => turnTo(event.target.value as Choice['kind'])}
        options={KINDS.map((kind) => ({ value: kind, label: t(printingWords.kinds[kind]) }))}
      />
      {choice.kind === 'candidate' && (
        <>
          <div className="kp-field">
            <label htmlFor="printing-examiner">{t(printingWords.examiner)}</label>
            <Select
              id="printing-examiner"
              value={choice.examinerId ?? ''}
              options={[{ value: '', label: t(printingWords.everyExaminer) }, ...examiners]}
              onChange={(value) => onChoose({ ...choice, examinerId: value === '' ? null : value })}
            />
          </div>
          <CandidatePicker
            candidates={candidates}
            picked={choice.candidateId}
            onPick={(candidateId) => onChoose({ ...choice, candidateId })}
          />
        </>
      )}
      {choice.kind === 'explanation' && (
        <CandidatePicker
          candidates={candidates}
          picked={choice.candidateId}
          onPick={(candidateId) => onChoose({ ...choice, candidateId })}
        />
      )}
      {choice.kind === 'examiner' && (
        <div className="kp-field">
          <label htmlFor="printing-examiner">{t(printingWords.examiner)}</label>
          <Select
            id="printing-examiner"
            value={choice.examinerId}
            options={examiners}
            onChange={(examinerId) => onChoose({ kind: 'examiner', examinerId })}
          />
        </div>
      )}
    </div>
  );
}
