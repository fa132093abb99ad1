import { DATE, ID, LINE, NAME, object, oneOf, orNull, recordOf, text } from './fields.mjs';

// Who is named in a sitting, and who is examined.

export const LEVEL = oneOf('junior', 'intermediate', 'advanced', 'technician', 'senior-technician', 'special', 'chief');

const ROLE = oneOf(
  ...['examiner', 'examiner-lead', 'expert', 'expert-lead', 'checker', 'supervisor', 'site-head', 'clerk'],
);

export const PERSON = object({
  ...{ personId: ID, name: NAME, role: ROLE, idNumber: LINE, employer: LINE, title: LINE, qualification: LINE },
  ...{
    cardNumber: LINE,
    validUntil: orNull(DATE),
    appointedBy: oneOf('enterprise', 'authority'),
    'occupations?': LINE,
  },
});

export const CANDIDATE = object({
  ...{ candidateId: ID, number: NAME, name: NAME, idType: LINE, idNumber: LINE },
  ...{ sex: oneOf('male', 'female', null), birthDate: orNull(DATE), employer: LINE, occupation: LINE, level: LEVEL },
  ...{ examType: LINE, phone: LINE, extra: recordOf(text(1000)) },
});
