import { useEffect, useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useCalmState } from '#renderer/data/use-calm-state.ts';
import { useSay } from '#renderer/ui/say.ts';
import { sizeText } from '#renderer/ui/size-text.ts';
import { bytesStillNeeded, roomFor } from '#shared/progress/capacity.ts';
import { roomWords } from '#renderer/stick/words.ts';

const EVERY_MS = 10_000;

/** Whether the sitting will fit on the disk, said while there is still time to clear up. */
export function RoomLine() {
  const t = useSay();
  const needed = bytesStillNeeded(useCalmState());
  const [free, setFree] = useState<number | null>(null);
  useEffect(() => {
    let left = false;
    const ask = async (): Promise<void> => {
      const health = await invoke('app:health', {});
      if (!left && health.ok) setFree(health.value.freeBytes);
    };
    void ask();
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, []);
  if (free === null) return null;
  const room = roomFor(free, needed);
  const tone = room === 'short' ? 'danger' : room === 'low' ? 'warn' : undefined;
  return (
    <p className="setup-room kp-small kp-num" data-tone={tone} role={tone === undefined ? undefined : 'alert'}>
      {t(roomWords[room], { needed: sizeText(needed), free: sizeText(free) })}
    </p>
  );
}
