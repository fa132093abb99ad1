import { describe, expect, test } from 'vitest';
import { judgeEntry } from '#shared/conduct/judge-entry.ts';
import { verifies } from '#shared/base/signing/verify.ts';
import type { Body } from '#shared/record/body.ts';
import type { Person } from '#shared/model/staff.ts';
import { linksOf } from '#test/support/sitting.ts';
import { add, markOf, rootedDay, scoreAll, signAll, type RootedDay } from '#test/support/rooted.ts';
import { keyOf } from '#test/support/handover.ts';

const AS_SHARED = { thirdCopyKept: true, verifies };
const verdict = (day: RootedDay, body: Body, actor: Person | null, endorser?: Person): string => {
  const draft: RootedDay = { ...day, links: [] };
  add(draft, body, actor, endorser);
  const judged = judgeEntry(day.state, draft.links[0]!.entry, AS_SHARED);
  if (judged.ok) return 'fine';
  return judged.error.kind === 'forged' ? judged.error.as : judged.error.refusal.kind;
};
const scored = (): RootedDay => {
  const day = rootedDay();
  add(day, markOf(day, day.candidates[0]!, 9000), day.examiner);
  return day;
};
const admitted = (day: RootedDay, change: object, which = 0): Body => ({
  ...{ type: 'candidates_admitted', source: null },
  candidates: [{ ...day.candidates[which]!, ...change }],
});
const named = (person: Person, change: object = {}): Body => ({
  ...{ type: 'staff_named', source: null },
  people: [{ ...person, ...change }],
});

describe('a candidate with a mark', () => {
  test.each([
    [{ name: '别人' }, 'identity_frozen'],
    [{ idNumber: '120000199001010011' }, 'identity_frozen'],
    [{ number: '009' }, 'identity_frozen'],
    [{ level: 'technician' }, 'identity_frozen'],
    [{ birthDate: '1990-01-01' }, 'identity_frozen'],
    [{ employer: '别处', phone: '000' }, 'fine'],
  ])('admitted again as %o: %s', (change, expected) => {
    const day = scored();
    expect(verdict(day, admitted(day, change), day.clerk)).toBe(expected);
  });

  test('is called otherwise by a correction alone, with the old word, a new one and a reason', () => {
    const day = scored();
    const { candidateId, name } = day.candidates[0]!;
    const correction = { type: 'candidate_corrected', candidateId, field: 'name', reason: '身份证核对' } as const;
    expect(verdict(day, { ...correction, old: name, fresh: '陈婷花' }, day.clerk)).toBe('fine');
    expect(verdict(day, { ...correction, old: name, fresh: '陈婷花' }, day.examiner)).toBe('role_may_not');
    expect(verdict(day, { ...correction, old: name, fresh: '陈婷花' }, null)).toBe('sign_in_first');
    expect(verdict(day, { ...correction, old: '别的', fresh: '陈婷花' }, day.clerk)).toBe('correction_unsound');
    expect(verdict(day, { ...correction, old: name, fresh: name }, day.clerk)).toBe('correction_unsound');
    const number = { ...correction, field: 'number', old: '001', fresh: '002' } as const;
    expect(verdict(day, number, day.clerk)).toBe('candidate_number_taken');
  });
});

test('a correction voids every signature above it: the sheet’s and the sitting’s', () => {
  const day = rootedDay();
  scoreAll(day);
  signAll(day);
  const [first, second] = day.candidates;
  const sheets = () =>
    [...day.state.sheets.values()].map(({ candidateId, signature }) => [candidateId, signature !== null]);
  expect(day.state.signatures).toHaveLength(3);
  add(
    day,
    {
      type: 'candidate_corrected',
      candidateId: first!.candidateId,
      field: 'name',
      old: first!.name,
      fresh: '陈婷花',
      reason: '错字',
    },
    day.clerk,
  );
  expect(day.state.signatures).toHaveLength(0);
  expect(sheets()).toEqual([
    [first!.candidateId, false],
    [second!.candidateId, true],
  ]);
  expect(day.state.candidates.get(first!.candidateId)?.name).toBe('陈婷花');
  expect(day.state.corrections).toMatchObject([
    { old: first!.name, fresh: '陈婷花', reason: '错字', by: day.clerk.personId },
  ]);
});

