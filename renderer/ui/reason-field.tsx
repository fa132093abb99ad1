import { Input } from 'antd';
import { Field } from './field.tsx';

/** As long as an entry takes a reason. */
const LONGEST = 500;

type Props = {
  readonly label: string;
  readonly note?: string;
  readonly error?: string | undefined;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
};

/** Why something is done, in one line that goes on record. */
export const ReasonField = ({ label, note, error, reason, onReason }: Props) => (
  <Field {...{ label, note, error }}>
    {(control) => (
      <Input {...control} maxLength={LONGEST} value={reason} onChange={({ target }) => onReason(target.value)} />
    )}
  </Field>
);
