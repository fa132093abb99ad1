import { useHostNews } from '#renderer/host/host-news.ts';
import { useCalmState } from '#renderer/data/use-calm-state.ts';
import { useSay } from '#renderer/ui/say.ts';
import { bytesStillNeeded, roomFor } from '#shared/progress/capacity.ts';
import { roomWords } from '#renderer/stick/words.ts';
import { sizeText } from '#shared/base/size-text.ts';

/** Whether the sitting will fit on the disk, said while there is still time to clear up. */
export function RoomLine() {
  const t = useSay();
  const needed = bytesStillNeeded(useCalmState());
  const free = useHostNews(({ disk, isLost }) => (isLost ? null : (disk?.freeBytes ?? null)));
  if (free === null) return null;
  const room = roomFor(free, needed);
  const tone = room === 'short' ? 'danger' : room === 'low' ? 'warn' : undefined;
  return (
    <p className="setup-room kp-small kp-num" data-tone={tone} role={tone === undefined ? undefined : 'alert'}>
      {t(roomWords[room], { needed: sizeText(needed), free: sizeText(free) })}
    </p>
  );
}
