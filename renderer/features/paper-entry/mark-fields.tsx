import { Input } from 'antd';
import { toNextField } from '#renderer/ui/next-field.ts';
import { parseMark } from '#shared/base/marks/mark.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { PaperField } from '#renderer/marking/paper-rows.ts';

/** What was typed, by line. */
export type Typed = Readonly<Record<string, string>>;
type Marks = BodyOf<'paper_keyed'>['marks'];

/** The marks that were typed, null where a line is empty; or the first line that is none. */
export function marksIn(fields: readonly PaperField[], typed: Typed): Marks | PaperField {
  const marks: Marks = [];
  for (const field of fields) {
    const text = (typed[field.line] ?? '').trim();
    const mark = text === '' ? null : parseMark(text, field.full);
    if (mark !== null && !mark.ok) return field;
    marks.push({ line: field.line, mark: mark === null ? null : mark.value });
  }
  return marks;
}

type Props = {
  readonly field: PaperField;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  /** The cursor begins here. */
  readonly isFirst: boolean;
};

/** One line's mark; Enter goes down the paper and records from the last one. */
export function MarkField({ field: { line, name }, typed, onType, isFirst }: Props) {
  return (
    <Input
      autoFocus={isFirst}
      data-first-field={isFirst ? '' : undefined}
      className="kp-num"
      aria-label={`${line} ${name}`}
      inputMode="decimal"
      autoComplete="off"
      onKeyDown={toNextField}
      value={typed[line] ?? ''}
      onChange={(event) => onType({ ...typed, [line]: event.target.value })}
    />
  );
}
