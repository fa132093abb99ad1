// Certificate numbers (docs/format.md, section 3): after closing, one number for one person, and a reason for every change.

/** Finds what is wrong with numbers that are assigned, against those that stood before. */
export function judgeCertificates(state, { certificates, reason }, flaw) {
  if (state.closing === null) flaw('procedure', 'certificates_early', 'body');
  const after = new Map(state.certificates);
  for (const { candidateId, number, issuedOn } of certificates) {
    const held = state.certificates.get(candidateId);
    if (!state.candidates.has(candidateId)) flaw('procedure', 'no_such_candidate', 'certificates');
    const replaced = held !== undefined && (held.number !== number || (held.issuedOn ?? issuedOn) !== issuedOn);
    if (replaced && reason.trim() === '') flaw('procedure', 'certificate_unexplained', 'reason');
    assignCertificate(after, { candidateId, number, issuedOn });
  }
  const numbers = [...after.values()].map(({ number }) => number);
  const isTwice = new Set(certificates.map(({ candidateId }) => candidateId)).size < certificates.length;
  if (isTwice || new Set(numbers).size < numbers.length) flaw('procedure', 'certificate_twice', 'certificates');
}

/** Notes a number for a candidate, or takes it back where it is null. */
export function assignCertificate(held, { candidateId, number, issuedOn }) {
  if (number === null) held.delete(candidateId);
  else held.set(candidateId, { number, issuedOn });
}
