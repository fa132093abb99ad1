import { Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { cardOccupationWords, examinerUpToWords } from '#shared/progress/card-level-words.ts';
import type { DraftForm } from './use-draft.ts';
import { newSittingWords as words } from './words.ts';

const WAYS = ['none', 'advanced', 'intermediate'] as const;
const OCCUPATION = ['none', 'answered'] as const;

/** Up to which level a 考评员 assesses, and from where on it takes a 高级考评员. */
export function LevelField({ form: { draft, change } }: { readonly form: DraftForm }) {
  const t = useSay();
  return (
    <Field label={t(words.examinerUpTo)} note={t(words.examinerUpToNote)}>
      {({ id }) => (
        <Select
          id={id}
          value={draft.examinerUpTo}
          onChange={(examinerUpTo) => change({ examinerUpTo })}
          options={WAYS.map((value) => ({ value, label: t(examinerUpToWords[value]) }))}
        />
      )}
    </Field>
  );
}

/** Whether an examiner's card has to name the sitting's occupation. */
export function CardOccupationField({ form: { draft, change } }: { readonly form: DraftForm }) {
  const t = useSay();
  return (
    <Field label={t(words.cardOccupation)} note={t(words.cardOccupationNote)}>
      {({ id }) => (
        <Select
          id={id}
          value={draft.cardOccupation}
          onChange={(cardOccupation) => change({ cardOccupation })}
          options={OCCUPATION.map((value) => ({ value, label: t(cardOccupationWords[value]) }))}
        />
      )}
    </Field>
  );
}
