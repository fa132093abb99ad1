import { InputNumber, Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { rotationWords } from '#shared/progress/rotation-words.ts';
import type { DraftForm } from './use-draft.ts';
import { newSittingWords as words } from './words.ts';

const BEYOND = ['none', 'told', 'answered'] as const;
const PER = ['organiser', 'occupation'] as const;
const WITHIN = ['row', 'year'] as const;

/** 轮换: how often the same examiner may assess, for whom it counts, and what more than that comes to. */
export function RotationField({ form: { draft, change } }: { readonly form: DraftForm }) {
  const t = useSay();
  return (
    <Field label={t(words.rotation)} note={t(words.rotationNote)}>
      {({ id }) => (
        <div className="kp-line kp-wrap">
          <Select
            id={id}
            className="kp-grow"
            value={draft.rotation}
            onChange={(rotation) => change({ rotation })}
            options={BEYOND.map((value) => ({ value, label: t(rotationWords[value]) }))}
          />
          {draft.rotation !== 'none' && (
            <>
              <Select
                aria-label={t(words.rotationPer)}
                value={draft.rotationPer}
                onChange={(rotationPer) => change({ rotationPer })}
                options={PER.map((value) => ({ value, label: t(rotationWords[value]) }))}
              />
              <Select
                aria-label={t(words.rotationWithin)}
                value={draft.rotationWithin}
                onChange={(rotationWithin) => change({ rotationWithin })}
                options={WITHIN.map((value) => ({ value, label: t(rotationWords[value]) }))}
              />
              <InputNumber
                aria-label={t(words.rotationMost)}
                min={1}
                max={20}
                precision={0}
                value={draft.rotationMost}
                onChange={(most) => change({ rotationMost: most ?? 3 })}
              />
            </>
          )}
        </div>
      )}
    </Field>
  );
}
