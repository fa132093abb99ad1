import { useSay } from '#renderer/ui/say.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { keyWords } from '#renderer/marking/key-words.ts';
import type { Command } from './key-bindings.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '.'] as const;

type Props = {
  readonly act: (command: Command) => boolean;
  /** Whether several deductions may stand in one line, with a plus between them. */
  readonly adds?: boolean;
};

/** The keys that marks are typed with, as buttons, for a hand that has no keyboard, or a glove on it. */
export function DigitKeys({ act, adds = false }: Props) {
  const t = useSay();
  const keys: readonly { readonly label: string; readonly command: Command; readonly tone?: 'accent' }[] = [
    ...DIGITS.map((character) => ({ label: character, command: { kind: 'type', character } as const })),
    ...(adds ? [{ label: '+', command: { kind: 'plus' } as const }] : []),
    { label: t(markingWords.erase), command: { kind: 'backspace' } },
    { label: t(keyWords.undo), command: { kind: 'undo' } },
    { label: t(keyWords.full), command: { kind: 'full' } },
    { label: t(markingWords.enter), command: { kind: 'commit' }, tone: 'accent' },
  ];
  return (
    <div className="marking-digits" role="group" aria-label={t(markingWords.digits)}>
      {keys.map(({ label, command, tone }) => (
        <button
          key={label}
          type="button"
          className="marking-button"
          data-tone={tone}
          // the focus stays where the keys of a keyboard would go
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(command)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
