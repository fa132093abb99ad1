import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { tallyOf } from '#shared/documents/concerns/concerns.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { concernWords as words } from '#shared/documents/concerns/words.ts';

type Tally = ReturnType<typeof tallyOf>;
type Part = { readonly name: keyof Tally; readonly shape: ShapeName; readonly tone: 'danger' | 'warn' | 'plain' };

const PARTS: readonly Part[] = [
  { name: 'invalid', shape: 'cross', tone: 'danger' },
  { name: 'unanswered', shape: 'cross', tone: 'danger' },
  { name: 'answered', shape: 'triangle', tone: 'warn' },
  { name: 'open', shape: 'hollow', tone: 'plain' },
];
const SAID = {
  ...{ invalid: words.tallyInvalid, unanswered: words.tallyUnanswered },
  ...{ answered: words.tallyAnswered, open: words.tallyOpen },
} as const;

/** How many stand where, each with its word and its shape; of none nothing is said. */
export function ConcernTally({ concerns }: { readonly concerns: readonly Concern[] }) {
  const t = useSay();
  const tally = tallyOf(concerns);
  return (
    <>
      {PARTS.filter(({ name }) => tally[name] > 0).map(({ name, shape, tone }) => (
        <span key={name} className="kp-tone kp-nowrap kp-num" data-tone={tone} data-tally={name}>
          <Shape name={shape} size={13} /> {t(SAID[name], { count: tally[name] })}
        </span>
      ))}
    </>
  );
}
