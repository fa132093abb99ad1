import { Button } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { namesOf } from '#renderer/marking/paper-rows.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { formatMark } from '#shared/base/marks/mark.ts';
import { mayCheckPaper } from '#shared/conduct/paper-check.ts';
import { markOn } from '#shared/progress/line-marks.ts';
import type { CheckRow as Row } from '#shared/progress/paper-check.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { isFromPaper } from '#shared/record/paper-sheet.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { AnswerCheck } from './answer-check.tsx';
import { CheckForm } from './check-form.tsx';
import { checkWords as words } from './check-words.ts';

type Props = { readonly state: SittingState; readonly row: Row };

/** One sheet that was drawn: how its paper stands, and what comes next about it. */
export function CheckRow({ state, row }: Props) {
  const t = useSay();
  const { actor } = useRecorder();
  const [isOpen, setOpen] = useState(false);
  const { ref, standing } = row;
  const sheet = sheetOf(state, ref);
  const last = standing === 'open' ? undefined : sheet.checks.at(-1);
  const asked: BodyOf<'paper_checked'> = { type: 'paper_checked', ...ref, outcome: 'agrees', lines: [], text: '.' };
  const mayCheck = actor !== null && state.closing === null && mayCheckPaper(state, asked, actor.personId).ok;
  return (
    <section className="kp-stack sign-off-check" data-testid="check-row" data-standing={standing}>
      <div className="kp-line">
        <Shape name={standing === 'open' ? 'hollow' : standing === 'differs' ? 'half' : 'check'} />
        <strong>{t(words.sheetOf, namesOf(row))}</strong>
        {isFromPaper(sheet) && <span className="kp-small kp-soft">{t(words.fromPaper)}</span>}
        <span className="kp-grow">{t(words[standing])}</span>
        {mayCheck && !isOpen && (
          <Button onClick={() => setOpen(true)}>{t(standing === 'open' ? words.check : words.checkAgain)}</Button>
        )}
      </div>
      {last !== undefined && last.text !== '' && <p className="kp-small">{last.text}</p>}
      {last?.lines.map(({ line, mark }) => (
        <p key={line} className="kp-small kp-num">
          {t(words.paperSays, { line, mark: shown(mark), record: shown(markOn(state, sheet, line)) })}
        </p>
      ))}
      {standing === 'settled' && <p className="kp-small">{last?.settled?.reason}</p>}
      {isOpen && mayCheck && <CheckForm state={state} row={row} onDone={() => setOpen(false)} />}
      {standing === 'differs' && !isOpen && <AnswerCheck row={row} />}
    </section>
  );

  function shown(mark: number | null): string {
    return mark === null ? t(words.none) : formatMark(mark);
  }
}
