import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useKeptWords, type WordsDesk } from '#renderer/marking/kept-words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { vetoScopeWords } from '#renderer/marking/scheme-words.ts';
import type { SheetRow } from './sheet-lines.ts';

type Props = {
  readonly desk: WordsDesk;
  readonly rows: readonly SheetRow[];
  /** Lines whose veto stands already: for these the form withdraws it. */
  readonly recorded: readonly string[];
  readonly first: string | undefined;
  readonly problem: string;
  /** Whether it is on record now. */
  readonly save: (line: string, reason: string, witness: string) => Promise<boolean>;
  readonly cancel: () => void;
};

/** Records a veto, or withdraws one, without a mouse: ↑↓ choose, the reason, Enter, the witness, Enter. */
export function VetoForm({ desk, rows, recorded, first, problem, save, cancel }: Props) {
  const t = useSay();
  const begin = { line: first ?? rows[0]?.id ?? '', reason: '', witness: '' };
  const { words, write, forget } = useKeptWords(desk, 'veto', begin);
  const { line, reason, witness } = words;
  const [missing, setMissing] = useState(false);
  const withdraws = recorded.includes(line);
  const form = useRef<HTMLFormElement>(null);
  // whole, with its buttons: the field alone would come into view by itself
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const submit = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    void save(line, reason.trim(), witness.trim()).then((isRecorded) => {
      if (isRecorded) forget();
    });
  };
  const giveUp = (): void => {
    forget();
    cancel();
  };
  const choose = (step: number): void => {
    const next = rows[rows.findIndex(({ id }) => id === line) + step];
    if (next !== undefined) write('line', next.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    // while an input method is composing, Enter and Esc belong to it
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') giveUp();
    else if (event.key === 'ArrowDown') choose(1);
    else if (event.key === 'ArrowUp') choose(-1);
    else return;
    event.preventDefault();
  };
  return (
    <form
      ref={form}
      className="marking-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {rows.length > 1 && <p className="kp-small kp-soft">{t(scoringWords.veto_which)}</p>}
      <div role="radiogroup" aria-label={t(scoringWords.vetoes)}>
        {rows.map(({ id, line: { veto } }) => (
          <label key={id} className="marking-choice" data-chosen={id === line || undefined}>
            <input type="radio" name="veto" tabIndex={-1} checked={id === line} onChange={() => write('line', id)} />
            <span>
              <span className="kp-num">{id}</span> {veto?.text}
              <small className="kp-soft"> {veto === null ? '' : t(vetoScopeWords[veto.scope])}</small>
            </span>
          </label>
        ))}
      </div>
      <label>
        {t(withdraws ? scoringWords.veto_withdraw_reason : scoringWords.veto_reason)}
        <input
          autoFocus
          value={reason}
          maxLength={500}
          aria-invalid={missing}
          onChange={(event) => write('reason', event.target.value)}
        />
      </label>
      <label>
        {t(scoringWords.veto_witness)}
        <input value={witness} maxLength={200} onChange={(event) => write('witness', event.target.value)} />
      </label>
      <p className="marking-objection" role="alert">
        {missing ? t(scoringWords.veto_reason_missing) : problem}
      </p>
      <div className="kp-line">
        <button type="submit" className="marking-button" data-tone="danger">
          {t(withdraws ? scoringWords.veto_withdraw : scoringWords.veto_record)}
        </button>
        <button type="button" className="marking-button" onClick={giveUp}>
          {t(markingWords.cancel)}
        </button>
      </div>
    </form>
  );
}
