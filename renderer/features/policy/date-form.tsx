import { Button, Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { dutiesOf } from '#shared/documents/desk/due.ts';
import { documentOf } from '#shared/documents/registry.ts';
import { DATE_NAMES, doneDatesOf, DUTY_FACTS, dutyDatesOf } from '#shared/documents/parts/duty-dates.ts';
import type { SittingState } from '#shared/record/state.ts';
import { dutyWords as words } from '#shared/documents/desk/words.ts';

const DONE = 'done/';

/** The days that deadlines count from, and the days on which duties were done. */
export function DateForm({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { sitting } = state;
  if (sitting === null) return null;
  const duties = dutiesOf(sitting);
  const also = documentOf(sitting)?.alsoDated ?? [];
  const names = DATE_NAMES.filter((name) => also.includes(name) || duties.some(({ from }) => from.includes(name)));
  // a plan's filing day stands with its condition; a time that only runs out is never done
  const doable = duties.filter(({ passive, from }) => !passive && from.length > 0);
  const dates = dutyDatesOf(state);
  const done = doneDatesOf(state);
  const fields = [
    ...names.map((name) => ({ id: name, label: t(words[name]), before: dates[name] ?? '' })),
    ...doable.map(({ rule, title }) => ({
      id: `${DONE}${rule}`,
      label: `${t(title)} · ${t(words.doneOn)}`,
      before: done[rule] ?? '',
    })),
  ];
  const valueOf = ({ id, before }: (typeof fields)[number]): string => (typed[id] ?? before).trim();
  const wrong = fields.filter((field) => valueOf(field) !== '' && !isCivilDate(valueOf(field)));

  const save = async (): Promise<void> => {
    const filled = fields.flatMap((field) => (valueOf(field) === '' ? [] : [[field.id, valueOf(field)] as const]));
    const facts = {
      ...Object.fromEntries(filled.filter(([id]) => !id.startsWith(DONE))),
      done: Object.fromEntries(
        filled.filter(([id]) => id.startsWith(DONE)).map(([id, on]) => [id.slice(DONE.length), on]),
      ),
    };
    setBusy(true);
    const written = await record({ type: 'facts_stated', rule: DUTY_FACTS, candidateId: null, facts });
    setBusy(false);
    setFailure(written.ok ? null : explain(written.error));
  };

  if (fields.length === 0) return null;
  return (
    <form
      className="kp-panel kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0) void save();
      }}
    >
      <header className="kp-line">
        <h2>{t(words.dates)}</h2>
        <span className="kp-soft kp-small">{t(words.datesNote)}</span>
      </header>
      <div className="policy-fields">
        {fields.map((field) => (
          <Field key={field.id} label={field.label} error={wrong.includes(field) ? t(words.dateWrong) : undefined}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                maxLength={10}
                value={typed[field.id] ?? field.before}
                onChange={(event) => setTyped({ ...typed, [field.id]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {failure}
        </p>
      )}
      <div>
        <Button
          type="primary"
          htmlType="submit"
          loading={busy}
          disabled={wrong.length > 0 || fields.every((field) => valueOf(field) === field.before)}
        >
          {t(words.save)}
        </Button>
      </div>
    </form>
  );
}
