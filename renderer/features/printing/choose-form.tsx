import { Checkbox, Radio, Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { PhotoOfPerson } from '#renderer/photos/photo-of-person.tsx';
import type { Wanted } from '#shared/forms/papers.ts';
import { formOf, formsFor, type FormId } from '#shared/forms/registry.ts';
import { expectedExaminers } from '#shared/procedures/scorers.ts';
import type { SittingState } from '#shared/record/state.ts';
import { printingWords } from './words.ts';
import { ImportPhotos } from './import-photos.tsx';
import { TypeApplication } from './type-application.tsx';
import { CandidatePicker } from './candidate-picker.tsx';

type Props = {
  readonly state: SittingState;
  readonly wanted: Wanted;
  readonly onChoose: (wanted: Wanted) => void;
};

const EVERYONE = '';

/** What to print: which of the sitting's forms, and whose. */
export function ChooseForm({ state, wanted, onChoose }: Props) {
  const t = useSay();
  const examiners = expectedExaminers(state).map(({ personId, name }) => ({ value: personId, label: name }));
  const forms = formsFor(state);
  const { scope } = formOf(wanted.form);
  return (
    <div className="printing-choose">
      <Radio.Group
        className="printing-kinds"
        aria-label={t(printingWords.what)}
        value={wanted.form}
        onChange={(event) => onChoose({ ...wanted, form: event.target.value as FormId })}
        options={forms.map((id) => ({ value: id, label: formOf(id).name }))}
      />
      {scope === 'sheet' && (
        <div className="kp-field">
          <label htmlFor="printing-examiner">{t(printingWords.examiner)}</label>
          <Select
            id="printing-examiner"
            value={wanted.examinerId ?? EVERYONE}
            options={[{ value: EVERYONE, label: t(printingWords.everyExaminer) }, ...examiners]}
            onChange={(value) => onChoose({ ...wanted, examinerId: value === EVERYONE ? null : value })}
          />
        </div>
      )}
      {scope === 'application' && <Applicant state={state} wanted={wanted} onChoose={onChoose} />}
      {scope === 'sheet' && (
        <Checkbox
          checked={wanted.absent === true}
          onChange={(event) => onChoose({ ...wanted, absent: event.target.checked })}
        >
          {t(printingWords.absentToo)}
        </Checkbox>
      )}
      {scope !== 'sitting' && !(scope === 'application' && wanted.blank === true) && (
        <CandidatePicker
          candidates={[...state.candidates.values()]}
          picked={wanted.candidateId}
          onPick={(candidateId) => onChoose({ ...wanted, candidateId })}
        />
      )}
    </div>
  );
}

/** Blank or prefilled; what somebody says on applications and their photo, or everybody's photos at once. */
function Applicant({ state, wanted, onChoose }: Props) {
  const t = useSay();
  const { form, candidateId, blank = false } = wanted;
  const candidate = candidateId === null ? undefined : state.candidates.get(candidateId);
  return (
    <div className="printing-applicant">
      <Checkbox checked={blank} onChange={(event) => onChoose({ ...wanted, blank: event.target.checked })}>
        {t(printingWords.blank)}
      </Checkbox>
      {!blank && candidateId === null && <ImportPhotos state={state} />}
      {!blank && candidateId !== null && (
        <>
          <TypeApplication key={`${form}/${candidateId}`} {...{ state, form, candidateId }} />
          {candidate !== undefined && <PhotoOfPerson key={candidateId} candidate={candidate} />}
        </>
      )}
    </div>
  );
}
