import { Input, Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { promiseRuleWords } from '#shared/progress/promise-words.ts';
import type { DraftForm } from './use-draft.ts';
import { newSittingWords as words } from './words.ts';

const WAYS = ['none', 'told', 'answered'] as const;

/** Whether candidates sign an integrity promise by hand at check-in, and its words. */
export function PromiseFields({ form }: { readonly form: DraftForm }) {
  const t = useSay();
  const { draft, change, error, text } = form;
  return (
    <>
      <Field label={t(words.promise)} note={t(words.promiseNote)}>
        {({ id }) => (
          <Select
            id={id}
            value={draft.promise}
            onChange={(promise) => change({ promise })}
            options={WAYS.map((value) => ({ value, label: t(promiseRuleWords[value]) }))}
          />
        )}
      </Field>
      {draft.promise !== 'none' && (
        <Field label={t(words.promiseText)} note={t(words.promiseTextNote)} error={error('promiseText')}>
          {(control) => <Input.TextArea {...control} rows={3} maxLength={500} {...text('promiseText')} />}
        </Field>
      )}
    </>
  );
}
