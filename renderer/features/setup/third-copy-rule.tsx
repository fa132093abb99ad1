import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { thirdCopyWords as words } from '#renderer/stick/words.ts';

/** Whether this sitting goes on without its third copy. Asking for it is one click; taking that back needs a reason. */
export function ThirdCopyRule() {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const rule = useSittingPart(({ state }) => state.thirdCopy);
  const closed = useSittingPart(({ state }) => state.closing !== null);
  const [waiving, setWaiving] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);

  const set = async (whenGone: 'warn' | 'stop'): Promise<void> => {
    const recorded = await record({ type: 'third_copy_ruled', whenGone, reason: reason.trim() });
    setError(recorded.ok ? undefined : explain(recorded.error));
    if (!recorded.ok) return;
    setWaiving(false);
    setReason('');
  };
  const shown = waiving ? 'warn' : rule;
  return (
    <section className="kp-panel kp-stack" aria-label={t(words.rule)}>
      <div className="kp-line">
        <span className="kp-grow">{t(words.rule)}</span>
        <Segmented
          aria-label={t(words.rule)}
          disabled={closed}
          value={shown}
          options={[
            { value: 'warn', label: t(words.ruleWarn) },
            { value: 'stop', label: t(words.ruleStop) },
          ]}
          onChange={(chosen) => {
            setError(undefined);
            if (chosen === rule) setWaiving(false);
            else if (chosen === 'stop') void set('stop');
            else setWaiving(true);
          }}
        />
      </div>
      {waiving && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void set('warn');
          }}
        >
          <Field label={t(words.reason)} note={t(words.reasonNote)} error={error}>
            {(control) => (
              <div className="kp-line">
                <Input
                  {...control}
                  autoFocus
                  value={reason}
                  maxLength={500}
                  onChange={(event) => setReason(event.target.value)}
                />
                <Button htmlType="submit">{t(words.goOn)}</Button>
              </div>
            )}
          </Field>
        </form>
      )}
      {!waiving && error !== undefined && (
        <p className="kp-note" data-tone="danger" role="alert">
          {error}
        </p>
      )}
      <p className="kp-faint kp-small">{t(words.ruleNote)}</p>
    </section>
  );
}
