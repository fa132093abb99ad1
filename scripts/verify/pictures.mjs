import { PHOTO_RULE, photoIn } from './photos.mjs';

// The pictures of an archive against the entries that name them (docs/format.md, section 10): each file of `照片/` is named by the
// SHA-256 of its bytes, and by an entry.

const PICTURE = /^照片\/([0-9a-f]{64})\.jpg$/;

/** The digest of the picture that an entry's body names, or null. */
function namedBy({ type, photo, rule, facts, field, fresh }) {
  const said = {
    ...{ paper_opened: photo, incident_recorded: photo },
    facts_stated: rule === PHOTO_RULE ? facts.sha256 : null,
    candidate_corrected: field === 'photo' ? fresh : null,
  };
  return photoIn({ sha256: said[type] }) || null;
}

/** Every picture that entries name: its digest, and the line of the file that says so. */
export const picturesNamed = (entries) =>
  entries.flatMap(({ json, number }) => {
    const sha256 = namedBy(json.body);
    return sha256 === null ? [] : [{ sha256, line: number }];
  });

/**
 * Holds every picture of a folder against what the records name. `named` are those of all records, each with its file and line;
 * `isWhole` tells whether every record could be read: only then is a picture known to be named by nobody. Answers how many are right
 * and which are named and not there, the first entry that names each.
 */
export function checkPictures(files, { named, isWhole, digestOf }, flaw) {
  const first = new Map(named.toReversed().map((one) => [one.sha256, one]));
  const there = new Set();
  let right = 0;
  for (const file of files.filter((name) => name.startsWith('照片/'))) {
    const sha256 = PICTURE.exec(file)?.[1] ?? '';
    const by = first.get(sha256);
    there.add(sha256);
    if (sha256 !== '' && digestOf(file) !== sha256)
      flaw(by === undefined ? 'picture_altered' : 'picture_swapped', { picture: file, ...by });
    else if (by === undefined && isWhole) flaw('picture_unknown', { picture: file });
    else right += 1;
  }
  return { right, missing: [...first.values()].filter(({ sha256 }) => !there.has(sha256)) };
}
