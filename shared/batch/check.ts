import { follow, type ChainFailure, type Link } from '../record/chain.ts';
import { EMPTY_HEAD, type Head } from '../record/entry.ts';
import { err, ok, type Result } from '../result/result.ts';
import { signedText } from '../signing/message.ts';
import { batchHeaderSchema, type BatchHeader } from './header.ts';

/** A batch that agrees with itself. `payload` is what was signed; the links' lines are the journal's, byte for byte. */
export type Batch = {
  readonly header: BatchHeader;
  readonly payload: string;
  readonly links: readonly Link[];
};
export type BatchFailure =
  | { readonly kind: 'batch_malformed' }
  | { readonly kind: 'header_unreadable' }
  | { readonly kind: 'practice_batch' }
  | { readonly kind: 'count_wrong'; readonly expected: number; readonly found: number }
  | { readonly kind: 'header_disagrees'; readonly field: keyof BatchHeader }
  | { readonly kind: 'genesis_misplaced'; readonly seq: number }
  | ChainFailure;

const FIRST_LINE = signedText('batch', '');

/**
 * Reads a batch and holds it against itself: format, header, counts, hash chain, and that header and entries tell the
 * same story. Knows nothing of signatures, nor of what came before; that takes keys and a store.
 * `text` must be the bytes decoded as strict UTF-8, so that text and bytes stand for each other exactly.
 */
export function checkBatch(text: string): Result<Batch, BatchFailure> {
  if (!text.startsWith(FIRST_LINE) || !text.endsWith('\n')) return err({ kind: 'batch_malformed' });
  const payload = text.slice(FIRST_LINE.length);
  const [headerLine = '', ...lines] = payload.slice(0, -1).split('\n');
  const header = readHeader(headerLine);
  if (header === null) return err({ kind: 'header_unreadable' });
  if (header.practice) return err({ kind: 'practice_batch' });
  if (header.count !== lines.length) return err({ kind: 'count_wrong', expected: header.count, found: lines.length });
  if (header.toSeq !== header.fromSeq + header.count - 1) return err({ kind: 'header_disagrees', field: 'toSeq' });

  const links = followAll({ seq: header.fromSeq - 1, hash: header.prevHash }, lines);
  if (!links.ok) return links;
  const disagreement = disagreementOf(header, links.value);
  return disagreement === null ? ok({ header, payload, links: links.value }) : err(disagreement);
}

function readHeader(line: string): BatchHeader | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  const parsed = batchHeaderSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

function followAll(from: Head, lines: readonly string[]): Result<readonly Link[], ChainFailure> {
  const links: Link[] = [];
  let head = from;
  for (const line of lines) {
    const link = follow(head, line);
    if (!link.ok) return link;
    links.push(link.value);
    head = link.value.head;
  }
  return ok(links);
}

function disagreementOf(header: BatchHeader, links: readonly Link[]): BatchFailure | null {
  if (links.at(-1)?.head.hash !== header.lastHash) return { kind: 'header_disagrees', field: 'lastHash' };
  if (header.fromSeq === 0 && header.prevHash !== EMPTY_HEAD.hash)
    return { kind: 'header_disagrees', field: 'prevHash' };
  for (const { entry } of links) {
    if (entry.log !== header.sittingId) return { kind: 'header_disagrees', field: 'sittingId' };
    if (entry.station !== header.stationId) return { kind: 'header_disagrees', field: 'stationId' };
    if ((entry.body.type === 'sitting_opened') !== (entry.seq === 0))
      return { kind: 'genesis_misplaced', seq: entry.seq };
    if (entry.body.type !== 'sitting_opened') continue;
    const { sitting } = entry.body;
    if (sitting.practice) return { kind: 'practice_batch' };
    if (sitting.sittingId !== header.sittingId) return { kind: 'header_disagrees', field: 'sittingId' };
    if (sitting.stationId !== header.stationId) return { kind: 'header_disagrees', field: 'stationId' };
    if (!samePolicy(sitting.policy, header.policy)) return { kind: 'header_disagrees', field: 'policy' };
  }
  return null;
}

type Policy = BatchHeader['policy'];
/** Whether two stamps name the same document, version and rules. */
export const samePolicy = (a: Policy, b: Policy): boolean =>
  a.id === b.id && a.version === b.version && a.rulesHash === b.rulesHash;
