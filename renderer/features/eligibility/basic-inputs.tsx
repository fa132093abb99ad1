import { Input } from 'antd';
import { useState } from 'react';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Json } from '#shared/documents/parts/application.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import { useSay } from '#renderer/ui/say.ts';

export type InputProps = {
  readonly label: string;
  readonly answer: Json | undefined;
  readonly disabled: boolean;
  readonly onState: (value: Json) => void;
};

/** Says that there is none, which is an answer and not the lack of one. */
export function NoneButton({ disabled, onState }: Pick<InputProps, 'disabled' | 'onState'>) {
  const t = useSay();
  return (
    <button type="button" className="kp-filter" disabled={disabled} onClick={() => onState([])}>
      {t(words.none)}
    </button>
  );
}

/** A day as it is typed; nothing is stated before it is a day that exists. */
export function DateInput({ label, answer, disabled, onState }: InputProps) {
  const [text, setText] = useState(typeof answer === 'string' ? answer : '');
  const wrong = text !== '' && !isCivilDate(text);
  return (
    <Input
      className="eligibility-date kp-num"
      aria-label={label}
      disabled={disabled}
      placeholder="2021-11-20"
      value={text}
      {...(wrong ? { status: 'error' as const } : {})}
      onChange={(event) => setText(event.target.value.trim())}
      onBlur={() => {
        if (text !== '' && !wrong && text !== answer) onState(text);
      }}
    />
  );
}
