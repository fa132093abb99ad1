import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExactJson } from '#shared/base/exact-json.ts';
import { entrySchema } from '#shared/record/entry.ts';
import { isTypedMark, linkOfMark } from '#shared/record/typed-mark.ts';

// The pattern may only take what the schema takes, and what it takes must read the same, field for field in its order.

const id = fc.uuid({ version: 4 });
const instant = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  .map((day) => day.toISOString());
const mark = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 999 }));
const score = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('mark' as const), mark }, { noNullPrototype: true }),
  fc.record(
    { kind: fc.constant('deductions' as const), deductions: fc.array(mark, { maxLength: 52 }) },
    { noNullPrototype: true },
  ),
);
const typed = fc
  .tuple(id, id, id, id, instant, instant, score, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 120 }))
  .map(([log, station, candidateId, examinerId, at, high, given, seq, elapsed, line]) =>
    JSON.stringify({
      ...{ v: 1, log, station, seq, prev: 'a'.repeat(64), at, elapsed, high, actor: examinerId },
      body: {
        ...{ type: 'line_scored', candidateId, examinerId, line: `1.${String(line)}` },
        ...{ score: given, cause: 'typed', reason: '' },
      },
    }),
  );
/** What the schema makes of it, written out; null where it takes none. */
const bySchema = (line: string): string | null => {
  const parsed = entrySchema.safeParse(readExactJson(line));
  return parsed.success ? JSON.stringify(parsed.data) : null;
};

test('a mark that it takes is one to the schema, and reads the same', () => {
  let taken = 0;
  fc.assert(
    fc.property(typed, (line) => {
      if (!isTypedMark(line)) return;
      taken += 1;
      expect(bySchema(line)).toBe(line);
      const { log, seq, prev } = entrySchema.parse(JSON.parse(line));
      expect(linkOfMark(line)).toEqual({ log, seq, prev });
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(1000);
});

test('so is every line that one altered character makes of it', () => {
  const characters = '0123456789abcdefgTZ"{}[],:.-+ \\\u00e9\n'.split('');
  fc.assert(
    fc.property(typed, fc.nat(), fc.constantFrom('', ...characters), fc.boolean(), (line, place, put, inserts) => {
      const at = place % line.length;
      const altered = line.slice(0, at) + put + line.slice(inserts ? at : at + 1);
      if (isTypedMark(altered)) expect(bySchema(altered)).toBe(altered);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['another kind', '"line_scored"', '"line_vetoed"'],
  ['a day that is none', 'T', '-30T'],
  ['a field too many', '"reason":""', '"reason":"","x":1'],
  ['a reason', '"reason":""', '"reason":"错"'],
  ['a correction', '"typed"', '"correction"'],
  ['a line break behind it', '"}}', '"}}\n'],
  ['an escape', '"typed"', '"\\u0074yped"'],
])('%s is the schema’s to judge', (_what, from, to) => {
  const [line = ''] = fc.sample(typed.filter(isTypedMark), 1);
  const altered = line.replace(from, to);
  expect([altered === line, isTypedMark(altered)]).toEqual([false, false]);
});
