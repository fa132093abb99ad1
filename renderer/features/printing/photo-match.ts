import type { Candidate } from '#shared/model/candidate.ts';

// Whose photo a file is, by its name: a number says it for certain, a name only where nobody shares it.

export type PhotoFault = 'nobody' | 'several' | 'differs' | 'twice';
export type PhotoMatch =
  { readonly file: string; readonly candidate: Candidate } | { readonly file: string; readonly fault: PhotoFault };

const TICKET = '准考证号';
const PARTS = /[\s_\-—–+()（）,，、.]+/;

/** Files in the order given, each with its person, or why it has none; a second one of a person stays out. */
export function matchPhotos(files: readonly string[], candidates: readonly Candidate[]): PhotoMatch[] {
  const taken = new Set<string>();
  return files.map((file): PhotoMatch => {
    const found = personOf(file, candidates);
    if (typeof found === 'string') return { file, fault: found };
    if (taken.has(found.candidateId)) return { file, fault: 'twice' };
    taken.add(found.candidateId);
    return { file, candidate: found };
  });
}

function personOf(file: string, candidates: readonly Candidate[]): Candidate | PhotoFault {
  const stem = file.replace(/\.[^.]*$/, '').normalize('NFC');
  const parts = new Set([stem, ...stem.split(PARTS)].map((part) => part.toUpperCase()));
  const says = (text: string | undefined): boolean =>
    text !== undefined && text !== '' && parts.has(text.toUpperCase());
  const numbered = candidates.filter(
    ({ number, idNumber, extra }) => says(number) || says(idNumber) || says(extra[TICKET]),
  );
  const named = candidates.filter(({ name }) => says(name.normalize('NFC')));
  const [one] = numbered;
  if (one !== undefined) {
    const isAnother = numbered.length > 1 || (named.length > 0 && !named.includes(one));
    return isAnother ? 'differs' : one;
  }
  const [own] = named;
  return own === undefined ? 'nobody' : named.length > 1 ? 'several' : own;
}
