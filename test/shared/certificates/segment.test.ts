import { expect, it } from 'vitest';
import { chiefLetterIn, numberWithin, readSegment, serialOf } from '#shared/certificates/segment.ts';
import { segmentProblemWords } from '#shared/certificates/words.ts';
import { numberOf } from '#test/support/certified.ts';

const PREFIX = 'Y000012000001';
const segment = { prefix: PREFIX, first: 8, last: 11 };
const people = ['a', 'b', 'c'].map((candidateId) => ({ candidateId, level: 'advanced' as const }));
const numbers = (plan: ReturnType<typeof numberWithin>) => plan.given.map(({ number }) => number);

it('reads a segment as it was assigned, and says what is wrong with it', () => {
  const draft = { prefix: PREFIX, first: '000008', last: '11' };
  expect(readSegment(draft, '12')).toEqual({ ok: true, value: segment });
  const kind = (over: Partial<typeof draft>, province: string | null = '12') => {
    const read = readSegment({ ...draft, ...over }, province);
    return read.ok ? 'fine' : read.error;
  };
  expect(kind({ prefix: PREFIX.slice(1) })).toBe('prefix_wrong');
  expect(kind({}, '50')).toBe('prefix_elsewhere');
  expect(kind({}, null)).toBe('fine');
  for (const wrong of ['0', '1000000', '', '0000009', 'a9', '9a', '-9', '9.5'])
    expect([kind({ first: wrong }), kind({ last: wrong })], wrong).toEqual(['range_wrong', 'range_wrong']);
  expect([kind({ first: '1' }), kind({ last: '999999' })]).toEqual(['fine', 'fine']);
  expect(kind({ first: '12' })).toBe('range_reversed');
  expect(kind({ first: '11' })).toBe('fine');
});

it('gives the next free serial in the order of the list, whatever level a used one had', () => {
  expect(numbers(numberWithin(segment, '2026-12-18', people, []))).toEqual([8, 9, 10].map((n) => numberOf(n)));
  const used = [numberOf(9, '1'), numberOf(8, '3', '25'), 'S000012000001263000010', 'free text'];
  expect(numbers(numberWithin(segment, '2026-12-18', people, used))).toEqual([8, 10, 11].map((n) => numberOf(n)));
});

it('stops at the end of the segment and leaves out whom the annex gives no code', () => {
  const many = [
    ...people,
    { candidateId: 'chief', level: 'chief' as const },
    ...people.map((p) => ({ ...p, level: 'special' as const })),
  ];
  const plan = numberWithin(segment, '2026-12-18', many, []);
  expect(numbers(plan)).toEqual([...[8, 9, 10].map((n) => numberOf(n)), numberOf(11, 'T')]);
  expect(plan.without.map(({ why }) => why)).toEqual(['no_level_code', 'segment_full', 'segment_full']);
});

it('knows its own numbers', () => {
  expect(serialOf(segment, numberOf(8))).toBe(8);
  expect(serialOf(segment, numberOf(12))).toBeNull();
  expect(serialOf(segment, numberOf(7))).toBeNull();
  expect([serialOf(segment, numberOf(11)), serialOf(segment, numberOf(9, 'S'))]).toEqual([11, 9]);
  // one place too many, and one too few, whose rest would read as 8
  expect(serialOf(segment, `${numberOf(8)}0`)).toBeNull();
  expect(serialOf(segment, numberOf(80).slice(0, -1))).toBeNull();
  expect(serialOf(segment, `${PREFIX}26300008`)).toBeNull();
  expect(serialOf(segment, numberOf(8).replace('Y', 'S'))).toBeNull();
});

it('numbers 首席技师 by the letter that was settled for them, and follows the one in use', () => {
  const chiefs = [
    { candidateId: 'a', level: 'chief' as const },
    { candidateId: 'b', level: 'special' as const },
  ];
  expect(numberWithin(segment, '2026-12-18', chiefs, []).without).toEqual([{ candidateId: 'a', why: 'no_level_code' }]);
  const given = numberWithin(segment, '2026-12-18', chiefs, [], 'S').given;
  expect(given.map(({ number }) => number.slice(15, 16))).toEqual(['S', 'T']);
  expect(chiefLetterIn([{ level: 'special', number: given[1]!.number }])).toBeNull();
  expect(
    chiefLetterIn([
      { level: 'chief', number: null },
      { level: 'chief', number: given[0]!.number },
    ]),
  ).toBe('S');
  // a 职业资格证书 of 16 digits settles no letter
  expect(chiefLetterIn([{ level: 'chief', number: '2612001001100001' }])).toBeNull();
});

it('says in both languages what is wrong with a segment', () => {
  expect(segmentProblemWords).toMatchInlineSnapshot(`
    {
      "prefix_elsewhere": [
        "第 6、7 位的省级代码与本场次所在地不一致。",
        "Places 6 and 7 name another province.",
      ],
      "prefix_wrong": [
        "应为 13 位：Y 或 S 加 12 位数字。",
        "Thirteen places: Y or S, then 12 digits.",
      ],
      "range_reversed": [
        "止号不能小于起号。",
        "The last must not be below the first.",
      ],
      "range_wrong": [
        "应为 1 至 999999 的数字。",
        "A number from 1 to 999999.",
      ],
    }
  `);
});
