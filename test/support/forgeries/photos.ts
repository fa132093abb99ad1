import { PHOTO_RULE } from '#shared/model/photo.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { sixthDay, type Day } from './days.ts';
import { both, slipped, type Edit, type Place } from './edits.ts';
import { candidate, rooted, type Forgery } from './row.ts';

// A candidate's photo exchanged for somebody else's, once marks or signatures rest on whose it is (edition 9).

const AT_FIRST: Place = ['line_scored'];
const MARKED: Place = ['sheet_signed'];
const CHECKED: Place = ['sitting_signed', 1];
const [OWN, OTHER] = ['aa', 'bb'].map((two) => two.repeat(32)) as [string, string];

const in9 =
  (edit: Edit): Edit =>
  (day) =>
    edit(sixthDay(day, 9));
const named = (sha256: string, before: Place | null, by = 'clerk', who = 0): Edit =>
  slipped(
    (day: Day): Body => ({
      ...{ type: 'facts_stated', rule: PHOTO_RULE, candidateId: candidate(day, who).candidateId },
      facts: sha256 === '' ? {} : { sha256 },
    }),
    by,
    before,
  );
const put = (change: Partial<BodyOf<'candidate_corrected'>> = {}, by = 'clerk', before: Place = MARKED): Edit =>
  slipped(
    (day: Day): Body => ({
      ...{ type: 'candidate_corrected', candidateId: candidate(day, 0).candidateId, field: 'photo' },
      ...{ old: OWN, fresh: OTHER, reason: '报名照片贴错，已核对本人' },
      ...change,
    }),
    by,
    before,
  );
const given = named(OWN, AT_FIRST);

/** A photo came with the roster, was put right in the middle of the marks, and is stated again as it stands. */
export const photoDay: Edit = in9(both(both(given, put()), named(OTHER, CHECKED, 'checker')));

const tried = (name: string, edit: Edit, door: string, verifier: string): Forgery =>
  rooted(name, in9(both(given, edit)), door, `procedure: ${verifier}`);

export const PHOTOS: readonly Forgery[] = [
  tried('a photo exchanged between signatures, as a fact', named(OTHER, CHECKED), 'photo_frozen', 'photo_changed'),
  tried('a photo exchanged after the closing', named(OTHER, null, 'head'), 'photo_frozen', 'photo_changed'),
  tried('a photo taken away from somebody with marks', named('', MARKED), 'photo_frozen', 'photo_changed'),
  tried('a first photo of somebody with marks', named(OWN, CHECKED, 'clerk', 1), 'photo_frozen', 'photo_changed'),
  tried(
    'a photo put right that never was theirs',
    put({ old: OTHER, fresh: OWN }),
    'correction_unsound',
    'correction_unsound',
  ),
  tried('a photo put right into itself', put({ fresh: OWN }), 'correction_unsound', 'correction_unsound'),
  tried('a photo put right into no digest', put({ fresh: '白文轩.jpg' }), 'correction_unsound', 'correction_unsound'),
  tried('a photo put right by an examiner', put({}, 'first'), 'role_may_not', 'role_may_not'),
  rooted(
    'a photo put right under an edition in which it was no identity',
    (day) => both(given, put())(sixthDay(day, 8)),
    'correction_unsound',
    'procedure: correction_unsound',
  ),
];
