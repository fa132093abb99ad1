import type { Person } from '#shared/model/staff.ts';
import { code, plain } from '#shared/importing/normalise.ts';
import { personName } from '#shared/importing/person-name.ts';
import { readDate } from '#shared/importing/read-date.ts';
import { identityOf, type PersonDraft } from '#shared/importing/read-staff.ts';
import { residentIdCheck } from '#shared/importing/resident-id.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { peopleWords } from '#renderer/features/setup/people-words.ts';
import type { Sentence } from '#shared/words/say.ts';

/** A person as typed in the form. */
export type PersonForm = Omit<PersonDraft, 'validUntil' | 'occupations'> & {
  readonly validUntil: string;
  readonly occupations: string;
};
export type PersonProblems = Partial<Record<'name' | 'idNumber' | 'validUntil', Sentence>>;

export const EMPTY_PERSON: PersonForm = {
  name: '',
  role: 'examiner',
  idNumber: '',
  employer: '',
  title: '',
  qualification: '',
  cardNumber: '',
  validUntil: '',
  appointedBy: 'enterprise',
  occupations: '',
};

export const formOf = ({ personId, validUntil, occupations, ...person }: Person): PersonForm => ({
  ...person,
  occupations: occupations ?? '',
  validUntil: validUntil ?? '',
});

/** Reads the form with the rules of the import: an ID number may be missing, but one that is given must be right. */
export function readPersonForm(
  form: PersonForm,
  others: readonly Person[],
  today: string,
): Result<PersonDraft, PersonProblems> {
  const problems: PersonProblems = {};
  const idNumber = code(form.idNumber);
  const until = readDate({ kind: 'text', text: form.validUntil });
  const { occupations: typed, ...fields } = form;
  const occupations = plain(typed);
  const person: PersonDraft = {
    ...fields,
    ...(occupations === '' ? {} : { occupations }),
    name: personName(form.name),
    idNumber,
    employer: plain(form.employer),
    title: plain(form.title),
    qualification: plain(form.qualification),
    cardNumber: code(form.cardNumber),
    validUntil: until.kind === 'day' ? until.date : null,
  };
  if (person.name === '') problems.name = peopleWords.nameMissing;
  else if (others.some((other) => identityOf(other) === identityOf(person))) problems.name = peopleWords.samePerson;
  const wrongId = idNumber !== '' && (!/^\d{17}[\dX]$/.test(idNumber) || !residentIdCheck(today)(idNumber).ok);
  if (wrongId) problems.idNumber = peopleWords.idWrong;
  if (until.kind === 'unreadable' || until.kind === 'month') problems.validUntil = peopleWords.dateWrong;
  return Object.keys(problems).length === 0 ? ok(person) : err(problems);
}
