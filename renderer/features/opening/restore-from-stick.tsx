import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useStick } from '#renderer/host/stick.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { stickWords } from '#renderer/stick/words.ts';

type Props = {
  readonly log: string;
  readonly onRestored: () => void;
  readonly onFailed: (sentence: string) => void;
};

/** Where the stick holds entries the journal has lost: the way to give them back. Nothing else shows it. */
export function RestoreFromStick({ log, onRestored, onFailed }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const [busy, setBusy] = useState(false);
  const copy = useStick().copies.find((known) => known.log === log);
  if (copy?.state !== 'ahead') return null;

  const restore = async (): Promise<void> => {
    setBusy(true);
    const restored = await invoke('stick:restore', { log });
    setBusy(false);
    if (restored.ok) onRestored();
    else onFailed(explain(restored.error));
  };
  return (
    <Button type="primary" size="large" loading={busy} onClick={() => void restore()}>
      {t(stickWords.restoreHere, { count: copy.held - copy.total })}
    </Button>
  );
}
