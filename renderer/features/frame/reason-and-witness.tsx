import { Input, Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import { roleWords } from '#shared/words/roles.ts';
import { forgottenWords as words } from './words.ts';

type Props = {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** An example of one. */
  readonly hint: string;
  readonly takesFocus?: boolean;
  /** Who may witness. */
  readonly witnesses: readonly Person[];
  readonly witness: string | null;
  readonly setWitness: (personId: string) => void;
};

/** Why a key changes hands or is registered anew, and who was there. */
export function ReasonAndWitness({ reason, setReason, hint, takesFocus, witnesses, witness, setWitness }: Props) {
  const t = useSay();
  return (
    <div className="renew-row">
      <Field label={t(words.reason)}>
        {(control) => (
          <Input
            {...control}
            {...(takesFocus === true ? { autoFocus: true, 'data-autofocus': true } : {})}
            maxLength={500}
            placeholder={hint}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <Field label={t(words.witness)}>
        {({ id }) => (
          <Select
            id={id}
            placeholder={t(words.witnessHint)}
            value={witness}
            onChange={setWitness}
            options={witnesses.map(({ personId, name, role }) => ({
              value: personId,
              label: `${name} · ${t(roleWords[role])}`,
            }))}
          />
        )}
      </Field>
    </div>
  );
}
