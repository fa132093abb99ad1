import { Button, Input } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { fieldWords } from '#renderer/ui/field-words.ts';
import { homeWords } from './words.ts';

/** Sets up this computer's station: its name, its organiser, and in the host its key. */
export function StationForm({ reload }: { readonly reload: () => Promise<void> }) {
  const t = useSay();
  const explain = useFailureSentence();
  const [name, setName] = useState('');
  const [organiser, setOrganiser] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const create = async (): Promise<void> => {
    setAsked(true);
    if (name.trim() === '' || organiser.trim() === '') return;
    setBusy(true);
    const created = await invoke('station:create', { name: name.trim(), organiser: organiser.trim(), practice: false });
    setBusy(false);
    // a first press that made it and could not say so needs no second
    if (created.ok || created.error.kind === 'station_exists') await reload();
    else setProblem(explain(created.error));
  };
  const missing = (value: string): string | undefined =>
    asked && value.trim() === '' ? t(fieldWords.needed) : undefined;

  return (
    <form
      className="kp-panel kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h2>{t(homeWords.firstRun)}</h2>
      <p className="kp-soft">{t(homeWords.firstRunNote)}</p>
      <Field label={t(homeWords.stationName)} note={t(homeWords.stationNameHint)} error={missing(name)}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t(homeWords.organiser)} note={t(homeWords.organiserHint)} error={missing(organiser)}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={organiser}
            onChange={(event) => setOrganiser(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          {t(homeWords.createStation)}
        </Button>
      </div>
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
