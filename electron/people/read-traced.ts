import { ok, type Result } from '#shared/base/result.ts';
import { mayTrace, traceOf, type Traced } from '#shared/plans/trace.ts';
import type { Entry } from '#shared/record/entry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { TracePlace } from '#shared/wire/host/trace-channels.ts';
import type { Journals } from '../journal/journals.ts';
import { foldJournal } from './fold-journal.ts';

type Asked = { readonly practice: boolean; readonly places: readonly TracePlace[] };

/** What the records of these sittings hold about somebody, the earliest sitting first; folded apart from the folds of the day. */
export async function readTraced(
  journals: Pick<Journals, 'read'>,
  { practice, places }: Asked,
): Promise<Result<Traced[], HostFailure>> {
  const traced: Traced[] = [];
  for (const { log, candidateId } of places) {
    const entries: Entry[] = [];
    const state = await foldJournal(journals, { practice, log }, ({ line, entry }) => {
      if (mayTrace(line, candidateId)) entries.push(entry);
    });
    if (!state.ok) return state;
    const one = traceOf(state.value, candidateId, entries);
    if (one !== null) traced.push(one);
  }
  return ok(traced.sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0)));
}
