import { useSay } from '#renderer/ui/say.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import type { Progress } from './batch-state.ts';

/** One sentence: what of this sitting is not handed over yet. The most urgent thing first. */
export function Summary({ progress, enrolled }: { readonly progress: Progress; readonly enrolled: boolean }) {
  const t = useSay();
  const { batches, refused, open, unsealed, elsewhere } = progress;
  const first =
    refused > 0
      ? t(handoverWords.needPerson, { count: refused })
      : open > 0
        ? t(enrolled ? handoverWords.someOpen : handoverWords.enrolFirst, { count: open })
        : batches.length === 0
          ? t(handoverWords.nothingSealed)
          : unsealed > 0
            ? t(handoverWords.unsealedLeft, { count: unsealed })
            : t(handoverWords.allDelivered);
  return (
    <p className="kp-soft kp-grow kp-ellipsis" role="status">
      {first}
      {elsewhere > 0 && ` ${t(handoverWords.elsewhere, { count: elsewhere })}`}
    </p>
  );
}
