import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { MarkField, marksIn, type Typed } from './mark-fields.tsx';
import { PaperPicture } from '#renderer/marking/paper-picture.tsx';
import { fieldsOf, namesOf, type PaperRow } from '#renderer/marking/paper-rows.ts';
import { paperEntryWords as words } from './words.ts';

/** Takes every mark of one sheet off the paper; what the other one keyed stands nowhere on it. */
export function KeyForm({ row }: { readonly row: PaperRow }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const fields = fieldsOf(state, row.ref);
  const [typed, setTyped] = useState<Typed>({});
  const [problem, setProblem] = useState('');
  const submit = async (): Promise<void> => {
    const marks = marksIn(fields, typed);
    if (!Array.isArray(marks)) {
      setProblem(t(words.notAMark, { line: marks.line, full: formatMark(marks.full) }));
      return;
    }
    const keyed = await record({ type: 'paper_keyed', ...row.ref, marks });
    setProblem(keyed.ok ? '' : explain(keyed.error));
  };
  return (
    <form
      className="kp-stack"
      aria-label={t(words.title)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t(words.sheetOf, namesOf(row))}</h2>
      <p className="kp-soft">{t(words.key)}</p>
      <div className="paper-entry-fields">
        {fields.map((field, at) => (
          <div key={field.line} className="paper-entry-field">
            <span>
              <span className="kp-num">{field.line}</span> {field.name}
            </span>
            <span className="kp-num kp-soft">/ {formatMark(field.full)}</span>
            <MarkField field={field} typed={typed} onType={setTyped} isFirst={at === 0} />
          </div>
        ))}
      </div>
      <FormFoot problem={problem} submit={t(words.record)} />
      <PaperPicture sha256={row.paper.photo} />
    </form>
  );
}
