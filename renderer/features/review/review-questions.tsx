import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useKeptWords, type WordsDesk } from '#renderer/marking/kept-words.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Body } from '#shared/record/body.ts';
import { reviewWords } from '#shared/procedures/review/words.ts';

type Props = {
  readonly desk: WordsDesk;
  /** Whether whoever writes still sits here: a lock keeps what is half written and records nothing. */
  readonly isHere: () => boolean;
  /** Whether the defence still waits for them; later they fold away and make room for the decision. */
  readonly wanted: boolean;
  readonly save: (body: Body) => Promise<boolean>;
};

const NONE: Readonly<Record<string, string>> = {};
const FEWEST = 4;
const LIMIT = 20;
const LONGEST = 500;
/** Stands before what is half written, so that a field that was emptied is told from one that nobody touched. */
const TYPED = '=';
const BEGIN: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: LIMIT }, (_, index) => [String(index + 1), '']),
);

/** The questions of a thesis defence, asked by the panel together; one more field than there are questions. */
export function ReviewQuestions({ desk, isHere, wanted, save }: Props) {
  const { candidateId } = desk;
  const t = useSay();
  const asked = useSittingPart((view) => view.state.questions.get(candidateId) ?? NONE);
  const closed = useSittingPart((view) => view.state.closing !== null);
  const highest = Math.max(0, ...Object.keys(asked).map(Number));
  const fields = Math.min(LIMIT, Math.max(FEWEST, highest + 1));
  const { words, write, settle } = useKeptWords(desk, 'questions', BEGIN);
  const onRecord = (number: number): string => asked[String(number)] ?? '';
  /** What stands in the field: what is half written, else what is on record. */
  const shown = (number: number): string => {
    const typed = words[String(number)] ?? '';
    return typed === '' ? onRecord(number) : typed.slice(TYPED.length);
  };
  const keep = async (number: number): Promise<void> => {
    const typed = words[String(number)] ?? '';
    const text = shown(number).trim();
    if (typed === '' || !isHere()) return;
    const isKept = text === onRecord(number) || (await save({ type: 'question_recorded', candidateId, number, text }));
    if (isKept) settle(String(number), typed);
  };
  return (
    <details className="review-questions" open={wanted}>
      <summary>{t(reviewWords.questions, { count: Object.keys(asked).length })}</summary>
      {Array.from({ length: fields }, (_, index) => index + 1).map((number) => (
        <label key={number}>
          <span className="kp-num kp-faint">{number}</span>
          <input
            value={shown(number)}
            onChange={(event) => write(String(number), `${TYPED}${event.target.value}`)}
            aria-label={t(reviewWords.question, { number })}
            placeholder={t(reviewWords.question, { number })}
            maxLength={LONGEST}
            disabled={closed}
            onBlur={() => void keep(number)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              // leaving the field keeps what is written and gives the keys back to the table
              if (event.key === 'Escape') event.currentTarget.blur();
              if (event.key !== 'Enter') return;
              event.preventDefault();
              const next = event.currentTarget.closest('label')?.nextElementSibling?.querySelector('input');
              // going on leaves this field, which keeps it: one question is one entry
              if (next instanceof HTMLInputElement) next.focus();
              else void keep(number);
            }}
          />
        </label>
      ))}
    </details>
  );
}
