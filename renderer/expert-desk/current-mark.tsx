import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { textOf } from '#renderer/marking/draft.ts';
import type { EditorView } from '#renderer/marking/line-editor.ts';
import { useObjectionText } from '#renderer/marking/use-objection.ts';
import { useSay } from '#renderer/ui/say.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { attendanceOf } from '#shared/record/state.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { closedWords, deskWords } from './words.ts';
import { refusalWords } from '#shared/conduct/refusal-words.ts';
import type { MarkedCell } from './mark-rows.ts';

type Props = {
  readonly cell: MarkedCell;
  readonly examinerId: string;
  readonly view: EditorView;
  /** Reason of the correction under way on this candidate's sheet, or null. */
  readonly correction: string | null;
};

/** The mark under the cursor, large, always in the same place. */
export function CurrentMark({ cell, examinerId, view, correction }: Props) {
  const t = useSay();
  const tell = useObjectionText();
  const { candidate, subject } = cell;
  const key = sheetKey({ candidateId: candidate.candidateId, examinerId });
  const sheet = useSittingPart((log) => log.state.sheets.get(key));
  const lock = useSittingPart((log) =>
    procedureOf(log.state.sitting).lockOn(log.state, { candidateId: candidate.candidateId, line: subject.line }),
  );
  const over = useSittingPart((log) => log.state.closing !== null);
  const attendance = useSittingPart((log) => attendanceOf(log.state, candidate.candidateId));
  const score = sheet?.scores[subject.line]?.score;
  const shown = view.draft?.text ?? (score === undefined ? '' : textOf(score));
  const closed = closedBecause();
  const objection = view.objection === null || view.objection.kind === 'closed' ? closed : tell(view.objection);

  function closedBecause(): string {
    if (over) return t(refusalWords.sitting_is_closed);
    if (attendance !== 'present') return t(closedWords[attendance], { name: candidate.name });
    if (lock !== null) return t(refusalWords[lock]);
    return sheet?.everSigned === true && correction === null ? t(markingWords.closed_signed) : '';
  }
  return (
    <section className="panel-current">
      <h2>
        <span className="kp-num">{candidate.number}</span> {candidate.name}　{subject.name}
      </h2>
      <p className="marking-objection kp-grow" data-calm={view.objection === null || undefined} role="alert">
        {objection === '' && correction !== null
          ? t(deskWords.correcting, { name: candidate.name, reason: correction })
          : objection}
      </p>
      <output
        className="panel-typed kp-num-right"
        data-typing={view.draft !== null || undefined}
        data-wrong={(view.draft !== null && view.objection !== null) || undefined}
        aria-label={subject.name}
      >
        {shown === '' && view.draft === null ? <small>{t(markingWords.unscored)}</small> : shown}
        {view.draft !== null && <i className="marking-caret" />}
      </output>
    </section>
  );
}
