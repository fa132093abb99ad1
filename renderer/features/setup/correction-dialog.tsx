import { Input, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { EntryDialog } from '#renderer/acts/entry-dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Body } from '#shared/record/body.ts';
import type { Sentence } from '#shared/words/say.ts';
import { correctionWords as words } from './correction-words.ts';

/** What one field says, what it should say, and why. */
export type Correction<F extends string> = {
  readonly field: F;
  readonly old: string;
  readonly fresh: string;
  readonly reason: string;
};

type Props<F extends string> = {
  readonly title: string;
  readonly lead: string;
  /** The fields that can be put right, in order, as the list calls them; the first one is asked. */
  readonly fields: Readonly<Record<F, Sentence>>;
  readonly oldOf: (field: F) => string;
  /** What was typed, as an import would read it. */
  readonly read: (field: F, typed: string) => string;
  /** What is wrong with it as the new value; null where nothing is. */
  readonly faultOf: (field: F, old: string, fresh: string) => Sentence | null;
  readonly bodyOf: (correction: Correction<F>) => Body;
  readonly reasonHint?: string;
  /** What falls by it. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
};

/** 更正: one field, from what it says to what it should say, with the reason. */
export function CorrectionDialog<F extends string>(props: Props<F>) {
  const { title, lead, fields, oldOf, read, faultOf, bodyOf, reasonHint, children, onClose } = props;
  const t = useSay();
  const names = Object.keys(fields) as [F, ...F[]];
  const [field, setField] = useState<F>(names[0]);
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const old = oldOf(field);
  const fresh = read(field, typed ?? '');
  const fault = faultOf(field, old, fresh);
  const isReady = typed !== null && fault === null && reason.trim() !== '';
  return (
    <EntryDialog
      title={title}
      submit={t(words.record)}
      leave={t(words.cancel)}
      body={isReady ? bodyOf({ field, old, fresh, reason: reason.trim() }) : null}
      onClose={onClose}
    >
      <p className="kp-soft">{lead}</p>
      <Segmented
        aria-label={t(words.field)}
        value={field}
        options={names.map((value) => ({ value, label: t(fields[value]) }))}
        onChange={(chosen) => {
          setField(chosen);
          setTyped(null);
        }}
      />
      <Field
        label={t(words.fresh)}
        note={t(words.old, { old })}
        error={typed === null || fault === null ? undefined : t(fault)}
      >
        {(control) => (
          <Input
            {...control}
            autoFocus
            data-autofocus
            maxLength={200}
            value={typed ?? ''}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Field label={t(words.reason)}>
        {(control) => (
          <Input
            {...control}
            maxLength={500}
            placeholder={reasonHint}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      {children}
    </EntryDialog>
  );
}
