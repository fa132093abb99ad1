import { findPolicy } from '#shared/law/registry.ts';
import type { Sitting } from '../model/sitting.ts';
import { leads, type Role } from '../model/staff.ts';
import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { numberedBy } from './kind.ts';
import { numberFaults } from './number-faults.ts';
import { serialOf } from './segment.ts';
import { certificateOf, hasPassed, holdersOf, mayBeCorrected, numbersUsed, replaces } from './standing.ts';

/** Why certificate numbers may not be recorded; each has its sentence in shared/conduct/refusal-words.ts. */
export type CertificateRefusal = {
  readonly kind:
    | 'certificates_of_practice'
    | 'certificates_before_closing'
    | 'certificate_without_pass'
    | 'certificate_unsound'
    | 'certificate_taken'
    | 'certificate_needs_reason'
    | 'certificate_outside_segment'
    | 'certificates_not_ours';
  readonly detail?: Readonly<Record<string, string | number>>;
};

type Assignment = BodyOf<'certificates_assigned'>;

/**
 * Who may record certificate numbers: the office, whoever checks, and whoever answers for the day. Not those who only mark, and
 * not the quality supervisor, who watches over the work and does none of it.
 */
export const mayAssign = (role: Role): boolean =>
  role === 'clerk' || role === 'site-head' || role === 'checker' || leads(role);

/**
 * The first objection to certificate numbers, or null. They come once the sitting is closed: the authority confirms results
 * that stand (渝 六（五）, 津 七（二）3), and a number given earlier could stand beside a result that still changes.
 */
export function assignmentFault(state: SittingState, body: Assignment): CertificateRefusal | null {
  const { sitting } = state;
  if (sitting === null || sitting.practice) return { kind: 'certificates_of_practice' };
  if (state.closing === null) return { kind: 'certificates_before_closing' };
  if (body.segment !== null && findPolicy(sitting.policy.id)?.numbering.own !== true)
    return { kind: 'certificates_not_ours' };
  return segmentFault(state, body) ?? oneByOne(state, sitting, body) ?? takenTwice(state, body);
}

/** Numbers made here lie within the segment, and none was ever given out before. */
function segmentFault(state: SittingState, { segment, certificates }: Assignment): CertificateRefusal | null {
  if (segment === null) return null;
  const used = numbersUsed(state);
  const outside = certificates.find(
    ({ number }) => number === null || used.has(number) || serialOf(segment, number) === null,
  );
  return outside === undefined
    ? null
    : { kind: 'certificate_outside_segment', detail: { number: outside.number ?? '' } };
}

function oneByOne(
  state: SittingState,
  sitting: Sitting,
  { certificates, reason }: Assignment,
): CertificateRefusal | null {
  const by = numberedBy(sitting);
  for (const { candidateId, number, issuedOn } of certificates) {
    const candidate = state.candidates.get(candidateId);
    if (candidate === undefined) continue;
    const { name, level } = candidate;
    if (replaces(certificateOf(state, candidateId), { number, issuedOn }) && reason.trim() === '')
      return { kind: 'certificate_needs_reason', detail: { name } };
    if (number === null) continue;
    const corrected = reason.trim() !== '' && mayBeCorrected(state, candidate);
    if (!hasPassed(state, candidate) && !corrected) return { kind: 'certificate_without_pass', detail: { name } };
    if (numberFaults(number, { ...by, level, issuedOn }).length > 0)
      return { kind: 'certificate_unsound', detail: { name, number } };
  }
  return null;
}

/** After the entry every number belongs to one person, and every person is named once. */
function takenTwice(state: SittingState, { certificates }: Assignment): CertificateRefusal | null {
  const named = new Set(certificates.map(({ candidateId }) => candidateId));
  const owner = new Map([...holdersOf(state)].filter(([, candidateId]) => !named.has(candidateId)));
  for (const { candidateId, number } of certificates) {
    if (!named.delete(candidateId)) return { kind: 'certificate_taken', detail: { number: number ?? '' } };
    if (number === null) continue;
    if (owner.has(number)) return { kind: 'certificate_taken', detail: { number } };
    owner.set(number, candidateId);
  }
  return null;
}
