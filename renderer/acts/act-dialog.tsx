import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Field } from '#renderer/ui/field.tsx';
import type { Body } from '#shared/record/body.ts';
import { EntryDialog } from './entry-dialog.tsx';

type Props = {
  readonly title: string;
  /** What the reason is asked for. */
  readonly label: string;
  readonly submit: string;
  readonly leave: string;
  /** The entry that says so; null where something else has to be chosen first. */
  readonly body: ((reason: string) => Body) | null;
  /** The longest reason that the entry takes. */
  readonly most?: number;
  /** What stands above the reason: what follows, or a choice. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
};

/** An act that is recorded for a reason and with nothing else to write: asks for it, and says why it was refused. */
export function ActDialog({ title, label, submit, leave, body, most = 500, children, onClose }: Props) {
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <EntryDialog
      {...{ title, submit, leave, onClose }}
      width={520}
      body={body === null || said === '' ? null : body(said)}
    >
      {children}
      <Field label={label}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            data-autofocus
            maxLength={most}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </EntryDialog>
  );
}
