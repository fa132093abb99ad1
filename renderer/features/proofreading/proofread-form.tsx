import { Input } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { toNextField } from '#renderer/ui/next-field.ts';
import { useSay } from '#renderer/ui/say.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { LARGEST_MARK, parseMark } from '#shared/base/marks/mark.ts';
import { readingOf } from '#shared/progress/proofreading.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { fieldsOf, namesOf, type ProofField, type ProofRow } from './proofread-rows.ts';
import { proofreadingWords as words } from './words.ts';

type Props = { readonly row: ProofRow; readonly onRecorded: (row: ProofRow) => void };

type Read = BodyOf<'sheet_proofread'>['read'];

/** Takes the marks of one sheet off the paper; nothing of what is on record stands on it. An empty line was given no mark. */
export function ProofreadForm({ row, onRecorded }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const fields = fieldsOf(state, row.ref);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState('');
  const nameOf = ({ line }: ProofField): string => line ?? t(words.total);
  const submit = async (): Promise<void> => {
    const read: Read = [];
    for (const field of fields) {
      const text = (typed[nameOf(field)] ?? '').trim();
      if (text === '' && field.line !== null) continue;
      const mark = parseMark(text, LARGEST_MARK);
      if (!mark.ok) {
        setProblem(t(words.notAMark, { line: nameOf(field) }));
        return;
      }
      read.push({ line: field.line, mark: mark.value });
    }
    const recorded = await record(readingOf(state, row.ref, read));
    if (recorded.ok) onRecorded(row);
    else setProblem(explain(recorded.error));
  };
  return (
    <form
      className="proofread-form kp-stack"
      aria-label={t(words.next)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t(words.sheetOf, namesOf(row))}</h2>
      <p className="kp-soft">{t(words.key)}</p>
      <div className="proofread-fields">
        {fields.map((field, at) => (
          <label key={nameOf(field)}>
            <span className="kp-num">
              {nameOf(field)} {field.name}
            </span>
            <Input
              autoFocus={at === 0}
              className="kp-num"
              inputMode="decimal"
              autoComplete="off"
              onKeyDown={toNextField}
              value={typed[nameOf(field)] ?? ''}
              onChange={(event) => setTyped({ ...typed, [nameOf(field)]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <FormFoot problem={problem} submit={t(words.record)} />
    </form>
  );
}
