import { invoke } from '#renderer/host/bridge.ts';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { fromJournal } from './journal-lines.ts';

/** A sitting as its journal alone tells of it. */
export type SurveyedJournal = {
  readonly log: string;
  readonly practice: boolean;
  readonly title: string | null;
  readonly entries: number;
  readonly lastAt: string | null;
  /** Every entry was read and follows the one before it, from the first on. */
  readonly whole: boolean;
};

/** A torn tail was never acknowledged and has been cut off: what is left is whole. */
export const isDamaged = ({ problem }: Pick<JournalSummary, 'problem'>): boolean =>
  problem !== null && problem.kind !== 'torn_tail';

/** Reads the journals of some areas from their first entry to their last and follows their chains. Nothing is changed. */
export async function surveyJournals(
  areas: readonly boolean[],
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Result<readonly SurveyedJournal[], HostFailure>> {
  const journals = await invoke('journal:list', {});
  if (!journals.ok) return journals;
  const wanted = journals.value.filter(({ practice }) => areas.includes(practice));
  const total = wanted.reduce((sum, { head }) => sum + head.seq + 1, 0);
  const surveyed: SurveyedJournal[] = [];
  let before = 0;
  for (const summary of wanted) {
    const { log, practice, head } = summary;
    const entries = head.seq + 1;
    const base = before;
    const links = await fromJournal({ log, practice }, EMPTY_HEAD, head, (read) => progress(base + read, total));
    const all = links.ok ? links.value : [];
    const opening = all[0]?.entry.body;
    surveyed.push({
      log,
      practice,
      title: opening?.type === 'sitting_opened' ? opening.sitting.title : null,
      entries,
      lastAt: all.at(-1)?.entry.at ?? null,
      whole: links.ok && all.at(-1)?.head.hash === head.hash && !isDamaged(summary),
    });
    before += entries;
  }
  return ok(surveyed.sort((a, b) => ((a.lastAt ?? '') < (b.lastAt ?? '') ? 1 : -1)));
}
