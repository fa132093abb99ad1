import { mayRecordAt } from '#shared/conduct/clock.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { Link } from '#shared/record/chain.ts';
import { fold } from '#shared/record/fold.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { SignedType } from '#shared/base/signing/message.ts';
import { verifies } from '#shared/base/signing/verify.ts';
import { checkCertificate } from '#shared/wire/takeover/check-certificate.ts';
import { succeed, writerOf } from '#shared/record/succession.ts';
import type { Refusal } from '#shared/wire/sync/refusal.ts';

/**
 * Replays entries on top of `state` as the station recorded them: each must have been allowed, and each signature must be
 * the registered key's over exactly what the records then said. Answers the state they lead to.
 */
export function checkEntries(state: SittingState, links: readonly Link[]): Result<SittingState, Refusal> {
  let reached = state;
  for (const link of links) {
    const refusal = refusalOf(reached, link);
    if (refusal !== null) return err(refusal);
    reached = fold(reached, link);
  }
  return ok(reached);
}

function refusalOf(state: SittingState, { entry }: Link): Refusal | null {
  const { body, actor, seq, at } = entry;
  const writer = succeed(writerOf(state), entry);
  if (!writer.ok) return { kind: 'station_changed', detail: { seq } };
  const forged = forgeryOf(state, body, seq);
  if (forged !== null) return forged;
  const inTime = mayRecordAt(state, body, at);
  const allowed = inTime.ok ? mayRecord(state, body, actor) : inTime;
  return allowed.ok ? null : { kind: 'procedure_broken', detail: { seq, rule: allowed.error.kind } };
}

function forgeryOf(state: SittingState, body: Link['entry']['body'], seq: number): Refusal | null {
  switch (body.type) {
    case 'sheet_signed': {
      const signed = { ...body, personId: body.examinerId, text: sheetSnapshot(state, body) };
      return checkSignature(state, 'sheet-signature', signed, seq);
    }
    case 'sitting_signed':
      return checkSignature(state, 'sitting-signature', { ...body, text: sittingSnapshot(state) }, seq);
    case 'station_replaced': {
      const checked = checkCertificate(body);
      return checked.ok ? null : { kind: checked.error.kind, detail: { seq } };
    }
    case 'sitting_closed':
      return closingAgrees(state, body) ? null : { kind: 'closing_differs', detail: { seq } };
    default:
      return null;
  }
}

type Signed = {
  readonly personId: string;
  readonly digest: string;
  readonly publicKey: string;
  readonly signature: string;
  /** What the records say was signed; null where there was nothing to sign. */
  readonly text: string | null;
};

function checkSignature(
  state: SittingState,
  type: SignedType,
  { personId, digest, publicKey, signature, text }: Signed,
  seq: number,
): Refusal | null {
  if (state.keys.get(personId) !== publicKey) return { kind: 'person_key_unknown', detail: { seq } };
  if (text === null || snapshotDigest(text) !== digest) return { kind: 'signed_content_differs', detail: { seq } };
  return verifies(type, text, publicKey, signature) ? null : { kind: 'person_signature_wrong', detail: { seq } };
}

function closingAgrees(state: SittingState, closing: BodyOf<'sitting_closed'>): boolean {
  const { expected, signed, absent, voided } = ledgerOf(state);
  return (
    closing.expected === expected &&
    closing.signed === signed &&
    closing.absent === absent &&
    closing.voided === voided &&
    closing.digest === snapshotDigest(sittingSnapshot(state) ?? '')
  );
}
