import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import type { Output } from '#shared/wire/host/contract.ts';

const EVERY_MS = 10_000;

/** Who goes on in a station's place, since when and why. */
export type ReplacedBy = NonNullable<Output<'station:standing'>['replacedBy']>;

/** Who goes on in this station's place, asked of the host now and again; null while nobody does. */
export function useReplaced(asked: boolean): ReplacedBy | null {
  const [replacedBy, setReplacedBy] = useState<ReplacedBy | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    let over = false;
    const ask = async (): Promise<void> => {
      const answer = await invoke('station:standing', {});
      if (!over && answer.ok) setReplacedBy(answer.value.replacedBy);
    };
    void ask();
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [asked]);
  return replacedBy;
}
