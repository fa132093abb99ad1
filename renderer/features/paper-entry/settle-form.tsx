import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { differingLines } from '#shared/record/paper-sheet.ts';
import { MarkField, marksIn, type Typed } from './mark-fields.tsx';
import { PaperPicture } from '#renderer/marking/paper-picture.tsx';
import { fieldsOf, namesOf, type PaperRow } from '#renderer/marking/paper-rows.ts';
import { paperEntryWords as words } from './words.ts';

/** Lines that two people keyed differently: a third one chooses between them, or keys what the paper says. */
export function SettleForm({ row }: { readonly row: PaperRow }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const { paper } = row;
  const differing = differingLines(paper);
  const fields = fieldsOf(state, row.ref).filter(({ line }) => differing.includes(line));
  const [typed, setTyped] = useState<Typed>({});
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const textOf = (which: number, line: string): string => {
    const mark = paper.keyed[which]?.marks.find((one) => one.line === line)?.mark ?? null;
    return mark === null ? '' : formatMark(mark);
  };
  const submit = async (): Promise<void> => {
    const undecided = fields.find(({ line }) => typed[line] === undefined);
    if (undecided !== undefined) {
      setProblem(t(words.undecided, { line: undecided.line }));
      return;
    }
    const marks = marksIn(fields, typed);
    if (!Array.isArray(marks)) {
      setProblem(t(words.notAMark, { line: marks.line, full: formatMark(marks.full) }));
      return;
    }
    if (reason.trim() === '') {
      setProblem(t(words.reasonMissing));
      return;
    }
    const settled = await record({ type: 'paper_settled', ...row.ref, marks, reason: reason.trim() });
    setProblem(settled.ok ? '' : explain(settled.error));
  };
  return (
    <form
      className="kp-stack"
      aria-label={t(words.settleRecord)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t(words.sheetOf, namesOf(row))}</h2>
      <p className="kp-soft">{t(words.settle)}</p>
      <table className="paper-entry-table">
        <thead>
          <tr>
            <th>{t(words.line)}</th>
            <th>{t(words.one)}</th>
            <th>{t(words.other)}</th>
            <th>{t(words.paperSays)}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field, at) => (
            <tr key={field.line}>
              <th scope="row">
                <span className="kp-num">{field.line}</span> {field.name}
              </th>
              {[0, 1].map((which) => (
                <td key={which}>
                  <Button
                    onClick={() => setTyped({ ...typed, [field.line]: textOf(which, field.line) })}
                    className="kp-num"
                  >
                    {textOf(which, field.line) || t(words.empty)}
                  </Button>
                </td>
              ))}
              <td>
                <MarkField field={field} typed={typed} onType={setTyped} isFirst={at === 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Input
        aria-label={t(words.settleReason)}
        placeholder={t(words.settleReason)}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormFoot problem={problem} submit={t(words.settleRecord)} />
      <PaperPicture sha256={paper.photo} />
    </form>
  );
}
