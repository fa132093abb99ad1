import { ledgerOf } from '#shared/progress/ledger.ts';
import { followAll, hashLine, type ChainFailure } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { signedText } from '#shared/base/signing/message.ts';
import { writerOf } from '#shared/record/succession.ts';
import type { ExportBatch, ExportClosing, ExportHeader, ExportLedger, ExportSeal } from './format.ts';

/** What the caller knows of an export beyond the log itself. */
export type ExportOccasion = {
  readonly stationKey: string;
  readonly exportedAt: string;
  /** Batches of this log in the order they were sealed. */
  readonly batches: readonly ExportBatch[];
};
/** An export up to its seal; `digest` is what the station signs as type `export`. */
export type UnsealedExport = { readonly text: string; readonly digest: string; readonly state: SittingState };
export type BuildFailure = ChainFailure | { readonly kind: 'genesis_missing' };

/** What stands above and below a log's lines, each with its last line feed. */
export type ExportFrame = { readonly above: string; readonly below: string };

/** What can be said of a log that adds up to `state`; null where it holds no genesis. */
export function exportFrame(
  state: SittingState,
  { stationKey, exportedAt, batches }: ExportOccasion,
): ExportFrame | null {
  const { sitting, head } = state;
  if (sitting === null) return null;
  const { sittingId, practice, policy } = sitting;
  const header: ExportHeader = {
    stationId: writerOf(state)?.stationId ?? sitting.stationId,
    stationKey,
    sittingId,
    practice,
    count: head.seq + 1,
    lastHash: head.hash,
    exportedAt,
    policy,
  };
  const headerLine = JSON.stringify(header);
  const closing: ExportClosing = { header: hashLine(headerLine), ledger: countsOf(state), batches: [...batches] };
  return { above: signedText('export', `${headerLine}\n`), below: `${JSON.stringify(closing)}\n` };
}

/** The last line: the digest of everything above it, and what the station signed. */
export function sealLine(digest: string, { publicKey, signature }: Omit<ExportSeal, 'sha256'>): string {
  const seal: ExportSeal = { sha256: digest, publicKey, signature };
  return `${JSON.stringify(seal)}\n`;
}

/** Everything above the seal: the journal's lines as they stand, framed by what can be said about them. */
export function unsealedExport(
  lines: readonly string[],
  occasion: ExportOccasion,
): Result<UnsealedExport, BuildFailure> {
  const followed = followAll(lines);
  if (!followed.ok) return followed;
  const state = foldAll(EMPTY_STATE, followed.value);
  const frame = exportFrame(state, occasion);
  if (frame === null) return err({ kind: 'genesis_missing' });
  const text = `${frame.above}${lines.map((line) => `${line}\n`).join('')}${frame.below}`;
  return ok({ text, digest: hashLine(text), state });
}

/** The exported sitting: its exact text, ending in one line feed. */
export const sealedExport = ({ text, digest }: UnsealedExport, signed: Omit<ExportSeal, 'sha256'>): string =>
  text + sealLine(digest, signed);

/** The ledger's counts without its rows. */
export function countsOf(state: SittingState): ExportLedger {
  const { expected, signed, absent, voided, open } = ledgerOf(state);
  return { expected, signed, absent, voided, open };
}
