import { Button, Input } from 'antd';
import { checkInWords } from '#renderer/features/check-in/words.ts';
import { roomWords } from '#renderer/incidents/words.ts';
import { useSay } from '#renderer/ui/say.ts';

type Props = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: whoever is meant is chosen. */
  readonly onFind: () => void;
  readonly onDown: () => void;
  /** Null while nobody is signed in who could write down what happened. */
  readonly onReport: (() => void) | null;
};

/** The search above the list, the keys that mark, and what happened in the room. */
export function CheckInTools({ query, onQuery, onFind, onDown, onReport }: Props) {
  const t = useSay();
  return (
    <div className="kp-checkin-tools">
      <Input
        className="kp-search"
        allowClear
        autoFocus
        data-search
        value={query}
        placeholder={t(checkInWords.search)}
        aria-label={t(checkInWords.search)}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onFind();
          else if (event.key === 'ArrowDown') onDown();
          else return;
          event.preventDefault();
        }}
      />
      <span className="kp-soft kp-grow">{t(checkInWords.keys, { keys: '1 / 2 / 3 / 5' })}</span>
      {onReport !== null && <Button onClick={onReport}>{t(roomWords.record)}</Button>}
    </div>
  );
}
