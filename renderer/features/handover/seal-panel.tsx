import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { stretch, type Progress } from './batch-state.ts';

type Props = {
  readonly log: string;
  readonly progress: Progress;
  /** False until it is known what was sealed before. */
  readonly ready: boolean;
  readonly onSealed: () => Promise<void>;
};

/** What would be sealed now and what that means, or why it can't be yet. */
export function SealPanel({ log, progress, ready, onSealed }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const signed = useSittingPart(({ state }) => state.signatures.some(({ role }) => role === 'lead'));
  const lastSeq = useSittingPart(({ state }) => state.head.seq);
  const saved = useSittingPart(({ copies, state }) => Math.min(copies.database, copies.journal) >= state.head.seq);
  const [sealing, setSealing] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const { unsealed, nextSeq, batches } = progress;

  const seal = async (): Promise<void> => {
    setSealing(true);
    const problem = await sealAll(log);
    setFailure(problem);
    if (problem === null) await onSealed();
    setSealing(false);
  };
  if (ready && unsealed === 0) {
    return (
      <p className="kp-line kp-tone" data-tone="good">
        <Shape name="lock" />
        {t(handoverWords.sealed)}
      </p>
    );
  }
  const obstacle = !signed ? handoverWords.sealNotSigned : !saved ? handoverWords.sealNotSaved : null;
  return (
    <section className="kp-panel handover-seal">
      <div className="kp-grow">
        <p>{t(handoverWords.sealWhat, { count: unsealed, stretch: stretch(nextSeq, lastSeq) })}</p>
        <p className="kp-soft kp-small">{t(handoverWords.sealMeaning)}</p>
        {obstacle !== null && (
          <p className="kp-line kp-tone" data-tone="warn">
            <Shape name="lock" />
            {t(obstacle)}
            {!signed && (
              <Button size="small" type="link" onClick={() => navigate('sign-off')}>
                {t(handoverWords.toSignOff)}
              </Button>
            )}
          </p>
        )}
        {failure !== null && (
          <p className="kp-tone" data-tone="danger" role="alert">
            {explain(failure)}
          </p>
        )}
      </div>
      <Button type="primary" disabled={!ready || obstacle !== null} loading={sealing} onClick={() => void seal()}>
        {t(sealing ? handoverWords.sealing : batches.length === 0 ? handoverWords.seal : handoverWords.sealAgain)}
      </Button>
    </section>
  );
}

/** Seals batch after batch until nothing is left: a very long log does not fit into one. Null when all is sealed. */
async function sealAll(log: string): Promise<HostFailure | null> {
  for (let sealed = 0; ; sealed += 1) {
    const answer = await invoke('batch:seal', { practice: false, log });
    if (!answer.ok) return answer.error.kind === 'nothing_to_seal' && sealed > 0 ? null : answer.error;
  }
}
