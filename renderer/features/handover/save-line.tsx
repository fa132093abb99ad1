import { Button } from 'antd';
import { useState } from 'react';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import type { Sentence } from '#shared/words/say.ts';

type Props = {
  readonly button: Sentence;
  /** What will be saved, until it was. */
  readonly note: Sentence;
  /** Says where; its blank is `where`. */
  readonly saved: Sentence;
  readonly save: () => Promise<Result<string, HostFailure>>;
};

/** A button that saves something where the person says, and beside it what that is, then where it went or why it didn't. */
export function SaveLine({ button, note, saved, save }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly tone: 'good' | 'danger'; readonly text: string } | null>(null);
  const press = async (): Promise<void> => {
    setBusy(true);
    const done = await save();
    setBusy(false);
    setOutcome(
      done.ok ? { tone: 'good', text: t(saved, { where: done.value }) } : { tone: 'danger', text: explain(done.error) },
    );
  };
  return (
    <div className="kp-line">
      <Button loading={busy} onClick={() => void press()}>
        {t(button)}
      </Button>
      <p className="kp-small kp-grow kp-tone kp-soft" data-tone={outcome?.tone} role="status">
        {outcome?.text ?? t(note)}
      </p>
    </div>
  );
}
