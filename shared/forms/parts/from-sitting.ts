import { inBeijing } from '#shared/base/calendar/beijing.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { findPolicy } from '#shared/law/registry.ts';
import type { Panel } from '#shared/model/panels.ts';
import { signatureOf, signedFor } from '#shared/progress/before-signing.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { evaluationWayOf } from '#shared/documents/registry.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { basisWords, heldInFull } from '#shared/words/evaluations.ts';
import { levelWords } from '#shared/words/levels.ts';
import { fill, paper } from './words.ts';
import { numberAndCode } from '#shared/progress/blinding.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { attemptOf } from '#shared/model/plan.ts';
import type { SigningRole } from '#shared/model/signing-order.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import type { CandidateFigures, FormHead, SignatureLine } from './figures.ts';

// What every form takes over from the record of a sitting.

/** The head that all forms of a sitting share, or null while no sitting is open. */
export function headOf({ sitting, voided }: SittingState): FormHead | null {
  if (sitting === null) return null;
  const { procedure, practice, title, organiser, occupation, level, heldOn, room } = sitting;
  return {
    procedure,
    practice,
    ...(voided === null ? {} : { voided: true as const }),
    sittingTitle: title,
    organiser,
    occupation,
    level: levelWords[level][0],
    heldOn,
    room,
    policy: policyOf(sitting),
    ...(sitting.evaluation === undefined ? {} : { subject: heldInFull(sitting.evaluation) }),
  };
}

/** The document of a sitting as papers name it, with the way of evaluating and the norm that it says. */
export function policyOf(sitting: Sitting): string {
  const { policy, basis } = sitting;
  const way = evaluationWayOf(sitting)?.title[0];
  return [
    policyName(policy.id),
    ...(way === undefined ? [] : [way]),
    ...(basis === undefined ? [] : [fill(paper.basis, { kind: basisWords[basis.kind][0], name: basis.name })]),
  ].join('　');
}

/** A document as papers name it: with its number where it has one. */
function policyName(id: string): string {
  const policy = findPolicy(id);
  if (policy === undefined) return id;
  return policy.documentNumber === null ? `《${policy.title}》` : `《${policy.title}》（${policy.documentNumber}）`;
}

/** Who a paper is about, and which attempt it is of theirs in a 补考. */
export function candidateOn(state: SittingState, candidate: Candidate): CandidateFigures {
  const { candidateId, name, idNumber, employer } = candidate;
  const attempt = attemptOf(state.sitting, candidateId);
  return {
    number: numberAndCode(state, candidate),
    name,
    idNumber,
    employer,
    ...(attempt === null ? {} : { attempt }),
  };
}

/** 补考 and the number of the attempt; empty the first time. */
export const againText = (attempt: number | null | undefined): string =>
  attempt === null || attempt === undefined ? '' : fill(paper.resit, { attempt });

/** A score that was given elsewhere, as a form shows it. */
export const saySubjectScore = (score: SubjectScore | null | undefined): string =>
  score === undefined || score === null
    ? ''
    : typeof score === 'number'
      ? formatMark(score)
      : paper.subjectScores[score];

/** Everybody who holds one of these roles, in the order named. */
export const staffOf = ({ people }: SittingState, ...roles: readonly Role[]): Person[] =>
  [...people.values()].filter(({ role }) => roles.includes(role));
/** Their names, side by side. */
export const namesOf = (state: SittingState, ...roles: readonly Role[]): string =>
  staffOf(state, ...roles)
    .map(({ name }) => name)
    .join('、');

/** The lines of a role: of leads one for each of several panels that has one, which names it. */
export const signingLines = (state: SittingState, role: SigningRole, label: string): SignatureLine[] =>
  signedFor(state, role).map((panel) =>
    signingLine(state, role, panel === null ? label : `${label}（${panel.name}）`, panel),
  );

/** The line of somebody who signs under the sitting: with name, day and digest once signed, blank before. */
export function signingLine(
  state: SittingState,
  role: SigningRole,
  label: string,
  panel: Panel | null = null,
): SignatureLine {
  const signature = signatureOf(state, role, panel);
  if (signature === undefined) return blankLine(label);
  const { personId, at, digest, opinion } = signature;
  return { label, name: state.people.get(personId)?.name ?? '', at: dateInChina(at), digest, opinion };
}

/** A line left for ink. */
export const blankLine = (label: string): SignatureLine => ({ label, name: '', at: '', digest: '', opinion: '' });

/** The date in China (one zone, no summer time) of an instant in UTC. */
export const dateInChina = (instant: string): string => inBeijing(instant).day;

/** Day and minute in China of an instant in UTC: 11月20日 09:05. */
export function dateTimeInChina(instant: string): string {
  const { day: date, time } = inBeijing(instant);
  const [, month = '', day = ''] = date.split('-');
  return `${String(Number(month))}月${String(Number(day))}日 ${time}`;
}
