import { err, ok, type Result } from '../base/result.ts';
import type { SignedType } from '../base/signing/message.ts';
import type { Verifies } from '../base/signing/verify.ts';
import { ledgerOf } from '../progress/ledger.ts';
import type { Body, BodyOf } from '../record/body.ts';
import { checkCertificate, type CertificateFailure } from '../record/check-certificate.ts';
import { endorsedText, isEndorsed, type EndorsedBody } from '../record/endorsement.ts';
import type { Entry } from '../record/entry.ts';
import type { Root, SittingState } from '../record/state.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { WITNESS_SIGNS, witnessText } from '../record/key-witness.ts';
import { successionText } from '../record/head-succession.ts';
import { slipText } from '../record/slip.ts';
import { succeed, writerOf } from '../record/succession.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '../results/snapshot.ts';
import { mayRecord } from './may-record.ts';
import type { Refusal } from './refusal.ts';

/** Why an entry that was written is not what it says: the station, a signature or a count. */
export type Forgery =
  | 'genesis_misplaced'
  | 'station_changed'
  | 'person_key_unknown'
  | 'signed_content_differs'
  | 'person_signature_wrong'
  | 'closing_differs'
  | CertificateFailure['kind'];

/** What only the asker knows: whether the third copy is being kept, and an Ed25519 of its own, because hosts have a fast one. */
export type Circumstances = { readonly thirdCopyKept: boolean; readonly verifies: Verifies };

/** What is wrong with an entry: it proves something else than it says, or the one door refuses it. */
export type EntryFault =
  { readonly kind: 'forged'; readonly as: Forgery } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Judges an entry as it was written: by the station in turn, allowed by the one door, and every signature the registered
 * key's over exactly what the records then said. The host asks this of every line that it appends, central of every line
 * that it receives.
 */
export function judgeEntry(
  state: SittingState,
  entry: Entry,
  { thirdCopyKept, verifies }: Circumstances,
): Result<null, EntryFault> {
  const { body, actor, at, high } = entry;
  if (high !== (state.high !== null && state.high > at ? state.high : at))
    return err({ kind: 'refused', refusal: { kind: 'time_unsound' } });
  if (isElsewhere(entry)) return err({ kind: 'forged', as: 'genesis_misplaced' });
  if (!succeed(writerOf(state), entry).ok) return err({ kind: 'forged', as: 'station_changed' });
  const as = forgeryIn(state, body, verifies);
  if (as !== null) return err({ kind: 'forged', as });
  const allowed = mayRecord(state, body, { actor, at, thirdCopyKept });
  return allowed.ok ? ok(null) : err({ kind: 'refused', refusal: allowed.error });
}

/** An opening opens the log that it stands in, at the station that writes it: what is signed names the sitting and not its log. */
const isElsewhere = ({ body, log, station }: Entry): boolean =>
  body.type === 'sitting_opened' && (body.sitting.sittingId !== log || body.sitting.stationId !== station);

function forgeryIn(state: SittingState, body: Body, verifies: Verifies): Forgery | null {
  if (state.root !== null && isEndorsed(body)) {
    const unendorsed = endorsementFault(state, state.root, body, verifies);
    return unendorsed ?? (body.type === 'key_replaced' ? witnessFault(state, body, verifies) : null);
  }
  switch (body.type) {
    case 'sheet_signed':
      return signatureFault(
        state,
        { ...body, type: 'sheet-signature', personId: body.examinerId, text: sheetSnapshot(state, body) },
        verifies,
      );
    case 'sitting_signed':
      return signatureFault(state, { ...body, type: 'sitting-signature', text: sittingSnapshot(state) }, verifies);
    case 'slip_used':
      return slipFault(state, body, verifies);
    case 'head_succeeded':
      return successionFault(state, body, verifies);
    case 'station_replaced': {
      const checked = checkCertificate(body, verifies);
      return checked.ok ? null : checked.error.kind;
    }
    case 'sitting_closed':
      return closingAgrees(state, body) ? null : 'closing_differs';
    default:
      return null;
  }
}

/** Who has a role and whose key is whose stands under the site head's signature, where roles have a root. */
function endorsementFault(
  { sitting }: SittingState,
  { publicKey }: Root,
  body: EndorsedBody,
  verifies: Verifies,
): Forgery | null {
  const text = endorsedText(sitting?.sittingId ?? '', body);
  return verifies('endorsement', text, publicKey, body.endorsement ?? '') ? null : 'person_signature_wrong';
}

/** Whoever stands by where a key is registered anew signs for it with their own. */
function witnessFault(
  { sitting, keys }: SittingState,
  body: BodyOf<'key_replaced'>,
  verifies: Verifies,
): Forgery | null {
  const witnessKey = keys.get(body.witness);
  // that the witness has no key is for the one door to say
  if (!isHeldUnder(sitting, WITNESS_SIGNS) || witnessKey === undefined) return null;
  const text = witnessText(sitting?.sittingId ?? '', body);
  return verifies('witness', text, witnessKey, body.witnessSignature ?? '') ? null : 'person_signature_wrong';
}

/** Whoever binds a key by a slip had its code: the key that follows from it signs for whose key it is. */
function slipFault(
  { sitting, slips }: SittingState,
  { personId, publicKey, signature }: BodyOf<'slip_used'>,
  verifies: Verifies,
): Forgery | null {
  const slip = slips.get(personId);
  // that there is none is for the one door to say
  if (slip === undefined) return null;
  const text = slipText(sitting?.sittingId ?? '', personId, publicKey);
  return verifies('slip', text, slip.slipKey, signature) ? null : 'person_signature_wrong';
}

/** Whoever takes the site head's place signs for it with their registered key, and so does the witness. */
function successionFault(
  { sitting, keys }: SittingState,
  body: BodyOf<'head_succeeded'>,
  verifies: Verifies,
): Forgery | null {
  const witnessKey = keys.get(body.witness);
  // that the witness has no key is for the one door to say
  if (witnessKey === undefined) return null;
  const text = successionText(sitting?.sittingId ?? '', body);
  const holds =
    verifies('succession', text, body.publicKey, body.signature) &&
    verifies('succession', text, witnessKey, body.witnessSignature);
  return holds ? null : 'person_signature_wrong';
}

type Signed = {
  readonly type: SignedType;
  readonly personId: string;
  readonly digest: string;
  readonly publicKey: string;
  readonly signature: string;
  /** What the records say was signed; null where there was nothing to sign. */
  readonly text: string | null;
};

function signatureFault(state: SittingState, signed: Signed, verifies: Verifies): Forgery | null {
  const { type, personId, digest, publicKey, signature, text } = signed;
  if (state.keys.get(personId) !== publicKey) return 'person_key_unknown';
  if (text === null || snapshotDigest(text) !== digest) return 'signed_content_differs';
  return verifies(type, text, publicKey, signature) ? null : 'person_signature_wrong';
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
