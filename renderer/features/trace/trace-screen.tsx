import { App, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { isLockedHere } from '#renderer/data/locked.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { TracedPlan } from '#shared/plans/trace-plan.ts';
import type { Traced } from '#shared/plans/trace.ts';
import type { Meant } from '#shared/wire/host/trace-channels.ts';
import { TracedRecord } from './traced-record.tsx';
import { TracedSitting } from './traced-sitting.tsx';
import { traceScreenWords as words } from './words.ts';

type Found = { readonly people: readonly Meant[]; readonly more: number };
type Shown = {
  readonly meant: Meant;
  readonly traced: readonly Traced[];
  readonly plans: readonly TracedPlan[];
};

/** Of a sitting that is locked here nothing is told. */
function unlocked(meant: Meant): readonly Meant[] {
  const places = meant.places.filter(({ log }) => !isLockedHere(log));
  return places.length === 0 ? [] : [{ ...meant, places }];
}

/** 问题回溯: from a certificate, a name or a paper to everything on record here about one person. */
export function TraceScreen({ onBack }: { readonly onBack: () => void }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { message } = App.useApp();
  const [query, setQuery] = useState('');
  const [practice, setPractice] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);

  const show = async (meant: Meant): Promise<void> => {
    const { places } = meant;
    const read = await invoke('trace:read', { practice: meant.practice, places });
    if (read.ok) setShown({ meant, ...read.value });
    else setProblem(explain(read.error));
  };
  const find = async (): Promise<void> => {
    if (query.trim() === '') return;
    setBusy(true);
    setProblem(null);
    setShown(null);
    const answer = await invoke('trace:find', { practice, query: query.trim() });
    if (answer.ok) {
      const people = answer.value.people.flatMap(unlocked);
      setFound({ people, more: answer.value.more });
      const [only, another] = people;
      if (only !== undefined && another === undefined) await show(only);
    } else setProblem(explain(answer.error));
    setBusy(false);
  };
  const print = async ({ places, ...meant }: Meant, way: 'print' | 'file'): Promise<void> => {
    const made = await invoke('trace:print', { practice: meant.practice, places, way });
    if (made.ok) void message.success(t(words.saved, { where: made.value.where }));
    else if (made.error.kind !== 'save_cancelled') void message.error(explain(made.error));
  };

  return (
    <main className="kp-sittings">
      <div className="kp-line kp-wrap">
        <h1 className="kp-grow">{t(words.title)}</h1>
        {shown !== null && (
          <>
            <Button onClick={() => void print(shown.meant, 'print')}>{t(words.print)}</Button>
            <Button onClick={() => void print(shown.meant, 'file')}>{t(words.save)}</Button>
          </>
        )}
        <Button onClick={onBack}>{t(words.back)}</Button>
      </div>
      <form
        className="kp-line"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <Input
          allowClear
          autoFocus
          data-search
          maxLength={3000}
          value={query}
          placeholder={t(words.query)}
          aria-label={t(words.query)}
          onChange={({ target }) => setQuery(target.value)}
        />
        <Checkbox checked={practice} onChange={({ target }) => setPractice(target.checked)}>
          {t(words.inPractice)}
        </Checkbox>
        <Button type="primary" htmlType="submit" loading={busy} disabled={query.trim() === ''}>
          {t(words.find)}
        </Button>
      </form>
      <p className="kp-soft kp-small">{t(words.how)}</p>
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
      {found?.people.length === 0 && <p className="kp-note">{t(words.nobody)}</p>}
      {found !== null && found.people.length > 1 && (
        <ul className="kp-line kp-wrap" aria-label={t(words.found)}>
          {found.people.map((one) => (
            <li
              key={`${one.practice ? 'practice' : 'real'} ${one.places[0]?.log ?? ''} ${one.places[0]?.candidateId ?? ''}`}
            >
              <Button type={shown?.meant === one ? 'primary' : 'default'} onClick={() => void show(one)}>
                {one.name} <span className="kp-num">{one.idNumber}</span>{' '}
                {t(words.sittings, { count: one.places.length })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found !== null && found.more > 0 && <p className="kp-soft">{t(words.more, { count: found.more })}</p>}
      {shown?.traced.map((traced) => (
        <TracedSitting key={traced.log} traced={traced} />
      ))}
      {shown?.plans.map((plan) => (
        <TracedRecord key={plan.planId} plan={plan} />
      ))}
    </main>
  );
}
