import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { admit } from '#renderer/features/setup/admit.ts';
import { flawsAsRows } from '#renderer/importing/flaw-list.ts';
import { flawsAsWorkbook } from '#renderer/importing/flaw-workbook.ts';
import { tableAsText } from '#renderer/ui/table-text.ts';
import { removed, swapped } from '#renderer/features/setup/list-edits.ts';
import { EMPTY_PERSON, readPersonForm } from '#renderer/features/setup/person-draft.ts';
import { toBase64 } from '#renderer/host/save-bytes.ts';
import { bodySchema, type Body } from '#shared/record/body.ts';
import { err, ok } from '#shared/base/result.ts';
import { flaw } from '#shared/importing/flaw.ts';
import type { CandidateDraft } from '#shared/importing/roster-context.ts';
import { say } from '#shared/words/say.ts';

const draft = (number: number): CandidateDraft => ({
  number: String(number),
  name: '沈雪慧',
  idType: '居民身份证',
  idNumber: String(number),
  sex: 'female',
  birthDate: '1999-10-09',
  employer: '',
  occupation: '焊工',
  level: 'advanced',
  examType: '',
  phone: '',
  extra: {},
});
const drafts = (count: number): CandidateDraft[] => Array.from({ length: count }, (_, index) => draft(index + 1));
const source = { file: 'a.xlsx', sha256: 'a'.repeat(64), sheet: '报名表' };

describe('admitting', () => {
  it('writes a large roster in entries of 200 that a log accepts', async () => {
    const acts: (readonly Body[])[] = [];
    const admitted = await admit(drafts(1201), source, (bodies) => Promise.resolve(ok(acts.push(bodies))));
    expect(admitted).toEqual(ok(1201));
    // one act: a kill in the middle leaves all of them or none
    expect(acts.map((bodies) => bodies.length)).toEqual([7]);
    const bodies = acts[0] ?? [];
    for (const body of bodies) expect(bodySchema.safeParse(body).success).toBe(true);
  });

  it('makes smaller entries of candidates with long texts', async () => {
    const long = drafts(4).map((one) => ({ ...one, extra: { 简要经历: '长'.repeat(400_000) } }));
    let entries = 0;
    const admitted = await admit(long, null, (bodies) => Promise.resolve(ok((entries = bodies.length))));
    expect(admitted).toEqual(ok(4));
    expect(entries).toBe(2);
  });

  it('says why where writing fails', async () => {
    const admitted = await admit(drafts(1201), source, () => Promise.resolve(err({ kind: 'disk_full' })));
    expect(admitted).toEqual(err({ kind: 'disk_full' }));
  });
});

describe('the list of findings', () => {
  const flaws = [
    flaw('id_lost_digits', 5, '证件号码', '1.2E+17'),
    flaw('duplicate_candidate', 11, '证件号码', '120000197501122217', { row: 6 }),
  ];
  const zh = (sentence: readonly [string, string], blanks = {}): string => say(sentence, 'zh', blanks);

  it('reads as text that pastes into a sheet', () => {
    expect(tableAsText(flawsAsRows(flaws, zh)).split('\n')[2]).toBe(
      '11\t证件号码\t120000197501122217\t与第 6 行是同一证件号码。\t核对后保留正确的一行。\t待改',
    );
  });

  it('is saved with its numbers as text', async () => {
    const book = read(await flawsAsWorkbook(flaws, zh), { dense: true });
    expect(book.Sheets[book.SheetNames[0]!]?.['!data']?.[2]?.[2]).toMatchObject({ t: 's', v: '120000197501122217' });
  });
});

describe('a person added by hand', () => {
  const others = [{ ...EMPTY_PERSON, personId: '1', name: '罗辉莉', idNumber: '120000198501012768', validUntil: null }];
  const readForm = (form: Partial<typeof EMPTY_PERSON>) =>
    readPersonForm({ ...EMPTY_PERSON, ...form }, others, '2026-11-20');

  it('is tidied like a row of a list', () => {
    const person = readForm({
      name: ' 周　婷 ',
      idNumber: '１２００００１９８６１１０９８７７７',
      validUntil: '2028/6/30',
    });
    expect(person).toMatchObject({
      ok: true,
      value: { name: '周婷', idNumber: '120000198611098777', validUntil: '2028-06-30' },
    });
  });

  it.each([
    [{ name: ' ' }, ['name']],
    [{ name: '周婷', idNumber: '120000198611098778' }, ['idNumber']],
    [{ name: '周婷', validUntil: '2028-02-30' }, ['validUntil']],
    [{ name: '罗辉', idNumber: '120000198501012768' }, ['name']],
  ])('with %j is refused for %j', (form, fields) => {
    const person = readForm(form);
    expect(person.ok ? [] : Object.keys(person.error)).toEqual(fields);
  });
});

it('edits lists without changing them', () => {
  const list = ['a', 'b', 'c'] as const;
  expect(removed(list, 1)).toEqual(['a', 'c']);
  expect(swapped(list, 0, 2)).toEqual(['c', 'b', 'a']);
  expect(swapped(list, 0, 3)).toEqual(['a', 'b', 'c']);
});

it('encodes bytes of any length', () => {
  for (const length of [0, 1, 0x8000, 0x8001]) {
    const bytes = Uint8Array.from({ length }, (_, index) => index % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});
