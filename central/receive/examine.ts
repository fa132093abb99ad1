import { err, ok, type Result } from '#shared/base/result.ts';
import { unreadableField, type Link } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { checkBatch, samePolicy } from '#shared/wire/batch/check.ts';
import { linesOf as entryLines, openBatch, type OpenBatch } from '#shared/wire/batch/open.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import { hashText } from '../parts/hash.ts';
import { decodeUtf8 } from '../parts/utf8.ts';
import type { SittingRow, StoredHead } from '../store/port.ts';
import { checkEntries } from './check-entries.ts';
import { copyOf, forget, nothingComputed, projectionOf } from './projection.ts';
import { NOWHERE, reachedCache, type Reached } from './reached.ts';

// The expensive part of receiving: reading every entry, and replaying them behind what is stored. It knows no store, so that it
// can run beside the thread that answers.

/** A batch to look into. `stored`: the sitting's batches so far, where they were asked for. */
export type Question = {
  readonly bytes: Uint8Array;
  readonly head: StoredHead | null;
  /** What central's clock shows. */
  readonly now: Date;
  readonly stored?: readonly Uint8Array[];
};

export type Examined =
  /** The batch contradicts itself. */
  | { readonly kind: 'refused'; readonly refusal: Rejection }
  /** It does not begin where the store ends. */
  | { readonly kind: 'elsewhere' }
  /** What is stored has to be replayed first: ask again with the stored batches. */
  | { readonly kind: 'stored_wanted' }
  /** Takeovers among the entries, as they were stated, and the sitting as it then stands, or why it may not. */
  | {
      readonly kind: 'replayed';
      readonly takeovers: readonly { readonly seq: number; readonly text: string }[];
      readonly sitting: Result<SittingRow, Rejection>;
    };

export type Examiner = {
  readonly examine: (sittingId: string, question: Question) => Promise<Examined>;
  /** The first entry in which a batch and the stored ones differ, or null where they agree as far as both go. */
  readonly difference: (sittingId: string, bytes: Uint8Array, stored: readonly Uint8Array[]) => Promise<number | null>;
  readonly close: () => Promise<void>;
};

/** An examiner in this thread. Keeps what logs lead to, at most `mostEntries` of them, so that a batch costs its own entries. */
export function createExaminer(mostEntries: number): Examiner {
  const cache = reachedCache(mostEntries);

  function examine({ bytes, head, now, stored }: Question): Examined {
    const opened = openedOf(bytes);
    const links = checkBatch(opened, hashText);
    const { header } = opened;
    if (!links.ok) return { kind: 'refused', refusal: refusalOf(links.error, opened) };
    if (header.fromSeq !== (head === null ? 0 : head.seq + 1) || (head !== null && header.prevHash !== head.hash))
      return { kind: 'elsewhere' };
    const before = head === null ? NOWHERE : (cache.at(header.sittingId, head.hash) ?? replayed(stored, head));
    if (before === null) return { kind: 'stored_wanted' };
    const takeovers = links.value.flatMap(({ entry: { seq, body } }) =>
      body.type === 'station_replaced' ? [{ seq, text: body.text }] : [],
    );
    const judged = judge(before, opened, links.value, now);
    if (judged.ok) cache.keep(header.sittingId, judged.value.reached);
    return { kind: 'replayed', takeovers, sitting: judged.ok ? ok(judged.value.row) : judged };
  }

  return {
    examine: (_, question) => Promise.resolve().then(() => examine(question)),
    difference: (_, bytes, stored) => Promise.resolve().then(() => differenceOf(bytes, stored)),
    close: () => Promise.resolve(),
  };
}

/** Replays the entries behind what is stored and computes the sitting anew. */
function judge(
  before: Reached,
  { header }: OpenBatch,
  links: readonly Link[],
  now: Date,
): Result<{ readonly reached: Reached; readonly row: SittingRow }, Rejection> {
  if (before.state.sitting !== null && !samePolicy(before.state.sitting.policy, header.policy))
    return err({ kind: 'header_disagrees', detail: { field: 'policy' } });
  try {
    const state = checkEntries(before.state, links, now);
    if (!state.ok) return state;
    const computed = copyOf(before.computed);
    for (const { entry } of links) forget(computed, entry.body);
    const row = projectionOf(state.value, computed);
    if (row === null) return err({ kind: 'results_not_computable' });
    return ok({ reached: { state: state.value, computed }, row });
  } catch {
    // The rules are total over what stations record; a station that signs something else must not stop the service.
    return err({ kind: 'results_not_computable' });
  }
}

/** What the stored batches lead to; null without them, or where they do not end in `head`: another one was stored meanwhile. */
function replayed(stored: readonly Uint8Array[] | undefined, head: StoredHead): Reached | null {
  if (stored === undefined) return null;
  const state = stateBehind(stored);
  return state.head.hash === head.hash ? { state, computed: nothingComputed() } : null;
}

/** The state that stored batches lead to. They were checked before they were stored, so a flaw here is a damaged store. */
export function stateBehind(stored: readonly Uint8Array[]): SittingState {
  let state = EMPTY_STATE;
  for (const bytes of stored) {
    const links = linksOf(bytes);
    if (links === null) throw new Error('a stored batch is damaged');
    state = foldAll(state, links);
  }
  return state;
}

/** The entries of stored bytes, or null where they are no batch. */
function linksOf(bytes: Uint8Array): readonly Link[] | null {
  const text = decodeUtf8(bytes);
  const opened = text === null ? null : openBatch(text);
  if (opened?.ok !== true) return null;
  const links = checkBatch(opened.value, hashText);
  return links.ok ? links.value : null;
}

function differenceOf(bytes: Uint8Array, stored: readonly Uint8Array[]): number | null {
  const hashes = new Map((linksOf(bytes) ?? []).map(({ head }) => [head.seq, head.hash]));
  for (const one of stored) {
    for (const { head } of linksOf(one) ?? []) {
      const hash = hashes.get(head.seq);
      if (hash !== undefined && hash !== head.hash) return head.seq;
    }
  }
  return null;
}

/** Whoever asks has opened the bytes before. */
function openedOf(bytes: Uint8Array): OpenBatch {
  const text = decodeUtf8(bytes);
  const opened = text === null ? null : openBatch(text);
  if (opened?.ok !== true) throw new Error('these bytes are no batch');
  return opened.value;
}

type Flaw = Extract<ReturnType<typeof checkBatch>, { ok: false }>['error'];
function refusalOf({ kind, ...detail }: Flaw, opened: OpenBatch): Rejection {
  if (kind !== 'entry_unreadable' || !('seq' in detail)) return { kind, detail };
  const line = entryLines(opened)[detail.seq - opened.header.fromSeq] ?? '';
  return { kind, detail: { ...detail, field: unreadableField(line) } };
}
