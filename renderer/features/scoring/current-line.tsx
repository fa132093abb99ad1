import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { read, shortMark, textOf, type Draft } from '#renderer/marking/draft.ts';
import { CHIP_KEYS } from '#renderer/marking/key-bindings.ts';
import type { EditorView, LineEditor } from '#renderer/marking/line-editor.ts';
import { useObjectionText } from '#renderer/marking/use-objection.ts';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import { lineMark } from '#shared/law/scoring/sheet.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { schemeFactWords } from '#renderer/marking/scheme-words.ts';
import type { SheetRow } from './sheet-lines.ts';

type Props = {
  readonly row: SheetRow;
  readonly sheetKey: string;
  readonly editor: LineEditor;
  readonly view: EditorView;
  /** Why the line takes no mark, or null while it does. */
  readonly closed: string | null;
};

/**
 * The line under the cursor, large, always in the same place: what is looked at, its standard and its rule, the mark being
 * typed. It never grows or shrinks, so nothing below it moves under the fingers.
 */
export function CurrentLine({ row, sheetKey, editor, view, closed }: Props) {
  const t = useSay();
  const tell = useObjectionText();
  const { id, line } = row;
  const score = useSittingPart((log) => log.state.sheets.get(sheetKey)?.scores[id]?.score);
  const mode = editor.modeOf(row.cell);
  const shown = view.draft?.text ?? (score?.kind === mode ? textOf(score) : '');
  // typed into a closed line, the line's own reason says more than the editor can
  const given = view.draft === null ? score : draftValue(view.draft, line.fullMark);
  const result = given == null || mode === 'mark' ? null : lineMark({ fullMark: line.fullMark, given, vetoed: false });
  const objection = view.objection === null || view.objection.kind === 'closed' ? closed : tell(view.objection);
  return (
    <section className="scoring-current" aria-label={`${id} ${line.name}`}>
      <div className="scoring-current-text">
        <h2 className="kp-line">
          <span className="kp-num">{id}</span>
          <span className="kp-ellipsis" title={line.name}>
            {line.name}
          </span>
          <span className="kp-soft kp-num">{t(schemeFactWords.full, { full: shortMark(line.fullMark) })}</span>
        </h2>
        <p className="scoring-standard" tabIndex={0}>
          <b>{t(scoringWords.standard)}</b>
          <span>{line.standard === '' ? t(scoringWords.no_text) : line.standard}</span>
        </p>
        <p className="scoring-rule">
          <b>{t(scoringWords.rule)}</b>
          <span>{line.rule === '' ? t(scoringWords.no_text) : line.rule}</span>
        </p>
      </div>
      <div className="scoring-current-field">
        <div className="scoring-modes" role="radiogroup" aria-label={t(scoringWords.key_mode)}>
          {(['deductions', 'mark'] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              role="radio"
              aria-checked={mode === choice}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => editor.setMode(choice)}
            >
              {t(choice === 'mark' ? markingWords.mode_mark : markingWords.mode_deductions)}
            </button>
          ))}
        </div>
        <output
          className="scoring-typed kp-num-right"
          data-typing={view.draft !== null || undefined}
          data-wrong={(view.draft !== null && view.objection !== null) || undefined}
          data-long={shown.length > 9 || undefined}
          aria-label={t(mode === 'mark' ? markingWords.mode_mark : markingWords.mode_deductions)}
        >
          {result !== null && (
            <small>
              {t(markingWords.mode_mark)} {formatMark(result)}
            </small>
          )}
          {shown === '' && view.draft === null ? (
            <span className="scoring-unscored">{t(markingWords.unscored)}</span>
          ) : (
            shown
          )}
          {view.draft !== null && <i className="marking-caret" />}
        </output>
      </div>
      <div className="scoring-chips">
        {mode === 'deductions' &&
          closed === null &&
          row.cell.chips.map((chip, index) => (
            <button
              key={chip}
              type="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => editor.handle({ kind: 'chip', index })}
            >
              −{shortMark(chip)}
              {CHIP_KEYS[index] !== undefined && <kbd>{CHIP_KEYS[index].toUpperCase()}</kbd>}
            </button>
          ))}
        <p className="marking-objection" data-calm={view.objection === null || undefined} role="alert">
          {objection}
        </p>
      </div>
    </section>
  );
}

/** What the draft would give if it were entered now; null while it is empty or wrong. */
function draftValue(draft: Draft, full: Mark): LineScore | null {
  const score = read(draft, full);
  return score.ok ? score.value : null;
}
