import { Button, Input } from 'antd';
import { useState } from 'react';
import { keepOccupations, useOccupations } from '#renderer/data/occupations.ts';
import { Field } from '#renderer/ui/field.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { ListedOccupation, OccupationListName } from '#shared/model/occupation-list.ts';
import { occupationWords as words } from './words.ts';

type Props = {
  readonly list: OccupationListName;
  readonly rows: readonly ListedOccupation[];
  readonly source: { readonly file: string; readonly sha256: string };
  readonly onDone: () => void;
};

/** Who compared the list with the published one; one that was here gives way only for a reason. */
export function ConfirmList({ list, rows, source, onDone }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const isHeld = useOccupations().lists.some((one) => one.list === list);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    const kept = await keepOccupations({
      ...{ list, rows: [...rows], source, by: by.trim(), reason: isHeld ? reason.trim() : '' },
    });
    if (kept.ok) onDone();
    else setProblem(explain(kept.error));
  };
  return (
    <div className="kp-stack">
      {rows.length > 0 && isHeld && <ReasonField label={t(words.reason)} reason={reason} onReason={setReason} />}
      {rows.length > 0 && (
        <Field label={t(words.by)}>
          {(control) => <Input {...control} maxLength={60} value={by} onChange={({ target }) => setBy(target.value)} />}
        </Field>
      )}
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
      <div className="kp-line">
        {rows.length > 0 && (
          <Button
            type="primary"
            disabled={by.trim() === '' || (isHeld && reason.trim() === '')}
            onClick={() => void keep()}
          >
            {t(words.keep)}
          </Button>
        )}
        <Button onClick={onDone}>{t(words.other)}</Button>
      </div>
    </div>
  );
}
