import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Output } from '#shared/wire/host/contract.ts';

export type FacesInUse = Output<'print:faces'>;

/** The faces that paper is set in on this computer; null until the host has said so. `choose` answers when it is done. */
export function useFaces(): {
  readonly faces: FacesInUse | null;
  readonly choose: (use: boolean) => Promise<boolean>;
} {
  const [faces, setFaces] = useState<FacesInUse | null>(null);
  useEffect(() => {
    let waiting = true;
    void invoke('print:faces', { use: null }).then((answer) => {
      if (waiting && answer.ok) setFaces(answer.value);
    });
    return () => {
      waiting = false;
    };
  }, []);
  const choose = async (use: boolean): Promise<boolean> => {
    const answer = await invoke('print:faces', { use });
    if (answer.ok) setFaces(answer.value);
    return answer.ok;
  };
  return { faces, choose };
}
