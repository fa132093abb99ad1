import { parseMark } from '../base/marks/mark.ts';
import type { Candidate } from '../model/candidate.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { SCORE_WORDS, type SubjectScore } from '../model/subject-score.ts';
import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

/** From this edition on scores that name no file stand in the roster that is on record. */
const ROSTER_READ = 7;

/** What a cell of the roster says as a score. */
function scoreIn(cell: string): SubjectScore | null {
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/^(\d+),(\d{1,2})$/, '$1.$2');
  const mark = parseMark(text);
  return mark.ok ? mark.value : (SCORE_WORDS[text] ?? null);
}

const standsIn = (candidate: Candidate | undefined, score: SubjectScore): boolean =>
  Object.values(candidate?.extra ?? {}).some((cell) => scoreIn(cell) === score);

/**
 * Scores from no file are the roster's: each stands in a column of the candidate's own row. Which column is the subject's the
 * host tells by its heading; a file that is named lies with whoever has it, and central and verifiers know its digest alone.
 */
export function areOfRoster(
  { sitting, candidates }: SittingState,
  { source, scores }: BodyOf<'subject_scores_imported'>,
): Permission {
  if (source !== null || !isHeldUnder(sitting, ROSTER_READ)) return fine;
  const made = scores.find(({ candidateId, score }) => !standsIn(candidates.get(candidateId), score));
  return made === undefined
    ? fine
    : refuse('scores_not_in_roster', { name: candidates.get(made.candidateId)?.name ?? '' });
}
