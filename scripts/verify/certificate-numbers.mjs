import { isNumberedHere, isSound, isWithin } from './certificate-form.mjs';

// Certificate numbers (docs/format.md, section 3): after closing, one number for one person, and a reason for every change.

/** Finds what is wrong with numbers that are assigned, against those that stood before. */
export function judgeCertificates(state, { certificates, segment, reason }, flaw) {
  if (state.sitting.practice) flaw('procedure', 'certificates_of_practice', 'body');
  if (segment !== null) judgeSegment(state, segment, certificates, flaw);
  if (state.closing === null) flaw('procedure', 'certificates_early', 'body');
  const after = new Map(state.certificates);
  for (const { candidateId, number, issuedOn } of certificates) {
    const held = state.certificates.get(candidateId);
    if (!state.candidates.has(candidateId)) flaw('procedure', 'no_such_candidate', 'certificates');
    const replaced = held !== undefined && (held.number !== number || (held.issuedOn ?? issuedOn) !== issuedOn);
    if (replaced && reason.trim() === '') flaw('procedure', 'certificate_unexplained', 'reason');
    const candidate = state.candidates.get(candidateId);
    if (number !== null && candidate !== undefined && !isSound(state, candidate, number, issuedOn))
      flaw('procedure', 'certificate_unsound', 'certificates');
    assignCertificate(after, { candidateId, number, issuedOn });
  }
  const numbers = [...after.values()].map(({ number }) => number);
  const isTwice = new Set(certificates.map(({ candidateId }) => candidateId)).size < certificates.length;
  if (isTwice || new Set(numbers).size < numbers.length) flaw('procedure', 'certificate_twice', 'certificates');
}

/** Numbers that an organiser makes lie within its segment, and none was ever given out before. */
function judgeSegment(state, segment, certificates, flaw) {
  if (!isNumberedHere(state)) flaw('procedure', 'certificates_not_ours', 'segment');
  const isOurs = ({ number }) => number !== null && !state.numbersGiven.has(number) && isWithin(segment, number);
  if (!certificates.every(isOurs)) flaw('procedure', 'certificate_outside_segment', 'certificates');
}

/** Notes a number for a candidate, or takes it back where it is null. */
export function assignCertificate(held, { candidateId, number, issuedOn }) {
  if (number === null) held.delete(candidateId);
  else held.set(candidateId, { number, issuedOn });
}
