import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { resultsOf } from '../results/candidate-result.ts';
import { blockingConcerns, concernsOf, verdictsCount } from '../documents/concerns/concerns.ts';
import { codesOf } from '../documents/concerns/concern.ts';
import { roleOf } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// What a verdict of the document does: what breaks the procedure stops the signatures, what the site head may answer for
// stops them until that is done.

/** Only the site head answers, and only for verdicts that are there, in all they say. */
export function mayAnswer(state: SittingState, body: BodyOf<'verdicts_answered'>, actor: string | null): Permission {
  if (roleOf(state, actor) !== 'site-head') return refuse('role_may_not');
  if (body.reason.trim() === '') return refuse('reason_needed');
  const concerns = concernsOf(state);
  const answers = body.verdicts.every(({ rule, candidateId, codes }) =>
    concerns.some(
      (concern) =>
        concern.rule === rule &&
        concern.candidateId === candidateId &&
        concern.standing === 'unmet' &&
        codesOf(concern.because).every((code) => codes.includes(code)),
    ),
  );
  return answers ? fine : refuse('verdict_not_there');
}

/** Whether the document's verdicts let the sitting be signed as it stands. */
export function verdictsLetSign(state: SittingState): Permission {
  if (state.sitting === null || !verdictsCount(state.sitting)) return fine;
  const blocking = blockingConcerns(state);
  const invalid =
    blocking.filter(({ standing }) => standing === 'invalid').length +
    resultsOf(state).filter(({ verdict }) => verdict === 'invalid').length;
  if (invalid > 0) return refuse('procedure_invalid', { count: invalid });
  return blocking.length === 0 ? fine : refuse('verdicts_unanswered', { count: blocking.length });
}
