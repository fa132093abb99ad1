import { Checkbox, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { PlainField } from '#shared/documents/parts/check.ts';
import { policyWords } from '#shared/documents/desk/words.ts';

type Props = {
  readonly field: PlainField;
  readonly value: unknown;
  readonly disabled: boolean;
  /** `undefined` takes the value back. */
  readonly onChange: (value: unknown) => void;
  readonly id?: string;
  readonly 'aria-describedby'?: string;
  /** Names the control where no label stands beside it. */
  readonly label?: string;
};

/** The control that a fact of this kind is filled in with. */
export function FieldControl({ field, value, disabled, onChange, label, ...control }: Props) {
  const t = useSay();
  const named = { ...control, ...(label === undefined ? {} : { 'aria-label': label }) };
  switch (field.kind) {
    case 'yes-no':
      return (
        <Radio.Group
          {...named}
          disabled={disabled}
          value={value ?? null}
          onChange={(event) => onChange(event.target.value)}
          options={[
            { value: true, label: t(policyWords.yes) },
            { value: false, label: t(policyWords.no) },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          {...named}
          className="policy-choice"
          disabled={disabled}
          value={typeof value === 'string' ? value : null}
          placeholder={t(policyWords.choose)}
          onChange={(chosen: string | null) => onChange(chosen ?? undefined)}
          options={field.choices.map((choice) => ({ value: choice.value, label: t(choice.label) }))}
        />
      );
    case 'several':
      return (
        <Checkbox.Group
          disabled={disabled}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={(chosen) => onChange(chosen)}
          options={field.choices.map((choice) => ({ value: choice.value, label: t(choice.label) }))}
        />
      );
    case 'codes':
      return <CodesInput {...named} value={value} disabled={disabled} onChange={onChange} />;
    case 'count':
      return (
        <Input
          {...named}
          inputMode="numeric"
          disabled={disabled}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '').slice(0, 5);
            onChange(digits === '' ? undefined : Number(digits));
          }}
        />
      );
    case 'date':
    case 'text':
      return (
        <Input
          {...named}
          disabled={disabled}
          maxLength={200}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        />
      );
  }
}

type CodesProps = Pick<Props, 'value' | 'disabled' | 'onChange' | 'id'>;

/** A list typed as one text: what is typed stays as it is, the list is read from it. */
function CodesInput({ value, disabled, onChange, ...control }: CodesProps) {
  const codes = Array.isArray(value) ? (value as string[]) : [];
  const [text, setText] = useState(() => codes.join('、'));
  return (
    <Input
      {...control}
      disabled={disabled}
      maxLength={1000}
      value={codes.length === 0 && listOf(text).length > 0 ? '' : text}
      onChange={(event) => {
        setText(event.target.value);
        const list = listOf(event.target.value);
        onChange(list.length === 0 ? undefined : list);
      }}
    />
  );
}

const listOf = (text: string): string[] => text.split(/[\s,，、;；]+/).filter((code) => code !== '');
