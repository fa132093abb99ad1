import { useEffect, useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';

type Made = {
  /** Whether the person has a PIN; null until that is known. */
  readonly made: boolean | null;
  readonly failure: HostFailure | null;
};

/**
 * Whether a person has a key here already, asked once: of the sitting's record, and where that knows of none, of the host,
 * which may have made one when the record could not be written. Everybody who practises has one.
 */
export function useMade(personId: string, practice: boolean): Made {
  const { view } = useRecorder();
  const [asked, setAsked] = useState<Made>(() => ({
    made: practice || view().state.keys.has(personId) ? true : null,
    failure: null,
  }));
  const unknown = asked.made === null;
  useEffect(() => {
    if (!unknown) return;
    let left = false;
    void invoke('keys:made', { practice, personId }).then((answer) => {
      if (left) return;
      setAsked(answer.ok ? { made: answer.value.made, failure: null } : { made: null, failure: answer.error });
    });
    return () => {
      left = true;
    };
  }, [personId, practice, unknown]);
  return asked;
}
