import { follow, hashLine, type ChainFailure, type HashLine, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD, type Head } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { succeedAll } from '#shared/record/succession.ts';
import type { BatchHeader } from './header.ts';
import { linesOf, type OpenBatch } from './open.ts';

export type BatchFailure =
  | { readonly kind: 'practice_batch' }
  | { readonly kind: 'count_wrong'; readonly expected: number; readonly found: number }
  | { readonly kind: 'header_disagrees'; readonly field: keyof BatchHeader }
  | { readonly kind: 'genesis_misplaced' | 'station_changed'; readonly seq: number }
  | ChainFailure;

/**
 * Holds an opened batch against itself: counts, schema of every entry, hash chain, and that header and entries tell the
 * same story. Knows nothing of signatures, nor of what came before; that takes keys and a store.
 */
export function checkBatch(opened: OpenBatch, hash: HashLine = hashLine): Result<readonly Link[], BatchFailure> {
  const { header } = opened;
  const lines = linesOf(opened);
  if (header.count !== lines.length) return err({ kind: 'count_wrong', expected: header.count, found: lines.length });
  if (header.toSeq !== header.fromSeq + header.count - 1) return err({ kind: 'header_disagrees', field: 'toSeq' });
  if (header.fromSeq === 0 && header.prevHash !== EMPTY_HEAD.hash)
    return err({ kind: 'header_disagrees', field: 'prevHash' });

  const links: Link[] = [];
  let head: Head = { seq: header.fromSeq - 1, hash: header.prevHash };
  for (const line of lines) {
    const link = follow(head, line, hash);
    if (!link.ok) return link;
    const disagreement = disagreementOf(header, link.value);
    if (disagreement !== null) return err(disagreement);
    links.push(link.value);
    head = link.value.head;
  }
  if (head.hash !== header.lastHash) return err({ kind: 'header_disagrees', field: 'lastHash' });
  const sealer = sealerFlaw(header, links);
  return sealer === null ? ok(links) : err(sealer);
}

/** The batch is sealed by the station that wrote its last entry; it may begin with entries of one that was replaced. */
function sealerFlaw(header: BatchHeader, links: readonly Link[]): BatchFailure | null {
  const writer = succeedAll(
    null,
    links.map(({ entry }) => entry),
  );
  if (!writer.ok) return writer.error;
  if (writer.value?.stationId !== header.stationId) return { kind: 'header_disagrees', field: 'stationId' };
  const { publicKey } = writer.value;
  return publicKey === null || publicKey === header.stationKey
    ? null
    : { kind: 'header_disagrees', field: 'stationKey' };
}

function disagreementOf(header: BatchHeader, { entry }: Link): BatchFailure | null {
  if (entry.log !== header.sittingId) return { kind: 'header_disagrees', field: 'sittingId' };
  const { body, seq, station } = entry;
  if ((body.type === 'sitting_opened') !== (seq === 0)) return { kind: 'genesis_misplaced', seq };
  if (body.type !== 'sitting_opened') return null;
  const { sitting } = body;
  if (sitting.practice) return { kind: 'practice_batch' };
  if (sitting.sittingId !== header.sittingId) return { kind: 'header_disagrees', field: 'sittingId' };
  if (sitting.stationId !== station) return { kind: 'header_disagrees', field: 'stationId' };
  return samePolicy(sitting.policy, header.policy) ? null : { kind: 'header_disagrees', field: 'policy' };
}

type Policy = BatchHeader['policy'];
/** Whether two stamps name the same document, version and rules. */
export const samePolicy = (a: Policy, b: Policy): boolean =>
  a.id === b.id && a.version === b.version && a.rulesHash === b.rulesHash;
