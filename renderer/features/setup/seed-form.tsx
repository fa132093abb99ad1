import { Input, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { Field } from '#renderer/ui/field.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isOpenSeed } from '#shared/model/seed.ts';
import type { Role } from '#shared/model/staff.ts';
import { seedWords as words } from './seed-words.ts';

/** What a draw hangs on, and why it is made once more. */
export type OpenSeed = { readonly seed: string; readonly source: string; readonly reason: string };

type Props = {
  readonly label: string;
  /** Who sits here; only the supervisor throws dice. */
  readonly role: Role | null;
  readonly isAgain: boolean;
  readonly children?: ReactNode;
  /** Draws; answers what keeps it from being drawn, or null. */
  readonly draw: (seed: OpenSeed) => Promise<string | null>;
};

/** The supervisor types dice as they fell, or somebody a number that others published and where. */
export function SeedForm({ label, role, isAgain, children, draw }: Props) {
  const t = useSay();
  const [isThrown, setThrown] = useState(true);
  const [digits, setDigits] = useState('');
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    const seed = digits.replaceAll(/[\s,，、]/g, '');
    const from = isThrown ? '' : source.trim();
    const wrong = faultOf({ seed, from, isThrown, role, isAgain, reason });
    if (wrong !== null) {
      setProblem(t(words[wrong]));
      return;
    }
    setBusy(true);
    const failed = await draw({ seed, source: from, reason: reason.trim() });
    setBusy(false);
    setProblem(failed);
    if (failed === null) {
      setDigits('');
      setReason('');
    }
  };
  return (
    <form
      className="kp-stack setup-draw"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <Radio.Group
        aria-label={t(words.by)}
        value={isThrown}
        onChange={(event) => setThrown(event.target.value as boolean)}
        options={[
          { value: true, label: t(words.dice) },
          { value: false, label: t(words.published) },
        ]}
      />
      <Field label={t(isThrown ? words.pips : words.number)} note={t(isThrown ? words.pipsNote : words.numberNote)}>
        {(control) => (
          <Input
            {...control}
            className="kp-num"
            inputMode="numeric"
            autoComplete="off"
            value={digits}
            onChange={(event) => setDigits(event.target.value)}
          />
        )}
      </Field>
      {!isThrown && (
        <Field label={t(words.source)} note={t(words.sourceNote)}>
          {(control) => (
            <Input {...control} maxLength={200} value={source} onChange={(event) => setSource(event.target.value)} />
          )}
        </Field>
      )}
      {isAgain && (
        <ReasonField label={t(words.reason)} note={t(words.reasonNote)} reason={reason} onReason={setReason} />
      )}
      <FormFoot problem={problem} busy={busy} submit={t(isAgain ? words.drawAgain : words.draw)} />
    </form>
  );
}

type Typed = {
  readonly seed: string;
  readonly from: string;
  readonly isThrown: boolean;
  readonly role: Role | null;
  readonly isAgain: boolean;
  readonly reason: string;
};

function faultOf({ seed, from, isThrown, role, isAgain, reason }: Typed) {
  if (isThrown && role !== 'supervisor') return 'diceOfSupervisor';
  if (!isThrown && from === '') return 'sourceMissing';
  if (!isOpenSeed({ seed, source: from })) return isThrown ? 'pipsWrong' : 'numberWrong';
  return isAgain && reason.trim() === '' ? 'reasonMissing' : null;
}
