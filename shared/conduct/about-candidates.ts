import { isOverstated } from '../documents/desk/desk.ts';
import { eligibilityOf } from '../documents/eligibility/judge.ts';
import { routeOf } from '../documents/eligibility/route.ts';
import { leads } from '../model/staff.ts';
import type { BodyOf } from '../record/body.ts';
import { rotationFactsSchema, ROTATION_RULE } from '../record/rotation.ts';
import type { SittingState } from '../record/state.ts';
import { recognitionFault } from '../procedures/recognition/faults.ts';
import { rotationAsked } from '../procedures/parts/rotation.ts';
import { procedureOf } from '../procedures/registry.ts';
import { importFault, questionFault, tickFault } from '../procedures/review/faults.ts';
import { mayDraw } from './draws.ts';
import { allKnown, knownOrNobody, roleOf } from './known.ts';
import { mayStatePhoto } from './photos.ts';
import { fine, orFault, refuse, type Permission } from './refusal.ts';
import { mayStateThresholds } from './thresholds.ts';
import { areOfRoster } from './roster-scores.ts';

// What is stated, imported, asked and decided about candidates beside the marks.

export function mayDecide(state: SittingState, body: BodyOf<'decision_recorded'>, actor: string | null): Permission {
  const role = roleOf(state, actor);
  if (role === null || !leads(role)) return refuse('role_may_not');
  return orFault(
    knownOrNobody(state, body.candidateId),
    () =>
      tickFault(state, body) ??
      recognitionFault(state, body) ??
      (isUnproven(state, body) ? 'recognition_unproven' : null),
  );
}

/** Where there are no marks, what is stated about somebody is all that the level rests on: none is given while it is lacking. */
function isUnproven(state: SittingState, { candidateId, decision }: BodyOf<'decision_recorded'>): boolean {
  const candidate = state.candidates.get(candidateId);
  if (procedureOf(state.sitting).givesMarks || decision === 'fail' || candidate === undefined) return false;
  const route = routeOf(state, candidate);
  return route === null || eligibilityOf(route, state, candidate)?.standing === 'lacks';
}

export function mayState(state: SittingState, body: BodyOf<'facts_stated'>, actor: string | null): Permission {
  const known = knownOrNobody(state, body.candidateId);
  if (!known.ok) return known;
  const photo = mayStatePhoto(state, body);
  if (!photo.ok) return photo;
  if (isOverstated(state, body)) return refuse('fact_known');
  const thresholds = mayStateThresholds(state, body, actor);
  if (!thresholds.ok) return thresholds;
  return body.rule === ROTATION_RULE ? isRotationSound(state, body) : mayDraw(state, body, actor);
}

/** Where the sitting asks for it: whole numbers, each of somebody on the staff list, once. */
function isRotationSound(state: SittingState, { candidateId, facts }: BodyOf<'facts_stated'>): Permission {
  if (rotationAsked(state) === null) return fine;
  const read = rotationFactsSchema.safeParse(facts);
  const ids = read.success ? read.data.people.map(({ personId }) => personId) : [];
  const areThese = ids.length > 0 && ids.every((id) => state.people.has(id)) && new Set(ids).size === ids.length;
  return candidateId === null && areThese ? fine : refuse('rotation_unsound');
}

export function mayImport(state: SittingState, body: BodyOf<'subject_scores_imported'>): Permission {
  const allowed = orFault(allKnown(state, body.scores), () => importFault(state, body));
  return allowed.ok ? areOfRoster(state, body) : allowed;
}

export const mayAsk = (state: SittingState, body: BodyOf<'question_recorded'>): Permission =>
  orFault(knownOrNobody(state, body.candidateId), () => questionFault(state, body.candidateId));
