import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { backupWords } from '#shared/wire/backup/words.ts';

type Props = {
  /** The old station's folder on the stick. */
  readonly place: string;
  readonly onFailed: (failure: HostFailure | null) => void;
};

/** The stick just gone on from is at hand: this computer's own third copy may as well begin on it now. */
export function KeepStick({ place, onFailed }: Props) {
  const t = useSay();
  const [state, setState] = useState<'asked' | 'busy' | 'kept'>('asked');

  const keep = async (): Promise<void> => {
    setState('busy');
    const kept = await invoke('stick:choose', { folder: `${place}/..` });
    setState(kept.ok ? 'kept' : 'asked');
    onFailed(kept.ok ? null : kept.error);
  };
  return (
    <>
      <p>{t(backupWords.stickAfter)}</p>
      {state === 'kept' ? (
        <p className="kp-line kp-tone" data-tone="good" role="status">
          <Shape name="check" />
          {t(backupWords.keepsStick)}
        </p>
      ) : (
        <div>
          <Button loading={state === 'busy'} onClick={() => void keep()}>
            {t(backupWords.keepStick)}
          </Button>
        </div>
      )}
    </>
  );
}
