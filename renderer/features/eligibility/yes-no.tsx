import { useSay } from '#renderer/ui/say.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import type { Json } from '#shared/documents/parts/application.ts';

type Props = {
  readonly label: string;
  readonly answer: Json | undefined;
  readonly disabled: boolean;
  readonly onState: (value: Json) => void;
};

/** Yes or no, neither chosen until somebody says so. */
export function YesNo({ label, answer, disabled, onState }: Props) {
  const t = useSay();
  return (
    <div className="kp-filters" role="group" aria-label={label}>
      {([true, false] as const).map((value) => (
        <button
          key={String(value)}
          type="button"
          className="kp-filter"
          disabled={disabled}
          aria-pressed={answer === value}
          onClick={() => {
            if (answer !== value) onState(value);
          }}
        >
          {t(value ? words.yes : words.no)}
        </button>
      ))}
    </div>
  );
}
