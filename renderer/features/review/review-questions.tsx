import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Body } from '#shared/record/body.ts';
import { reviewWords } from '#shared/procedures/review/words.ts';

type Props = {
  readonly candidateId: string;
  /** Whether the defence still waits for them; later they fold away and make room for the decision. */
  readonly wanted: boolean;
  readonly save: (body: Body) => Promise<void>;
};

const NONE: Readonly<Record<string, string>> = {};
const FEWEST = 4;
const LIMIT = 20;
const LONGEST = 500;

/** The questions of a thesis defence, asked by the panel together; one more field than there are questions. */
export function ReviewQuestions({ candidateId, wanted, save }: Props) {
  const t = useSay();
  const asked = useSittingPart((view) => view.state.questions.get(candidateId) ?? NONE);
  const closed = useSittingPart((view) => view.state.closing !== null);
  const highest = Math.max(0, ...Object.keys(asked).map(Number));
  const fields = Math.min(LIMIT, Math.max(FEWEST, highest + 1));
  const keep = (number: number, text: string): void => {
    if (text !== (asked[String(number)] ?? '')) void save({ type: 'question_recorded', candidateId, number, text });
  };
  return (
    <details className="review-questions" open={wanted}>
      <summary>{t(reviewWords.questions, { count: Object.keys(asked).length })}</summary>
      {Array.from({ length: fields }, (_, index) => index + 1).map((number) => (
        <label key={number}>
          <span className="kp-num kp-faint">{number}</span>
          <input
            key={asked[String(number)] ?? ''}
            defaultValue={asked[String(number)] ?? ''}
            aria-label={t(reviewWords.question, { number })}
            placeholder={t(reviewWords.question, { number })}
            maxLength={LONGEST}
            disabled={closed}
            onBlur={(event) => keep(number, event.target.value.trim())}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              // leaving the field keeps what is written and gives the keys back to the table
              if (event.key === 'Escape') event.currentTarget.blur();
              if (event.key !== 'Enter') return;
              event.preventDefault();
              keep(number, event.currentTarget.value.trim());
              const next = event.currentTarget.closest('label')?.nextElementSibling?.querySelector('input');
              if (next instanceof HTMLInputElement) next.focus();
            }}
          />
        </label>
      ))}
    </details>
  );
}
