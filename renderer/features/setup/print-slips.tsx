import { Button } from 'antd';
import { useState } from 'react';
import { useRecorder, useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { endorsingUntil, makeSlips } from '#renderer/host/endorsing.ts';
import { requestEndorsing } from '#renderer/ui/endorsing-request.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import type { Failure } from '#renderer/ui/failures.ts';
import { useSay } from '#renderer/ui/say.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { slipSetupWords as words } from './slip-setup-words.ts';

/** 登录条: for everybody on the list without a key, made and printed in the site head's name, so that they need not stand by. */
export function PrintSlips() {
  const t = useSay();
  const explain = useFailureSentence();
  const print = usePrinting();
  const waiting = useSittingPart(
    ({ state: { people, keys } }) => [...people.keys()].filter((id) => !keys.has(id)).length,
  );
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);

  const run = async (): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const printed = await print();
    setBusy(false);
    if (printed === null) return;
    setSaid(
      printed.ok
        ? { text: t(words.printed, { count: printed.value }), wrong: false }
        : { text: explain(printed.error), wrong: true },
    );
  };
  if (waiting === 0) return null;
  return (
    <div className="kp-line" data-slips>
      <span className="kp-grow kp-soft" role={said?.wrong === true ? 'alert' : undefined}>
        {said?.text ?? t(words.lead, { count: waiting })}
      </span>
      <Button loading={busy} onClick={() => void run()}>
        {t(words.print)}
      </Button>
    </div>
  );
}

/** Makes the slips, has the record say so, prints them; answers how many, or null where the site head did not give their PIN. */
function usePrinting() {
  const { record, view } = useRecorder();
  const { practice, log } = useSignedIn();
  return async (): Promise<Result<number, Failure> | null> => {
    if (endorsingUntil(log) === null && !(await requestEndorsing())) return null;
    const { people, keys } = view().state;
    const made = await makeSlips(
      { practice, log },
      [...people.keys()].filter((personId) => !keys.has(personId)),
    );
    if (!made.ok) return made;
    for (const slip of made.value) {
      const recorded = await record({ type: 'slip_issued', ...slip });
      if (!recorded.ok) return err(recorded.error);
    }
    const printed = await invoke('slips:print', { practice, log });
    return printed.ok ? ok(printed.value.papers) : printed;
  };
}
