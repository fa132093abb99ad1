import { verifies } from '#central/parts/verify.ts';
import { judgeEntry } from '#shared/conduct/judge-entry.ts';
import { isHeldUnder, type Sitting } from '#shared/model/sitting.ts';
import { ledgerOf } from '#shared/progress/ledger.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { follow, hashLine, readEntry } from '#shared/record/chain.ts';
import { endorsedText, isEndorsed, withEndorsement } from '#shared/record/endorsement.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { fold } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { sheetSnapshot, sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { WITNESS_SIGNS, witnessText } from '#shared/record/key-witness.ts';
import { successionText } from '#shared/record/head-succession.ts';
import { slipText } from '#shared/record/slip.ts';
import type { Key } from '../handover.ts';
import { keyBehind } from './keys.ts';

// How a dishonest insider writes: whatever they like, and then everything else so that it fits. The chain is made anew, and
// whoever signed signs again, over what the record then says.

/** One entry to be written. `over` changes what stands around the body; `raw` the line itself, before it is hashed. */
export type Step = {
  readonly body: Body;
  readonly actor: string | null;
  readonly over?: object;
  readonly raw?: (line: string) => string;
  /** What stands in the body stays as it is: nobody signs again. */
  readonly kept?: boolean;
};
export type Signers = {
  readonly sitting: Sitting;
  readonly keyOf: (personId: string) => Key;
  /** Who signs for whom has which role, in sittings whose roles have a root. */
  readonly head: string;
};
export type Written = { readonly lines: readonly string[]; readonly state: SittingState };

/**
 * Writes step by step; `asked` first judges as the host would, and writes nothing that is refused. `blind`: refusals that the
 * door has forgotten, to see whether whoever looks at what comes of it finds the hole.
 */
export function writer(signers: Signers, blind: ReadonlySet<string> = new Set()) {
  const lines: string[] = [];
  let head: Head = EMPTY_HEAD;
  let state = EMPTY_STATE;

  function lineOf({ body, actor, over = {}, raw = (one: string): string => one, kept = false }: Step): string {
    const seq = lines.length;
    const at = new Date(Date.UTC(2026, 10, 20, 1) + seq * 1000).toISOString();
    const { sittingId: log, stationId: station } = signers.sitting;
    const said = kept ? body : signedAnew(state, body, signers);
    const around = { v: 1, log, station, seq, prev: head.hash, at, elapsed: seq * 1000 };
    const when = (over as { at?: string }).at ?? at;
    const before = state.high ?? '';
    return raw(JSON.stringify({ ...around, high: when > before ? when : before, actor, body: said, ...over }));
  }

  function add(line: string): void {
    head = { seq: lines.length, hash: hashLine(line) };
    lines.push(line);
    const entry = readEntry(line);
    state = entry === null ? { ...state, head } : fold(state, { entry, line, head });
  }

  return {
    /** The line that a step would be, next. */
    lineOf,
    write: (step: Step): void => add(lineOf(step)),
    asked: (step: Step): string | null => {
      const line = lineOf(step);
      const link = follow(head, line);
      if (!link.ok) return link.error.kind;
      const judged = judgeEntry(state, link.value.entry, { thirdCopyKept: true, verifies });
      const rule = judged.ok ? null : judged.error.kind === 'forged' ? judged.error.as : judged.error.refusal.kind;
      if (rule !== null && !blind.has(rule)) return rule;
      add(line);
      return null;
    },
    written: (): Written => ({ lines, state }),
  };
}

/** The lines that the steps come to, and the state behind them; what no reader would accept is written all the same. */
export function rewritten(steps: readonly Step[], signers: Signers): Written {
  const { write, written } = writer(signers);
  for (const step of steps) write(step);
  return written();
}

function signedAnew(state: SittingState, body: Body, { sitting, keyOf }: Signers): Body {
  if (state.root !== null && isEndorsed(body)) {
    const said = body.type === 'key_replaced' ? witnessed(state, body, { sitting, keyOf }) : body;
    return withEndorsement(said, keyOf(state.root.personId).sign('endorsement', endorsedText(sitting.sittingId, said)));
  }
  switch (body.type) {
    case 'sheet_signed':
      return { ...body, ...signatureOf('sheet-signature', sheetSnapshot(state, body), keyOf(body.examinerId)) };
    case 'sitting_signed':
      return { ...body, ...signatureOf('sitting-signature', sittingSnapshot(state), keyOf(body.personId)) };
    case 'slip_used':
      return { ...body, signature: slipSignature(state, sitting, body) };
    case 'head_succeeded': {
      const text = successionText(sitting.sittingId, body);
      const sign = (personId: string): string => keyOf(personId).sign('succession', text);
      return { ...body, signature: sign(body.personId), witnessSignature: sign(body.witness) };
    }
    case 'sitting_closed': {
      const { expected, signed, absent, voided } = ledgerOf(state);
      return { ...body, expected, signed, absent, voided, digest: snapshotDigest(sittingSnapshot(state) ?? '') };
    }
    default:
      return body;
  }
}

/** With the signature of whoever is named as its witness, where one is asked for and the body brings none. */
function witnessed(
  state: SittingState,
  body: BodyOf<'key_replaced'>,
  { sitting, keyOf }: Pick<Signers, 'sitting' | 'keyOf'>,
): BodyOf<'key_replaced'> {
  if (!isHeldUnder(state.sitting, WITNESS_SIGNS) || 'witnessSignature' in body) return body;
  const witnessSignature = keyOf(body.witness).sign('witness', witnessText(sitting.sittingId, body));
  return { ...body, witnessSignature };
}

function signatureOf(type: 'sheet-signature' | 'sitting-signature', text: string | null, { publicKey, sign }: Key) {
  return { digest: snapshotDigest(text ?? ''), publicKey, signature: sign(type, text ?? '') };
}

/** The signature of whoever has the code: the key that the slip on record follows to. */
const slipSignature = (
  { slips }: SittingState,
  { sittingId }: Sitting,
  { personId, publicKey }: { readonly personId: string; readonly publicKey: string },
): string =>
  keyBehind(slips.get(personId)?.slipKey ?? '')?.sign('slip', slipText(sittingId, personId, publicKey)) ??
  '0'.repeat(128);
