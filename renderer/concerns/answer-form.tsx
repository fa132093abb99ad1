import { Button } from 'antd';
import { useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { answerFor } from '#shared/documents/concerns/concerns.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { concernWords as words } from '#shared/documents/concerns/words.ts';
import type { Sentence } from '#shared/words/say.ts';

type Props = { readonly concerns: readonly Concern[]; readonly hint?: Sentence };

/** Asks the site head, and nobody else, why work goes on although these are not as the document wants them. */
export function AnswerForm({ concerns, hint = words.reasonHint }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { actor, record } = useRecorder();
  const people = useSittingPart(({ state }) => state.people);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const head = [...people.values()].find(({ role }) => role === 'site-head');
  if (head === undefined) return <p>{t(words.noSiteHead)}</p>;
  if (actor?.role !== 'site-head') {
    return (
      <div data-answer>
        <Button onClick={() => requestSignIn(head.personId)}>{t(words.signIn)}</Button>
      </div>
    );
  }
  const save = async (): Promise<void> => {
    setBusy(true);
    const written = await record(answerFor(concerns, reason.trim()));
    setBusy(false);
    setFailure(written.ok ? null : explain(written.error));
  };
  return (
    <form
      className="kp-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void save();
      }}
    >
      <div className="kp-grow">
        <ReasonField
          label={t(words.reason)}
          note={t(hint)}
          error={failure ?? undefined}
          reason={reason}
          onReason={setReason}
        />
      </div>
      <Button type="primary" htmlType="submit" loading={busy} disabled={reason.trim() === ''}>
        {t(words.record)}
      </Button>
    </form>
  );
}
