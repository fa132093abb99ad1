import { AutoComplete, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { FactKind, Json } from '#shared/documents/parts/application.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import { commonAppraisalWords } from '#shared/documents/parts/words.ts';
import { AwardsInput } from './awards-input.tsx';
import { DateInput, NoneButton, type InputProps } from './basic-inputs.tsx';
import { CertificateInput, EarlierInput } from './paper-inputs.tsx';
import { YesNo } from './yes-no.tsx';

const YEARS = ['qualified', 'unqualified', 'none'] as const;

/** The control for one fact; what is typed is stated when the field is left, so half a number is never on record. */
export function FactInput({ kind, ...props }: InputProps & { readonly kind: FactKind }) {
  switch (kind.type) {
    case 'yes-no':
      return <YesNo {...props} />;
    case 'text':
      return <TextInput {...props} suggestions={kind.suggestions} />;
    case 'date':
      return <DateInput {...props} />;
    case 'years':
      return <NumberInput {...props} least={0} step={0.5} />;
    case 'rank':
      return <NumberInput {...props} least={1} step={1} />;
    case 'appraisals':
      return <Appraisals {...props} />;
    case 'awards':
      return <AwardsInput {...props} />;
    case 'certificate':
      return <CertificateInput {...props} />;
    case 'earlier':
      return <EarlierInput {...props} />;
    case 'one':
    case 'many':
      return <Choice {...props} kind={kind} />;
  }
}

function Choice({
  kind: { type, options },
  label,
  answer,
  disabled,
  onState,
}: InputProps & { readonly kind: Extract<FactKind, { type: 'one' | 'many' }> }) {
  const t = useSay();
  // answers may be objects; their text is what the control compares
  const keyed = options.map(({ value, label }) => ({ value: JSON.stringify(value), label: t(label) }));
  const valueOf = (key: string): Json => options.find(({ value }) => JSON.stringify(value) === key)?.value ?? null;
  if (type === 'many') {
    const chosen = Array.isArray(answer) ? (answer as readonly Json[]).map((one) => JSON.stringify(one)) : [];
    return (
      <div className="kp-line">
        <Select<string[]>
          className="kp-grow"
          mode="multiple"
          aria-label={label}
          disabled={disabled}
          value={chosen}
          options={keyed}
          onChange={(keys) => onState(keys.map(valueOf))}
        />
        {answer === undefined && <NoneButton disabled={disabled} onState={onState} />}
      </div>
    );
  }
  return (
    <Select<string>
      className="eligibility-wide"
      aria-label={label}
      disabled={disabled}
      {...(answer === undefined ? {} : { value: JSON.stringify(answer) })}
      options={keyed}
      onChange={(key) => onState(valueOf(key))}
    />
  );
}

function TextInput({
  label,
  answer,
  disabled,
  onState,
  suggestions,
}: InputProps & { readonly suggestions: readonly string[] }) {
  const [text, setText] = useState(typeof answer === 'string' ? answer : '');
  const commit = (value: string): void => {
    if (value.trim() !== '' && value !== answer) onState(value.trim());
  };
  return (
    <AutoComplete
      className="eligibility-wide"
      aria-label={label}
      disabled={disabled}
      value={text}
      options={suggestions.map((value) => ({ value }))}
      onChange={setText}
      onSelect={commit}
      onBlur={() => commit(text)}
    />
  );
}

function NumberInput({
  label,
  answer,
  disabled,
  onState,
  least,
  step,
}: InputProps & { readonly least: number; readonly step: number }) {
  const [value, setValue] = useState<number | null>(typeof answer === 'number' ? answer : null);
  return (
    <InputNumber
      aria-label={label}
      disabled={disabled}
      min={least}
      max={999}
      step={step}
      value={value}
      onChange={setValue}
      onBlur={() => {
        if (value !== null && value !== answer) onState(value);
      }}
    />
  );
}

function Appraisals({ label, answer, disabled, onState }: InputProps) {
  const t = useSay();
  const stated = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const [years, setYears] = useState<readonly (string | undefined)[]>([0, 1, 2].map((index) => stated[index]));
  const set = (index: number, value: string): void => {
    const next = years.map((year, at) => (at === index ? value : year));
    setYears(next);
    if (next.every((year) => year !== undefined)) onState(next);
  };
  return (
    <div className="kp-line">
      {years.map((year, index) => (
        <Select
          key={index}
          className="kp-grow"
          aria-label={`${label} ${t(words.year, { year: index + 1 })}`}
          disabled={disabled}
          {...(year === undefined ? {} : { value: year })}
          options={YEARS.map((value) => ({ value, label: t(commonAppraisalWords[value]) }))}
          onChange={(value: string) => set(index, value)}
        />
      ))}
    </div>
  );
}
