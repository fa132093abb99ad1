import { PHOTO_RULE } from '#shared/model/photo.ts';
import type { Body } from '#shared/record/body.ts';
import { readEntry } from '#shared/record/chain.ts';
import { photoIn } from '#shared/record/photo.ts';
import type { Owner } from '../journal/check-line.ts';
import type { Objection } from '../session/sessions.ts';
import type { Photos } from './photos.ts';

/** Kinds of entries that can name a picture; a text inside an entry has its quotes escaped. */
const CAN_NAME = /"type":"(paper_opened|incident_recorded|facts_stated|candidate_corrected)"/;

/** A picture that an entry names, under the number of that entry (from 0). */
export type NamedPicture = {
  readonly sha256: string;
  readonly seq: number;
  readonly by: 'paper_opened' | 'incident_recorded' | 'facts_stated' | 'candidate_corrected';
  readonly candidateId: string | null;
};

/** Every picture that the lines of a record name, in their order; what was named again stands again. */
export function picturesIn(lines: readonly string[]): NamedPicture[] {
  return lines.flatMap((line) => {
    const entry = CAN_NAME.test(line) ? readEntry(line) : null;
    const sha256 = pictureIn(entry?.body);
    if (entry === null || sha256 === null) return [];
    const { seq, body } = entry;
    const candidateId = 'candidateId' in body ? (body.candidateId ?? null) : null;
    return [{ sha256, seq, by: body.type as NamedPicture['by'], candidateId }];
  });
}

/** The digest of the picture that an entry names: a paper sheet's, an incident's, or a candidate's photo. */
function pictureIn(body: Body | undefined): string | null {
  switch (body?.type) {
    case 'paper_opened':
    case 'incident_recorded':
      return body.photo ?? null;
    case 'facts_stated':
      return body.rule === PHOTO_RULE ? named(photoIn(body.facts)) : null;
    case 'candidate_corrected':
      return body.field === 'photo' ? named(photoIn({ sha256: body.fresh })) : null;
    default:
      return null;
  }
}

const named = (sha256: string): string | null => (sha256 === '' ? null : sha256);

/**
 * Objects to an entry that names a picture this computer does not keep: a digest on record is worth what lies behind it, and
 * whoever reads the record later must be shown that. Pictures are read before the lines are judged, because judging waits for nobody.
 */
export async function picturesKept(
  photos: Pick<Photos, 'read'>,
  { practice }: Owner,
  lines: readonly string[],
): Promise<Objection> {
  const all = lines.filter((line) => CAN_NAME.test(line)).map((line) => pictureIn(readEntry(line)?.body));
  const kept = new Set<string>();
  for (const sha256 of new Set(all))
    if (sha256 !== null && (await photos.read(practice, sha256)) !== null) kept.add(sha256);
  return ({ body }) => {
    const sha256 = pictureIn(body);
    return sha256 === null || kept.has(sha256) ? null : { kind: 'picture_not_kept' };
  };
}
