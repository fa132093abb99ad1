import type { KeyboardEvent } from 'react';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { batchStateWords, handoverWords } from '#renderer/features/handover/words.ts';
import { clockTime, STATE_LOOK, stretch } from './batch-state.ts';
import { useProblemSentence } from './problem-sentence.ts';

type Props = {
  readonly batches: readonly OutboxItem[];
  readonly chosen: string;
  readonly onChoose: (batchId: string) => void;
};

/** The sitting's batches, newest first: state in word and shape, and what each waits for. */
export function BatchList({ batches, chosen, onChoose }: Props) {
  const t = useSay();
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = batches[batches.findIndex(({ batchId }) => batchId === chosen) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.batchId);
  };
  return (
    <div className="handover-list" role="listbox" tabIndex={0} aria-label={t(handoverWords.batches)} onKeyDown={onKey}>
      <div className="handover-row handover-heads" role="presentation">
        <span>{t(handoverWords.state)}</span>
        <span>{t(handoverWords.number)}</span>
        <span className="kp-num-right">{t(handoverWords.entries)}</span>
        <span>{t(handoverWords.sealedAt)}</span>
        <span className="kp-num-right">{t(handoverWords.attempts)}</span>
        <span>{t(handoverWords.explanation)}</span>
      </div>
      {batches.map((batch) => (
        <Row key={batch.batchId} batch={batch} chosen={batch.batchId === chosen} onChoose={onChoose} />
      ))}
    </div>
  );
}

type RowProps = { readonly batch: OutboxItem; readonly chosen: boolean; readonly onChoose: (batchId: string) => void };

function Row({ batch, chosen, onChoose }: RowProps) {
  const t = useSay();
  const explain = useProblemSentence();
  const { batchId, state, fromSeq, toSeq, sealedAt, attempts, nextAttemptAt, problem, detail } = batch;
  const { shape, tone } = STATE_LOOK[state];
  const note = [
    problem === null ? null : explain(problem, detail),
    nextAttemptAt === null || problem === null ? null : t(handoverWords.nextAttempt, { at: clockTime(nextAttemptAt) }),
  ];
  return (
    <div className="handover-row" role="option" aria-selected={chosen} onClick={() => onChoose(batchId)}>
      <span className="kp-line kp-tone kp-strong" data-tone={tone} data-state={state}>
        <Shape name={shape} />
        {t(batchStateWords[state])}
      </span>
      <span className="handover-code">{batchId.slice(0, 8)}</span>
      <span className="kp-num-right">{stretch(fromSeq, toSeq)}</span>
      <span className="kp-num">{localTime(sealedAt)}</span>
      <span className="kp-num-right">{t(handoverWords.attemptCount, { count: attempts })}</span>
      <span className="kp-soft">{note.filter((part) => part !== null).join(' ')}</span>
    </div>
  );
}
