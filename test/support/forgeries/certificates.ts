import { NUMBER } from './days.ts';
import { changed, bodyAt, slipped, type Edit } from './edits.ts';
import { candidate, practical, rooted, type Forgery } from './row.ts';

// Numbers of certificates that nobody could have been given: of another shape, province, level or year, or out of a segment.

const numbered = (number: string, more: { issuedOn?: string; body?: object } = {}): Edit =>
  changed(['certificates_assigned'], (day) => ({
    certificates: [{ candidateId: candidate(day, 0).candidateId, number, issuedOn: more.issuedOn ?? null }],
    ...more.body,
  }));
const unsound = (name: string, edit: Edit): Forgery =>
  practical(name, edit, 'certificate_unsound', 'procedure: certificate_unsound');
const SEGMENT = { prefix: NUMBER.slice(0, 13), first: 1, last: 9 };
const OUTSIDE = ['certificate_outside_segment', 'procedure: certificate_outside_segment'] as const;

export const CERTIFICATES: readonly Forgery[] = [
  unsound('a certificate number that is none', numbered('1')),
  unsound('a certificate number in small letters', numbered(NUMBER.toLowerCase())),
  unsound('a certificate number with a digit too many', numbered(`${NUMBER}0`)),
  unsound('a certificate number of another province', numbered(NUMBER.replace('Y000012', 'Y000050'))),
  unsound('a certificate number of a province there is not', numbered(NUMBER.replace('Y000012', 'Y000099'))),
  unsound('a certificate number of a higher level', numbered(`${NUMBER.slice(0, 15)}1${NUMBER.slice(16)}`)),
  unsound('a certificate number of the special level', numbered(`${NUMBER.slice(0, 15)}T${NUMBER.slice(16)}`)),
  unsound('a certificate number of another year than its day', numbered(NUMBER, { issuedOn: '2027-01-04' })),
  unsound('a number of a qualification where a level of skill is recognised', numbered('2612000010130001')),
  practical(
    'a number made outside the segment',
    numbered(NUMBER, { body: { segment: { ...SEGMENT, first: 2 } } }),
    ...OUTSIDE,
  ),
  practical(
    'a number made in a segment that ends before it begins',
    numbered(NUMBER, { body: { segment: { ...SEGMENT, first: 9, last: 1 } } }),
    ...OUTSIDE,
  ),
  practical(
    'a number made of one that was given out before',
    slipped((day) => ({ ...bodyAt(day, 'certificates_assigned'), segment: SEGMENT, reason: '重编' }), 'clerk', null),
    ...OUTSIDE,
  ),
  rooted(
    'certificates taken back as if they were made',
    slipped(
      (day) => ({
        ...{ ...bodyAt(day, 'certificates_assigned'), segment: SEGMENT, reason: '收回' },
        certificates: [{ candidateId: candidate(day, 0).candidateId, number: null, issuedOn: null }],
      }),
      'clerk',
      null,
    ),
    ...OUTSIDE,
  ),
];
