import { Input, Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { basisWords } from '#shared/words/evaluations.ts';
import { basesOf } from './evaluation-draft.ts';
import { evaluationFormWords as words } from './evaluation-words.ts';
import type { DraftForm } from './use-draft.ts';

/** 评价依据: by which norm the sitting evaluates, of those that its document names; nothing where it names none. */
export function BasisFields({ form }: { readonly form: DraftForm }) {
  const t = useSay();
  const { draft, change, error, text } = form;
  const bases = basesOf(draft.way, draft.channel);
  if (bases.length === 0) return null;
  const articles = [...new Set(bases.map(({ article }) => article))].join('、');
  return (
    <>
      <Field label={t(words.basis)} note={t(words.basisNote, { articles })}>
        {({ id }) => (
          <Select
            id={id}
            value={draft.basisKind}
            onChange={(basisKind) => change({ basisKind })}
            options={[
              { value: 'none' as const, label: t(words.basisNone) },
              ...bases.map(({ kind }) => ({ value: kind, label: t(basisWords[kind]) })),
            ]}
          />
        )}
      </Field>
      {draft.basisKind !== 'none' && (
        <Field label={t(words.basisName)} note={t(words.basisHint)} error={error('basisName')}>
          {(control) => <Input {...control} maxLength={200} {...text('basisName')} />}
        </Field>
      )}
    </>
  );
}
