import { usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useStick } from '#renderer/host/stick.ts';
import { briefTime } from '#renderer/ui/local-time.ts';
import { isKept } from '#shared/wire/host/stick.ts';
import { stickCopyWords, stickStateWords, thirdCopyWords } from '#renderer/stick/words.ts';

/** What is wrong with this sitting's third copy, in words. */
export type ThirdCopyTrouble = {
  readonly why: string;
  readonly since: string | null;
  /** A person has to decide something; putting the stick back is not enough. */
  readonly needsPerson: boolean;
  /** No stick was ever chosen: only a sitting that must have one minds. */
  readonly isUnset: boolean;
};

/** Why the open sitting's third copy is not being kept; null while it is, and in practice, which has none. */
export function useThirdCopyTrouble(): ThirdCopyTrouble | null {
  const t = useSay();
  const { sitting } = usePlace();
  const { practice } = useRecorder();
  const stick = useStick();
  if (practice || sitting === null || isKept(stick, sitting)) return null;
  const since = stick.since === null ? null : briefTime(stick.since);
  if (stick.state === 'none') return { why: t(thirdCopyWords.notSet), since, needsPerson: false, isUnset: true };
  const copy = stick.copies.find(({ log }) => log === sitting);
  if (stick.since === null && copy !== undefined) {
    const why = t(stickCopyWords[copy.state], { count: copy.held - copy.total, seq: (copy.seq ?? 0) + 1 });
    return { why, since, needsPerson: true, isUnset: false };
  }
  return { why: t(stickStateWords[stick.state]), since, needsPerson: false, isUnset: false };
}
