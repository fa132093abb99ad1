import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useHostNews } from '#renderer/host/host-news.ts';
import { useStick } from '#renderer/host/stick.ts';
import { usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { isKept } from '#shared/wire/host/stick.ts';
import { stickCopyWords, stickStateWords } from '#renderer/stick/words.ts';

/** The third copy beside the two; nothing where no stick was chosen, in practice, which has none, and while the host is not heard. */
export function StickLamp() {
  const t = useSay();
  const { practice } = useRecorder();
  const { sitting } = usePlace();
  const stick = useStick();
  const isLost = useHostNews((news) => news.isLost);
  if (practice || sitting === null || stick.folder === null || isLost) return null;
  const copy = stick.copies.find(({ log }) => log === sitting);
  const isOwnTrouble = copy?.state === 'differs' || copy?.state === 'ahead';
  if (stick.since === null && isOwnTrouble) {
    const text = t(stickCopyWords[copy.state], { count: copy.held - copy.total, seq: (copy.seq ?? 0) + 1 });
    return (
      <span className="kp-status-part" data-tone="danger">
        <Shape name="cross" size={14} />
        {text}
      </span>
    );
  }
  const kept = isKept(stick, sitting);
  const isCurrent = stick.state === 'current';
  return (
    <span className="kp-status-part" data-tone={kept ? (isCurrent ? 'good' : undefined) : 'danger'} role="status">
      <Shape name={kept ? (isCurrent ? 'check' : 'half') : 'cross'} size={14} />
      {t(stickStateWords[stick.state])}
    </span>
  );
}
