import { err, ok, type Result } from '#shared/base/result.ts';
import { followAll, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { hashText, type Owner } from '../journal/check-line.ts';
import type { Journals } from '../journal/journals.ts';
import { breath } from '../queue/breath.ts';

/** Few enough that nothing waits long for their fold. */
const PAGE_LINES = 500;

/** What a journal adds up to, in small steps and apart from the folds of the day; `heard` is told every entry. */
export async function foldJournal(
  journals: Pick<Journals, 'read'>,
  owner: Owner,
  heard: (link: Link) => void = () => undefined,
): Promise<Result<SittingState, HostFailure>> {
  let state = EMPTY_STATE;
  for (;;) {
    const page = await journals.read(owner, state.head.seq + 1, PAGE_LINES);
    if (!page.ok) return page;
    const { lines, head } = page.value;
    if (lines.length === 0) return head.hash === state.head.hash ? ok(state) : damaged(state);
    const links = followAll(lines, state === EMPTY_STATE ? EMPTY_HEAD : state.head, hashText);
    if (!links.ok) return damaged(state);
    links.value.forEach(heard);
    state = foldAll(state, links.value);
    await breath();
  }
}

const damaged = ({ head }: SittingState): Result<never, HostFailure> =>
  err({ kind: 'journal_damaged', detail: { seq: head.seq + 1 } });
