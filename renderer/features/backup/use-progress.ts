import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useSay } from '#renderer/ui/say.ts';
import { backupWords } from '#shared/wire/backup/words.ts';

const EVERY_MILLISECONDS = 300;

/** How far the host has come, as a sentence, asked again and again while `active`; null when there is nothing to say. */
export function useProgress(active: boolean): string | null {
  const t = useSay();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (!active) return undefined;
    const ask = async (): Promise<void> => {
      const answer = await invoke('backup:progress', {});
      if (!answer.ok || answer.value.phase === 'idle') return;
      const { phase, done, total } = answer.value;
      setSaid(t(backupWords[phase], { done, total }));
    };
    const timer = setInterval(() => void ask(), EVERY_MILLISECONDS);
    return () => {
      clearInterval(timer);
      setSaid(null);
    };
  }, [active, t]);
  return said;
}
