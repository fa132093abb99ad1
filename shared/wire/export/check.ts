import type { z } from 'zod';
import { followAll, hashLine, type ChainFailure, type Link } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { signedText } from '#shared/base/signing/message.ts';
import { verifies } from '#shared/base/signing/verify.ts';
import { checkReceipt } from '../sync/check-receipt.ts';
import { checkCertificate } from '#shared/record/check-certificate.ts';
import { succeedAll } from '#shared/record/succession.ts';
import { countsOf } from './build.ts';
import {
  exportClosingSchema,
  exportHeaderSchema,
  exportSealSchema,
  type ExportBatch,
  type ExportClosing,
  type ExportHeader,
} from './format.ts';

export type CheckedExport = {
  readonly header: ExportHeader;
  readonly closing: ExportClosing;
  readonly lines: readonly string[];
  readonly state: SittingState;
};
export type ExportFailure =
  | {
      readonly kind:
        | 'export_malformed'
        | 'header_unreadable'
        | 'closing_unreadable'
        | 'seal_unreadable'
        | 'digest_wrong'
        | 'station_signature_wrong'
        | 'genesis_missing'
        | 'ledger_differs'
        | 'batches_broken'
        | 'takeover_forged';
    }
  | { readonly kind: 'header_disagrees'; readonly field: keyof ExportHeader }
  | { readonly kind: 'station_changed'; readonly seq: number }
  | ChainFailure;

const FIRST_LINE = signedText('export', '');
/** The rules of commit 456566c, whose exported sittings bear receipts that name no results of theirs. */
const BEFORE_RECEIPTS_WERE_HELD = '7ef4727e28b2f7ed89024869a4541eb99199bb7ea72497bcd70194f0a88cc5e8';

/**
 * Holds an exported sitting against itself: bytes, seal, header, chain, ledger and receipts. `text` must be the bytes decoded
 * as strict UTF-8 with nothing stripped. People's signatures are not judged here: central judges them on arrival, and
 * scripts/verify.mjs does so with code of its own.
 */
export function checkExport(text: string): Result<CheckedExport, ExportFailure> {
  if (!text.startsWith(FIRST_LINE) || !text.endsWith('\n')) return err({ kind: 'export_malformed' });
  const lines = text.slice(FIRST_LINE.length, -1).split('\n');
  if (lines.length < 4) return err({ kind: 'export_malformed' });
  const [headerLine = '', ...rest] = lines;
  const entries = rest.slice(0, -2);
  const [closingLine = '', sealLine = ''] = rest.slice(-2);
  const header = read(exportHeaderSchema, headerLine);
  if (header === null) return err({ kind: 'header_unreadable' });
  const closing = read(exportClosingSchema, closingLine);
  if (closing === null) return err({ kind: 'closing_unreadable' });
  const seal = read(exportSealSchema, sealLine);
  if (seal === null) return err({ kind: 'seal_unreadable' });

  if (hashLine(text.slice(0, text.length - sealLine.length - 1)) !== seal.sha256) return err({ kind: 'digest_wrong' });
  if (closing.header !== hashLine(headerLine)) return err({ kind: 'closing_unreadable' });
  if (seal.publicKey !== header.stationKey || !verifies('export', seal.sha256, seal.publicKey, seal.signature))
    return err({ kind: 'station_signature_wrong' });

  const links = followAll(entries);
  if (!links.ok) return links;
  if (links.value.some(({ entry }) => (entry.body.type === 'sitting_opened') !== (entry.seq === 0)))
    return err({ kind: 'genesis_missing' });
  const state = foldAll(EMPTY_STATE, links.value);
  if (state.sitting === null) return err({ kind: 'genesis_missing' });
  const field = disagreement(header, state, entries.length);
  if (field !== null) return err({ kind: 'header_disagrees', field });
  if (links.value.some(({ entry }) => entry.log !== header.sittingId))
    return err({ kind: 'header_disagrees', field: 'sittingId' });
  const writer = succeedAll(
    null,
    links.value.map(({ entry }) => entry),
  );
  if (!writer.ok) return writer;
  if (writer.value?.stationId !== header.stationId) return err({ kind: 'header_disagrees', field: 'stationId' });
  if (writer.value.publicKey !== null && writer.value.publicKey !== header.stationKey)
    return err({ kind: 'header_disagrees', field: 'stationKey' });
  if (links.value.some(({ entry: { body } }) => body.type === 'station_replaced' && !checkCertificate(body).ok))
    return err({ kind: 'takeover_forged' });
  if (JSON.stringify(closing.ledger) !== JSON.stringify(countsOf(state))) return err({ kind: 'ledger_differs' });
  if (!batchesFit(closing.batches, header, links.value)) return err({ kind: 'batches_broken' });
  return ok({ header, closing, lines: entries, state });
}

/** Only the one way we write a line is read, so that no two readers can take it for different things. */
function read<T>(schema: z.ZodType<T>, line: string): T | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const parsed = schema.safeParse(json);
  return parsed.success && JSON.stringify(parsed.data) === line ? parsed.data : null;
}

function disagreement(header: ExportHeader, { sitting, head }: SittingState, count: number): keyof ExportHeader | null {
  if (header.count !== count) return 'count';
  if (header.lastHash !== head.hash) return 'lastHash';
  for (const field of ['sittingId', 'practice'] as const) if (header[field] !== sitting?.[field]) return field;
  return JSON.stringify(header.policy) === JSON.stringify(sitting?.policy) ? null : 'policy';
}

/** Batches follow one another from the genesis on, and every receipt is of its batch, its sealing station, this log and its results. */
function batchesFit(
  batches: readonly ExportBatch[],
  { count, sittingId, policy }: ExportHeader,
  links: readonly Link[],
): boolean {
  let next = 0;
  for (const { receipt, ...batch } of batches) {
    if (batch.fromSeq !== next || batch.toSeq < batch.fromSeq || batch.toSeq >= count) return false;
    next = batch.toSeq + 1;
    if (receipt === null) continue;
    const body = checkReceipt(receipt, batch, receipt.publicKey);
    if (!body.ok || body.value.sittingId !== sittingId || body.value.stationId !== links[batch.toSeq]?.entry.station)
      return false;
    if (body.value.fromSeq !== batch.fromSeq || body.value.toSeq !== batch.toSeq) return false;
    if (policy.rulesHash === BEFORE_RECEIPTS_WERE_HELD) continue;
    const reached = foldAll(EMPTY_STATE, links.slice(0, batch.toSeq + 1));
    if (body.value.resultsDigest !== snapshotDigest(sittingSnapshot(reached) ?? '')) return false;
  }
  return true;
}
