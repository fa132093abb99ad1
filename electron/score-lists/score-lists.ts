import { inBeijing } from '#shared/base/calendar/beijing.ts';
import { AS_SCORES, matchTheory, NOT_READ } from '#shared/plans/match-theory.ts';
import type { PlanBody } from '#shared/plans/plan-entry.ts';
import { scoresOfRoster } from '#shared/importing/subject-scores.ts';
import { MAX_FILE_BYTES } from '#shared/importing/file-failure.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import type { ListChoice } from '#shared/wire/host/score-channels.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { createReceivedFile } from '../files/received-file.ts';
import type { Owner } from '../journal/check-line.ts';
import type { Journals } from '../journal/journals.ts';
import type { Objection } from '../session/sessions.ts';
import type { ListAsk, ReadList, ReadScores } from './reader.ts';

type Ports = {
  readonly read: ReadScores;
  readonly journals: Pick<Journals, 'stateOf'>;
  readonly now: () => Date;
};
type TheoryBody = Extract<PlanBody, { type: 'theory_imported' }>;
type Source = TheoryBody['source'];

/** The lists of scores that the page brings in, read by the host itself: no score goes in that its file does not say. */
export type ScoreLists = {
  readonly handlers: Pick<Handlers, 'scores:load' | 'scores:read'>;
  /** Why these are not exactly the theory scores that the loaded list has of these people; null where they are. */
  readonly againstPlan: (
    body: TheoryBody,
    people: readonly Candidate[],
    choice: ListChoice,
  ) => Promise<HostFailure | null>;
  /** The same of scores in a sitting: those of the list read last for it, or of its own roster where no file is named. */
  readonly objectionTo: (owner: Owner) => Objection;
};

const DIFFER: HostFailure = { kind: 'scores_differ' };

export function createScoreLists({ read, journals, now }: Ports): ScoreLists {
  const received = createReceivedFile(MAX_FILE_BYTES);
  let held: { readonly owner: Owner; readonly list: ReadList; readonly choice: ListChoice } | null = null;

  async function readList(context: ListAsk['context'], choice: ListChoice): Promise<Result<ReadList, HostFailure>> {
    const today = inBeijing(now()).day;
    const list = await read({ bytes: received.whole(), ask: { today, context, choice } });
    return list.ok ? list : err({ kind: 'scores_unread' });
  }

  return {
    handlers: {
      'scores:load': ({ offset, chunk }) => {
        const bytes = received.take(offset, Buffer.from(chunk, 'base64'));
        return Promise.resolve(bytes === null ? err({ kind: 'scores_unread' }) : ok({ bytes }));
      },
      'scores:read': async ({ choice, ...owner }) => {
        const state = await journals.stateOf(owner);
        if (!state.ok) return state;
        const list = await readList({ sitting: state.value.sitting, admitted: [] }, choice);
        if (!list.ok) return list;
        held = { owner, list: list.value, choice };
        received.forget();
        return ok({ sha256: list.value.sha256, people: list.value.accepted.length });
      },
    },
    againstPlan: async (body, people, choice) => {
      const list = await readList(AS_SCORES, { ...choice, mapping: { ...NOT_READ, ...choice.mapping } });
      if (!list.ok) return list.error;
      const { matched } = matchTheory(list.value.accepted, people, list.value.flaws);
      const isTheirs = isSourceOf(list.value, choice, body.source) && isSame(body.scores, matched);
      return isTheirs ? null : DIFFER;
    },
    objectionTo: (owner) => (entry, state) => {
      const { body } = entry;
      if (body.type !== 'subject_scores_imported') return null;
      if (body.source === null) return isRosters(body, state) ? null : DIFFER;
      if (held === null || held.owner.log !== owner.log || held.owner.practice !== owner.practice)
        return { kind: 'scores_unread' };
      const { list, choice } = held;
      return isSourceOf(list, choice, body.source) && isListed(body, list.accepted, state) ? null : DIFFER;
    },
  };
}

/** The name of a file is whatever whoever saved it called it; what it is, is its digest. Names of sheets are cut as the page cuts them. */
const isSourceOf = ({ sha256, sheet }: ReadList, { alsoSheets = [] }: ListChoice, source: Source): boolean =>
  source.sha256 === sha256 && source.sheet === [sheet, ...alsoSheets].join('、').slice(0, 100);

type Scored = { readonly idNumber: string; readonly score: unknown };
const isSame = (said: readonly Scored[], found: readonly Scored[]): boolean => {
  const text = (rows: readonly Scored[]): string =>
    JSON.stringify(rows.map(({ idNumber, score }) => [idNumber, score].join('/')).sort());
  return text(said) === text(found);
};

type Imported = BodyOf<'subject_scores_imported'>;
function isListed(
  { subject, scores }: Imported,
  rows: Parameters<typeof scoresOfRoster>[0],
  { candidates }: SittingState,
): boolean {
  const { imported } = scoresOfRoster(rows, [...candidates.values()]);
  const found = imported.map((row) => ({ idNumber: row.candidateId, score: row[subject] }));
  return isSame(
    scores.map(({ candidateId, score }) => ({ idNumber: candidateId, score })),
    found,
  );
}

/** Scores that stood in the roster the people came with. */
const isRosters = (body: Imported, state: SittingState): boolean =>
  isListed(
    body,
    [...state.candidates.values()].map((candidate, at) => ({ sheetRow: at + 1, candidate })),
    state,
  );
