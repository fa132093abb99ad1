import { useEffect, useState } from 'react';
import { invoke } from '#renderer/bridge/bridge.ts';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { backupWords } from '#shared/words/backup.ts';

/**
 * On a computer that took over from another, every open real sitting says so in its record: as soon as somebody is signed
 * in to answer for the entry, and once only.
 */
export function TakeoverNote() {
  const t = useSay();
  const explain = useFailureSentence();
  const { actor, practice, record } = useRecorder();
  const [reason, setReason] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const due = useSittingPart(
    ({ state }) =>
      state.closing === null &&
      !state.exceptions.some((known) => known.what === 'station_replaced' && known.reason === reason),
  );
  useEffect(() => {
    let left = false;
    void invoke('backup:takeover', {}).then((answer) => {
      if (!left && answer.ok && answer.value !== null) setReason(answer.value.reason);
    });
    return () => {
      left = true;
    };
  }, []);
  const asked = reason !== null && due && !practice;
  useEffect(() => {
    if (!asked || actor === null) return;
    void record({ type: 'exception_explained', what: 'station_replaced', reason }).then((recorded) => {
      setProblem(recorded.ok ? null : explain(recorded.error));
    });
  }, [asked, actor, reason, record, explain]);

  if (!asked) return null;
  return (
    <p className="kp-note" data-tone="warn" role="status">
      {problem === null ? t(backupWords.takeover) : t(backupWords.takeoverFailed, { reason: problem })}
    </p>
  );
}
