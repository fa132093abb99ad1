import { Input, Select } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { toBase64 } from '#renderer/host/save-bytes.ts';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { PAPER_CAUSES, type PaperCause } from '#shared/model/paper-sheet.ts';
import { leadsHere } from '#shared/conduct/own-lead.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { paperCauseWords } from '#shared/progress/diary-words.ts';
import { asPage } from './as-page.ts';
import { namesOf, openableRows } from '#renderer/marking/paper-rows.ts';
import { paperEntryWords as words } from './words.ts';

/** Opens one sheet for keying: whose, why it was marked on paper, and the picture of the paper. */
export function OpenForm({ onDone }: { readonly onDone: () => void }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record, practice, actor } = useSitting();
  const { params } = usePlace();
  const rows = openableRows(state).filter(
    ({ ref }) => actor === null || leadsHere(state, ref.candidateId, actor.personId).ok,
  );
  const asked = rows.find(({ ref }) => ref.candidateId === params['candidate']) ?? rows[0];
  const [chosen, setChosen] = useState(asked === undefined ? '' : sheetKey(asked.ref));
  const [cause, setCause] = useState<PaperCause>('power');
  const [reason, setReason] = useState('');
  const [photo, setPhoto] = useState('');
  const [problem, setProblem] = useState('');
  if (asked === undefined) return <p className="kp-note">{t(words.noSheet)}</p>;

  const keep = async (file: File): Promise<void> => {
    const bytes = await asPage(file);
    const kept = bytes === null ? null : await invoke('photo:keep', { practice, bytes: toBase64(bytes) });
    if (kept === null) setProblem(t(words.photoUnfit));
    else if (!kept.ok) setProblem(explain(kept.error));
    else {
      setPhoto(kept.value.sha256);
      setProblem('');
    }
  };
  const submit = async (): Promise<void> => {
    const row = rows.find(({ ref }) => sheetKey(ref) === chosen);
    if (row === undefined) return;
    if (reason.trim() === '' || photo === '') {
      setProblem(t(reason.trim() === '' ? words.reasonMissing : words.photoMissing));
      return;
    }
    const opened = await record({ type: 'paper_opened', ...row.ref, cause, reason: reason.trim(), photo });
    if (opened.ok) onDone();
    else setProblem(explain(opened.error));
  };
  return (
    <form
      className="kp-stack"
      aria-label={t(words.open)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t(words.open)}</h2>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t(words.sheet)}
        value={chosen}
        onChange={setChosen}
        options={rows.map((row) => ({ value: sheetKey(row.ref), label: t(words.sheetOf, namesOf(row)) }))}
      />
      <Select
        aria-label={t(words.cause)}
        value={cause}
        onChange={setCause}
        options={PAPER_CAUSES.map((one) => ({ value: one, label: t(paperCauseWords[one]) }))}
      />
      <Input
        aria-label={t(words.reason)}
        placeholder={t(words.reason)}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="kp-line">
        <ChooseFile label={t(words.photo)} accept="image/jpeg,image/png" onFile={(file) => void keep(file)}>
          {t(words.choosePhoto)}
        </ChooseFile>
        {photo !== '' && (
          <span className="kp-small" role="status">
            {t(words.photoKept, { digest: photo.slice(0, 8) })}
          </span>
        )}
      </div>
      <FormFoot problem={problem} submit={t(words.open)} leave={t(words.cancel)} onLeave={onDone} />
    </form>
  );
}
