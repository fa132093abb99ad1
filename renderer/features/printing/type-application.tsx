import { Button, Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { typedAnswers, TYPED, type TypedField } from '#shared/forms/parts/typed.ts';
import { formOf, type FormId } from '#shared/forms/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { printingWords } from './words.ts';

type Props = { readonly state: SittingState; readonly form: FormId; readonly candidateId: string };

/** 填写: what an applicant says beside the roster, typed into the places of the form and put on record. */
export function TypeApplication({ state, form, candidateId }: Props) {
  const t = useSay();
  const [open, setOpen] = useState(false);
  const { name } = formOf(form);
  const person = state.candidates.get(candidateId);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(printingWords.type)}</Button>
      {open && (
        <Dialog
          open
          title={`${name} ${person?.number ?? ''} ${person?.name ?? ''}`}
          width={720}
          onClose={() => setOpen(false)}
        >
          <TypedForm {...{ state, form, candidateId }} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function TypedForm({ state, form, candidateId, onDone }: Props & { readonly onDone: () => void }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const before = typedAnswers(state, candidateId);
  const [typed, setTyped] = useState(before);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const definition = formOf(form);
  const fields = definition.scope === 'application' ? definition.typed : [];
  const isSame = fields.every(({ field }) => (typed[field] ?? '') === (before[field] ?? ''));

  const save = async (): Promise<void> => {
    const facts = Object.fromEntries(
      Object.entries(typed).flatMap(([field, text]) => (text.trim() === '' ? [] : [[field, text.trim()]])),
    ) as Record<string, string>;
    setBusy(true);
    const written = await record({ type: 'facts_stated', rule: TYPED, candidateId, facts });
    setBusy(false);
    if (written.ok) onDone();
    else setFailure(explain(written.error));
  };
  return (
    <form
      className="kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) void save();
      }}
    >
      <p className="kp-soft">{t(printingWords.typeAbout)}</p>
      <div className="printing-typed">
        {fields.map((field) => (
          <Typed
            key={field.field}
            field={field}
            value={typed[field.field] ?? ''}
            onChange={(text) => setTyped({ ...typed, [field.field]: text })}
          />
        ))}
      </div>
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {failure}
        </p>
      )}
      <div>
        <Button type="primary" htmlType="submit" loading={busy} disabled={isSame}>
          {t(printingWords.typeSave)}
        </Button>
      </div>
    </form>
  );
}

type TypedProps = { readonly field: TypedField; readonly value: string; readonly onChange: (text: string) => void };

function Typed({ field: { field, isLong, most, columns }, value, onChange }: TypedProps) {
  const t = useSay();
  const note = columns === undefined ? undefined : t(printingWords.typePeriods, { columns: columns.join('｜') });
  return (
    <Field label={field} note={note}>
      {(control) =>
        isLong ? (
          <Input.TextArea
            {...control}
            rows={3}
            maxLength={most}
            showCount
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input {...control} maxLength={most} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}
