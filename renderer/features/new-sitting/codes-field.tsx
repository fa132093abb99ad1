import { Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import { codesRuleWords } from '#shared/progress/code-words.ts';
import type { DraftForm } from './use-draft.ts';
import { newSittingWords as words } from './words.ts';

const WAYS = ['none', 'until_decided'] as const;

/** Whether whoever marks knows candidates by codes; nothing where people are known by their papers. */
export function CodesField({ form: { draft, change } }: { readonly form: DraftForm }) {
  const t = useSay();
  if (PROCEDURES[draft.way.procedure].desk !== 'sheet') return null;
  return (
    <Field label={t(words.codes)} note={t(words.codesNote)}>
      {({ id }) => (
        <Select
          id={id}
          value={draft.codes}
          onChange={(codes) => change({ codes })}
          options={WAYS.map((value) => ({ value, label: t(codesRuleWords[value]) }))}
        />
      )}
    </Field>
  );
}
