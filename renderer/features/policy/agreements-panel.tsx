import { Button, Input } from 'antd';
import { useState } from 'react';
import { EntryDialog } from '#renderer/acts/entry-dialog.tsx';
import { DayInput } from '#renderer/calendars/day-input.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import {
  AGREEMENT_FACTS,
  agreementFault,
  appointedOf,
  NO_AGREEMENT,
  type Agreement,
  type Appointed,
} from '#shared/documents/parts/agreements.ts';
import type { Body } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { agreementFaultWords, agreementWords as words } from './agreement-words.ts';

const DAYS = ['signedOn', 'until', 'nextOn'] as const;

/** 聘任协议: everybody who passed, with the agreement that was signed with them. */
export function AgreementsPanel({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const [open, setOpen] = useState<Appointed | null>(null);
  const appointed = appointedOf(state);
  return (
    <section className="kp-panel kp-stack" data-testid="agreements">
      <header className="kp-line kp-wrap">
        <h2>{t(words.title)}</h2>
        <span className="kp-soft kp-small">{t(appointed.length === 0 ? words.nobody : words.note)}</span>
      </header>
      {appointed.length > 0 && (
        <table className="kp-table kp-num">
          <thead>
            <tr>
              <th>{t(words.name)}</th>
              <th>{t(words.number)}</th>
              {DAYS.map((day) => (
                <th key={day}>{t(words[day])}</th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {appointed.map((one) => {
              const { candidate, agreement } = one;
              const { candidateId, name } = candidate;
              return (
                <tr key={candidateId} data-candidate={candidateId}>
                  <td>{name}</td>
                  <td>{agreement?.number ?? ''}</td>
                  {DAYS.map((day) => (
                    <td key={day} className="policy-nowrap">
                      {agreement?.[day] ?? (day === 'signedOn' ? t(words.none) : '')}
                    </td>
                  ))}
                  <td className="kp-num-right">
                    <Button
                      size="small"
                      aria-label={t(agreement === null ? words.recordNamed : words.changeNamed, { name })}
                      onClick={() => setOpen(one)}
                    >
                      {t(agreement === null ? words.record : words.change)}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {open !== null && <AgreementDialog key={open.candidate.candidateId} of={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function AgreementDialog({ of, onClose }: { readonly of: Appointed; readonly onClose: () => void }) {
  const t = useSay();
  const { candidate, agreement } = of;
  const held = agreement ?? NO_AGREEMENT;
  const [number, setNumber] = useState(held.number);
  const [typed, setTyped] = useState<Readonly<Record<(typeof DAYS)[number], string>>>({
    ...{ signedOn: held.signedOn ?? '', until: held.until ?? '', nextOn: held.nextOn ?? '' },
  });
  const dayOf = (day: (typeof DAYS)[number]): string | null => (typed[day].trim() === '' ? null : typed[day].trim());
  const wrong = DAYS.filter((day) => dayOf(day) !== null && !isCivilDate(dayOf(day) ?? ''));
  const next: Agreement = {
    ...{ number: number.trim(), signedOn: dayOf('signedOn'), until: dayOf('until'), nextOn: dayOf('nextOn') },
  };
  const fault = wrong.length > 0 ? null : agreementFault(next);
  const ready = wrong.length === 0 && fault === null && JSON.stringify(next) !== JSON.stringify(held);

  const { candidateId } = candidate;
  const body: Body = { type: 'facts_stated', rule: AGREEMENT_FACTS, candidateId, facts: { ...next } };
  return (
    <EntryDialog
      title={t(words.recordNamed, { name: candidate.name })}
      submit={t(words.save)}
      leave={t(words.cancel)}
      body={ready ? body : null}
      fault={fault === null ? '' : t(agreementFaultWords[fault])}
      onClose={onClose}
    >
      <Field label={t(words.number)}>
        {(control) => (
          <Input
            {...control}
            data-autofocus
            maxLength={60}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
      {DAYS.map((day) => (
        <Field
          key={day}
          label={t(words[day])}
          note={t(words.dateHint)}
          error={wrong.includes(day) ? t(words.dateWrong) : undefined}
        >
          {(control) => (
            <DayInput
              {...control}
              className="kp-num"
              inputMode="numeric"
              maxLength={10}
              value={typed[day]}
              onChange={(event) => setTyped({ ...typed, [day]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </EntryDialog>
  );
}
