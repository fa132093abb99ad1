import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { PaperPicture } from '#renderer/marking/paper-picture.tsx';
import { fieldsOf, type PaperField } from '#renderer/marking/paper-rows.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark, parseMark } from '#shared/base/marks/mark.ts';
import { markOn } from '#shared/progress/line-marks.ts';
import type { CheckRow } from '#shared/progress/paper-check.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { checkWords as words } from './check-words.ts';

type Props = { readonly state: SittingState; readonly row: CheckRow; readonly onDone: () => void };
type Lines = BodyOf<'paper_checked'>['lines'];

/** One sheet line by line as it is on record; what the paper says otherwise is typed beside it. */
export function CheckForm({ state, row, onDone }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useSitting();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const fields = fieldsOf(state, row.ref);
  const sheet = sheetOf(state, row.ref);
  const onRecord = (line: string): string => {
    const mark = markOn(state, sheet, line);
    return mark === null ? t(words.none) : formatMark(mark);
  };
  const say = async (outcome: BodyOf<'paper_checked'>['outcome']): Promise<void> => {
    const lines = linesIn(fields, typed);
    if (!Array.isArray(lines)) {
      setProblem(t(words.notAMark, { line: lines.line, full: formatMark(lines.full) }));
      return;
    }
    if (outcome === 'agrees' && lines.length > 0) {
      setProblem(t(words.linesLeft));
      return;
    }
    const isOwed = outcome === 'differs' || row.standing !== 'open';
    if (isOwed && text.trim() === '') {
      setProblem(t(words.textMissing));
      return;
    }
    const said = await record({ type: 'paper_checked', ...row.ref, outcome, lines, text: text.trim() });
    if (said.ok) onDone();
    else setProblem(explain(said.error));
  };
  return (
    <section className="kp-stack" aria-label={t(words.check)}>
      <table className="sign-off-check-lines">
        <thead>
          <tr>
            <th>{t(words.line)}</th>
            <th className="kp-num-right">{t(words.record)}</th>
            <th>{t(words.onPaper)}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ line, name }) => (
            <tr key={line}>
              <th scope="row">
                <span className="kp-num">{line}</span> {name}
              </th>
              <td className="kp-num-right">{onRecord(line)}</td>
              <td>
                <Input
                  className="kp-num"
                  aria-label={`${line} ${name}`}
                  inputMode="decimal"
                  autoComplete="off"
                  value={typed[line] ?? ''}
                  onChange={(event) => setTyped({ ...typed, [line]: event.target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Input
        aria-label={t(row.standing === 'open' ? words.text : words.textAgain)}
        placeholder={t(row.standing === 'open' ? words.text : words.textAgain)}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {problem !== '' && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
      <div className="kp-line">
        <Button type="primary" onClick={() => void say('agrees')}>
          {t(words.recordAgrees)}
        </Button>
        <Button onClick={() => void say('differs')}>{t(words.recordDiffers)}</Button>
        <Button onClick={onDone}>{t(words.cancel)}</Button>
      </div>
      {sheet.paper !== null && <PaperPicture sha256={sheet.paper.photo} />}
    </section>
  );
}

/** How somebody types that the paper is empty there. */
const EMPTY: ReadonlySet<string> = new Set(['空', '-', '—']);

/** The lines that were typed, with what the paper says; or the first that is no mark. */
function linesIn(fields: readonly PaperField[], typed: Readonly<Record<string, string>>): Lines | PaperField {
  const lines: Lines = [];
  for (const field of fields) {
    const text = (typed[field.line] ?? '').trim();
    if (text === '') continue;
    const mark = EMPTY.has(text) ? null : parseMark(text, field.full);
    if (mark !== null && !mark.ok) return field;
    lines.push({ line: field.line, mark: mark?.value ?? null });
  }
  return lines;
}
