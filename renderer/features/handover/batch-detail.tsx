import { useMemo } from 'react';
import { useNamedPart } from '#renderer/data/sitting-context.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { fingerprint } from '#shared/base/signing/public-key.ts';
import { readReceipt } from '#shared/wire/sync/check-receipt.ts';
import type { Receipt } from '#shared/wire/sync/receipt.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { SaveLine } from './save-line.tsx';
import { saveReceipt } from './save-receipt.ts';

/** One batch: its receipt with everything that can be held against paper and central, or that there is none yet. */
export function BatchDetail({ batch }: { readonly batch: OutboxItem }) {
  const t = useSay();
  const { batchId, receipt, sha256, toSeq } = batch;
  return (
    <section className="kp-panel kp-stack" aria-label={t(handoverWords.receipt)}>
      <h2>{t(handoverWords.receipt)}</h2>
      {receipt === null && <p className="kp-soft">{t(handoverWords.noReceiptYet)}</p>}
      <dl className="kp-facts">
        {receipt !== null && <ReceiptFacts receipt={receipt} toSeq={toSeq} />}
        <dt>{t(handoverWords.number)}</dt>
        <dd className="handover-code">{batchId}</dd>
        <dt>{t(handoverWords.batchDigest)}</dt>
        <dd className="handover-code">{sha256}</dd>
      </dl>
      {receipt !== null && <SaveReceipt receipt={receipt} batchId={batchId} />}
    </section>
  );
}

function ReceiptFacts({ receipt, toSeq }: { readonly receipt: Receipt; readonly toSeq: number }) {
  const t = useSay();
  const body = useMemo(() => readReceipt(receipt.text), [receipt]);
  if (body === null) return null;
  return (
    <>
      <dt>{t(handoverWords.issuedBy)}</dt>
      <dd>{body.central}</dd>
      <dt>{t(handoverWords.receivedAt)}</dt>
      <dd className="kp-num">{localTime(body.receivedAt)}</dd>
      <dt>{t(handoverWords.signedBy)}</dt>
      <dd className="handover-code">{fingerprint(receipt.publicKey)}</dd>
      <dt>{t(handoverWords.resultsDigest)}</dt>
      <dd>
        <span className="handover-code">
          <strong>{body.resultsDigest.slice(0, 8)}</strong>
          {body.resultsDigest.slice(8)}
        </span>
        <SameResults digest={body.resultsDigest} toSeq={toSeq} />
      </dd>
    </>
  );
}

/** Whether central computed what this station shows; silent where the record has gone on since that batch. */
function SameResults({ digest, toSeq }: { readonly digest: string; readonly toSeq: number }) {
  const t = useSay();
  const state = useNamedPart((view) => view.state);
  const own = useMemo(() => snapshotDigest(sittingSnapshot(state) ?? ''), [state]);
  const same = own === digest;
  if (!same && toSeq < state.head.seq) return null;
  return (
    <p className="kp-line kp-tone" data-tone={same ? 'good' : 'danger'}>
      <Shape name={same ? 'check' : 'cross'} />
      {t(same ? handoverWords.digestSame : handoverWords.digestDiffers)}
    </p>
  );
}

function SaveReceipt({ receipt, batchId }: { readonly receipt: Receipt; readonly batchId: string }) {
  return (
    <SaveLine
      button={handoverWords.saveReceipt}
      note={handoverWords.saveNote}
      saved={handoverWords.saved}
      save={() => saveReceipt(receipt, batchId)}
    />
  );
}