test('two candidates exchanged after signing are refused', () => {
  const day = rootedDay();
  scoreAll(day);
  signAll(day);
  const [a, b] = day.candidates;
  const exchanged: Body = {
    ...{ type: 'candidates_admitted', source: null },
    candidates: [
      { ...a!, name: b!.name, idNumber: b!.idNumber },
      { ...b!, name: a!.name, idNumber: a!.idNumber },
    ],
  };
  for (const actor of [null, day.clerk, day.head])
    expect(verdict(day, exchanged, actor)).toBe(actor === null ? 'sign_in_first' : 'identity_frozen');
});

describe('whoever has a key', () => {
  test.each([
    [{ name: '别人' }, 'person_frozen'],
    [{ role: 'supervisor' }, 'person_frozen'],
    [{ idNumber: '120000199001010011' }, 'person_frozen'],
    [{ title: '高级技师', employer: '别处' }, 'fine'],
  ])('named again as %o: %s', (change, expected) => {
    const day = rootedDay();
    expect(verdict(day, named(day.checker, change), day.head)).toBe(expected);
  });

  test('has it alone, and nobody is two people', () => {
    const day = rootedDay();
    const newcomer = { ...day.checker, personId: '00000000-0000-4000-8000-00000000abcd', name: '新人' };
    add(day, named(newcomer), day.head);
    const key = (publicKey: string): Body => ({
      type: 'key_registered',
      personId: newcomer.personId,
      publicKey,
      idSeen: true,
    });
    expect(verdict(day, key(day.keyOf(day.lead).publicKey), day.head)).toBe('key_shared');
    expect(verdict(day, key(keyOf(90).publicKey), day.head)).toBe('fine');
    add(day, named(newcomer, { idNumber: '120000199001010011' }), day.head);
    const other = { ...newcomer, personId: '00000000-0000-4000-8000-00000000abce', role: 'supervisor' as const };
    expect(verdict(day, named(other, { idNumber: '120000199001010011' }), day.head)).toBe('person_twice');
  });
});

describe('roles hang on the site head’s key', () => {
  const invented = (day: RootedDay): Person => ({
    ...day.supervisor,
    personId: '00000000-0000-4000-8000-00000000abcf',
  });
  test.each<[string, (day: RootedDay) => Person | null, ((day: RootedDay) => Person) | undefined, string]>([
    ['the site head, signed', (day) => day.head, undefined, 'fine'],
    ['nobody', () => null, undefined, 'sign_in_first'],
    ['a clerk, under the site head’s signature', (day) => day.clerk, undefined, 'role_may_not'],
    ['the site head, signed by somebody else', (day) => day.head, (day) => day.checker, 'person_signature_wrong'],
  ])('a supervisor named by %s: %4$s', (_name, actor, endorser, expected) => {
    const day = rootedDay();
    expect(verdict(day, named(invented(day)), actor(day), endorser?.(day))).toBe(expected);
  });

  test('a key without the site head’s signature is nobody’s, and a signature of another sitting is none', () => {
    const day = rootedDay();
    const person = invented(day);
    add(day, named(person), day.head);
    const body: Body = {
      type: 'key_registered',
      personId: person.personId,
      publicKey: keyOf(91).publicKey,
      idSeen: true,
    };
    const [bare] = linksOf(day.sitting, [[body, day.head.personId]], day.state);
    expect(judgeEntry(day.state, bare!.entry, AS_SHARED)).toEqual({
      ok: false,
      error: { kind: 'forged', as: 'person_signature_wrong' },
    });
    const elsewhere: RootedDay = { ...rootedDay(), links: [] };
    add(elsewhere, body, elsewhere.head);
    const [moved] = linksOf(day.sitting, [[elsewhere.links[0]!.entry.body, day.head.personId]], day.state);
    expect(judgeEntry(day.state, moved!.entry, AS_SHARED).ok).toBe(false);
  });
});
