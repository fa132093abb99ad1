import { Button, Input } from 'antd';
import { useState } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { numberedBy } from '#shared/certificates/kind.ts';
import { numberFaults } from '#shared/certificates/number-faults.ts';
import { certificateOf, hasPassed, replaces } from '#shared/certificates/standing.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { code } from '#shared/importing/normalise.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';
import { flawWords } from '#shared/importing/flaw-words.ts';
import type { Desk } from './use-assign.ts';
import type { Corrections } from './use-corrections.ts';

type Props = {
  readonly candidate: Candidate;
  readonly state: SittingState;
  readonly desk: Desk;
  /** What an objection made of the result since; a number that comes or goes with it says so. */
  readonly correction: ReturnType<Corrections['of']>;
  readonly onClose: () => void;
};

/** One candidate's number typed in, put right or taken back; what stood before stays on record. */
export function CorrectCertificate({ candidate, state, desk, correction, onClose }: Props) {
  const t = useSay();
  const { candidateId, name, level } = candidate;
  const held = certificateOf(state, candidateId);
  const [typed, setTyped] = useState(held?.number ?? '');
  const [date, setDate] = useState(held?.issuedOn ?? '');
  const [reason, setReason] = useState(
    correction === null ? '' : t(words.correctedReason, { found: correction.found }).slice(0, 500),
  );
  const asksWhy = held !== null || !hasPassed(state, candidate);
  const number = code(typed);
  const dateWrong = date.trim() !== '' && !isCivilDate(date.trim());
  const issuedOn = dateWrong || date.trim() === '' ? null : date.trim();
  const by = state.sitting === null ? { kind: null, province: null } : numberedBy(state.sitting);
  const fault = number === '' ? undefined : numberFaults(number, { ...by, level, issuedOn })[0];
  const same = held !== null && held.number === number && held.issuedOn === issuedOn;
  const replaced = replaces(held, { number, issuedOn }) || (held === null && asksWhy);
  const ready = number !== '' && !dateWrong && fault === undefined && !same && (!replaced || reason.trim() !== '');

  const give = async (next: string | null): Promise<void> => {
    const given = { candidateId, number: next, issuedOn: next === null ? null : issuedOn };
    if (await desk.give([given], { source: null, segment: null, reason: reason.trim() })) onClose();
  };
  return (
    <Dialog
      open
      title={t(held === null ? words.enterTitle : words.correctTitle, { name })}
      width={560}
      onClose={onClose}
    >
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void give(number);
        }}
      >
        <Field
          label={t(words.certificate)}
          error={fault === undefined ? undefined : t(flawWords[fault.kind].reason, fault.detail)}
        >
          {(control) => (
            <Input
              {...control}
              data-autofocus
              className="kp-num"
              maxLength={40}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Field label={t(words.issuedOn)} note={t(words.dateHint)} error={dateWrong ? t(words.dateWrong) : undefined}>
          {(control) => (
            <Input
              {...control}
              className="kp-num certificates-date"
              maxLength={10}
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          )}
        </Field>
        {asksWhy && <ReasonField label={t(words.reason)} reason={reason} onReason={setReason} />}
        {desk.said?.tone === 'danger' && (
          <p className="kp-note" data-tone="danger" role="alert">
            {desk.said.text}
          </p>
        )}
        <div className="kp-line">
          <Button type="primary" htmlType="submit" disabled={!ready} loading={desk.busy}>
            {t(words.save)}
          </Button>
          <Button onClick={onClose}>{t(words.cancel)}</Button>
          <span className="kp-grow" />
          {held !== null && (
            <Button danger disabled={reason.trim() === '' || desk.busy} onClick={() => void give(null)}>
              {t(words.takeBack)}
            </Button>
          )}
        </div>
      </form>
      <History candidateId={candidateId} state={state} />
    </Dialog>
  );
}

function History({ candidateId, state }: { readonly candidateId: string; readonly state: SittingState }) {
  const t = useSay();
  const facts = state.certificates.get(candidateId) ?? [];
  if (facts.length === 0) return null;
  return (
    <section className="certificates-history">
      <h3>{t(words.history)}</h3>
      <ol>
        {facts.map(({ number, reason, at, by, seq }) => (
          <li key={seq} className="kp-small kp-num">
            <span className="kp-faint">{localTime(at)}</span> {state.people.get(by ?? '')?.name}{' '}
            {number ?? t(words.takeBack)} <span className="kp-soft">{reason}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
