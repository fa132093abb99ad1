import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { Facts } from '#shared/documents/parts/application.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import { levelWords } from '#shared/words/levels.ts';
import { DateInput, type InputProps } from './basic-inputs.tsx';

const APPLIED = ['advanced', 'technician', 'senior-technician'] as const;
const HELD = ['advanced', 'technician'] as const;

/** The skill certificate already held: its level and its day, or none. */
export function CertificateInput({ label, answer, disabled, onState }: InputProps) {
  const t = useSay();
  const held = answer !== null && typeof answer === 'object' ? (answer as Facts) : {};
  const [level, setLevel] = useState(typeof held['level'] === 'string' ? held['level'] : undefined);
  const obtainedOn = held['obtainedOn'];
  const [day, setDay] = useState(typeof obtainedOn === 'string' ? obtainedOn : undefined);
  const state = (nextLevel: string | undefined, nextDay: string | undefined): void => {
    if (nextLevel !== undefined && nextDay !== undefined) onState({ level: nextLevel, obtainedOn: nextDay });
  };
  return (
    <div className="kp-line" role="group" aria-label={label}>
      <Select
        className="kp-grow"
        aria-label={t(words.heldLevel)}
        placeholder={t(words.heldLevel)}
        disabled={disabled}
        {...(level === undefined ? {} : { value: level })}
        options={HELD.map((value) => ({ value, label: t(levelWords[value]) }))}
        onChange={(value: string) => {
          setLevel(value);
          state(value, day);
        }}
      />
      <DateInput
        label={t(words.obtainedOn)}
        answer={day}
        disabled={disabled}
        onState={(value) => {
          if (typeof value !== 'string') return;
          setDay(value);
          state(level, value);
        }}
      />
      <button
        type="button"
        className="kp-filter"
        disabled={disabled}
        aria-pressed={answer === null}
        onClick={() => onState(null)}
      >
        {t(words.none)}
      </button>
    </div>
  );
}

/** Whether the same title rank was already used for an application, and where. */
export function EarlierInput({ label, answer, disabled, onState }: InputProps) {
  const t = useSay();
  const [first] = Array.isArray(answer) ? (answer as readonly Facts[]) : [];
  const textOf = (key: string): string => (typeof first?.[key] === 'string' ? first[key] : '');
  const [occupation, setOccupation] = useState(textOf('occupation'));
  const [organiser, setOrganiser] = useState(textOf('organiser'));
  const [level, setLevel] = useState(textOf('level') === '' ? undefined : textOf('level'));
  const [failed, setFailed] = useState(first?.['failed'] === true);
  const complete = occupation.trim() !== '' && organiser.trim() !== '';
  return (
    <div className="kp-line" role="group" aria-label={label}>
      <button
        type="button"
        className="kp-filter"
        disabled={disabled}
        aria-pressed={answer !== undefined && first === undefined}
        onClick={() => onState([])}
      >
        {t(words.none)}
      </button>
      <Input
        disabled={disabled}
        placeholder={t(words.earlierOccupation)}
        aria-label={t(words.earlierOccupation)}
        maxLength={100}
        value={occupation}
        onChange={(event) => setOccupation(event.target.value)}
      />
      <Input
        disabled={disabled}
        placeholder={t(words.earlierOrganiser)}
        aria-label={t(words.earlierOrganiser)}
        maxLength={100}
        value={organiser}
        onChange={(event) => setOrganiser(event.target.value)}
      />
      <Select
        allowClear
        aria-label={t(words.earlierLevel)}
        placeholder={t(words.earlierLevel)}
        disabled={disabled}
        {...(level === undefined ? {} : { value: level })}
        options={APPLIED.map((value) => ({ value, label: t(levelWords[value]) }))}
        onChange={(value: string | undefined) => setLevel(value)}
      />
      <Checkbox disabled={disabled} checked={failed} onChange={({ target }) => setFailed(target.checked)}>
        {t(words.earlierFailed)}
      </Checkbox>
      <Button
        disabled={disabled || !complete}
        onClick={() =>
          onState([
            {
              occupation: occupation.trim(),
              organiser: organiser.trim(),
              ...(level === undefined ? {} : { level }),
              ...(failed ? { failed } : {}),
            },
          ])
        }
      >
        {t(words.add)}
      </Button>
    </div>
  );
}
