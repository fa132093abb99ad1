import { useSay } from '#renderer/ui/say.ts';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { isInForce, type Policy } from '#shared/law/parts/policy.ts';
import { newSittingWords } from './words.ts';

type Props = { readonly policy: Policy; readonly heldOn: string };

/** Says in plain words that the chosen document is not in force on the chosen day; it can be used all the same. */
export function ForceNote({ policy, heldOn }: Props) {
  const t = useSay();
  if (!isCivilDate(heldOn) || isInForce(policy, heldOn)) return null;
  const { from, to } = policy.validity;
  const span =
    to === null
      ? t(newSittingWords.forceFrom, { from: from ?? '' })
      : t(newSittingWords.forceSpan, { from: from ?? '', to });
  return (
    <p className="kp-note kp-num" data-tone="warn" role="status">
      {t(newSittingWords.notInForce, { date: heldOn, span })}
    </p>
  );
}
