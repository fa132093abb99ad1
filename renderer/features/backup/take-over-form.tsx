import { Button, Checkbox, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { BackupSummary } from '#shared/wire/host/holding.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { REASON_LIMIT } from '#shared/wire/takeover/source.ts';
import { backupWords } from '#shared/wire/backup/words.ts';
import { SummaryFacts } from './summary-facts.tsx';
import { useProgress } from './use-progress.ts';

type Props = {
  readonly summary: BackupSummary;
  readonly onFailed: (failure: HostFailure | null) => void;
  readonly onBack: () => void;
  readonly onRestored: () => void;
};

/** The last step: nothing is written before somebody confirms that the old computer is out of use, and says why. */
export function TakeOverForm({ summary, onFailed, onBack, onRestored }: Props) {
  const t = useSay();
  const [outOfUse, setOutOfUse] = useState(false);
  const [name, setName] = useState(() => t(backupWords.spareName, { name: summary.stationName }).slice(0, 100));
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [busy, setBusy] = useState(false);
  const [wholePartOnly, setWholePartOnly] = useState(false);
  const progress = useProgress(busy);
  const fromStick = summary.source === 'stick';
  const whole = summary.incomplete === 0;
  const ready = outOfUse && (whole || wholePartOnly) && ![name, reason, by].some((text) => text.trim() === '');

  const restore = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    onFailed(null);
    const restored = await invoke('backup:restore', { oldOutOfUse: true, wholePartOnly, name, reason, by });
    setBusy(false);
    if (restored.ok) onRestored();
    else onFailed(restored.error);
  };
  return (
    <form className="kp-stack" onSubmit={(event) => void restore(event)}>
      <h3 className="kp-line kp-tone" data-tone={whole ? 'good' : 'danger'}>
        <Shape name={whole ? 'check' : 'triangle'} />
        {t(fromStick ? (whole ? backupWords.foundOnStick : backupWords.foundInPart) : backupWords.found)}
      </h3>
      <SummaryFacts summary={summary} />
      <p className="kp-note" data-tone="warn">
        {t(fromStick ? backupWords.afterStick : backupWords.after)}
      </p>
      {!whole && (
        <Checkbox checked={wholePartOnly} onChange={(event) => setWholePartOnly(event.target.checked)}>
          {t(backupWords.wholePartOnly)}
        </Checkbox>
      )}
      <Checkbox checked={outOfUse} onChange={(event) => setOutOfUse(event.target.checked)}>
        {t(backupWords.outOfUse)}
      </Checkbox>
      <p className="kp-soft kp-small">{t(backupWords.outOfUseNote)}</p>
      <Field label={t(backupWords.reason)} note={t(backupWords.reasonHint)}>
        {(control) => (
          <Input
            {...control}
            maxLength={REASON_LIMIT}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="backup-names">
        <Field label={t(backupWords.by)} note={t(backupWords.byHint)}>
          {(control) => (
            <Input {...control} maxLength={200} value={by} onChange={(event) => setBy(event.target.value)} />
          )}
        </Field>
        <Field label={t(backupWords.newName)} note={t(backupWords.newNameHint)}>
          {(control) => (
            <Input {...control} maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      </div>
      <div className="kp-line">
        <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={!ready}>
          {t(fromStick ? backupWords.beginFromStick : backupWords.begin)}
        </Button>
        <Button
          size="large"
          disabled={busy}
          onClick={() => {
            onFailed(null);
            onBack();
          }}
        >
          {t(backupWords.chooseAnother)}
        </Button>
        {progress !== null && (
          <span className="kp-soft kp-num" role="status">
            {progress}
          </span>
        )}
      </div>
    </form>
  );
}
