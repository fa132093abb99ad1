import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatchHeader } from '#shared/wire/batch/header.ts';
import { checkBatch } from '#shared/wire/batch/check.ts';
import { openBatch } from '#shared/wire/batch/open.ts';
import {
  idOf,
  linesOf,
  rechained,
  sealed,
  signedBatch,
  signedLog,
  sittingOf,
  stationOf,
} from '../../../support/handover.ts';

const station = stationOf(1);
const log = signedLog(sittingOf(station));
const good = sealed(station, log);
const lines = linesOf(log.links);

/** What becomes of a batch's text: 'good' or the kind of its flaw. */
function verdict(text: string): string {
  const opened = openBatch(text);
  if (!opened.ok) return opened.error.kind;
  const checked = checkBatch(opened.value);
  return checked.ok ? 'good' : checked.error.kind;
}
const withHeader = (change: Partial<BatchHeader>, body = lines): string =>
  signedBatch(station, { ...good.header, ...change }, body).text;
const withLines = (body: readonly string[]): string => {
  const count = body.length;
  return signedBatch(station, { ...good.header, count, toSeq: count - 1 }, body).text;
};

describe('a batch', () => {
  it('is its format, its header and the journal lines, byte for byte', () => {
    expect(good.text).toBe(`kaoping/batch/1\n${JSON.stringify(good.header)}\n${lines.join('\n')}\n`);
  });

  it('is good in whole and in part', () => {
    expect(verdict(good.text)).toBe('good');
    expect(verdict(sealed(station, log, { from: 3, to: 9 }).text)).toBe('good');
  });

  it('is never practice, whatever header or genesis say', () => {
    expect(verdict(withHeader({ practice: true }))).toBe('practice_batch');
    const practice = signedLog(sittingOf(station, 1, true));
    expect(verdict(sealed(station, practice).text)).toBe('practice_batch');
  });

  it.each<[string, string, string]>([
    ['another first line', good.text.replace('kaoping/batch/1', 'kaoping/batch/2'), 'batch_malformed'],
    ['the last line cut short', good.text.slice(0, -1), 'batch_malformed'],
    ['a byte order mark', `\ufeff${good.text}`, 'batch_malformed'],
    ['line ends of Windows', good.text.replaceAll('\n', '\r\n'), 'batch_malformed'],
    ['an extra field in the header', good.text.replace('{"batchId"', '{"x":1,"batchId"'), 'header_unreadable'],
    ['an entry too few', withHeader({}, lines.slice(0, -1)), 'count_wrong'],
    ['an empty line at the end', withHeader({}, [...lines, '']), 'count_wrong'],
    ['a wrong count', withHeader({ count: lines.length + 1 }), 'count_wrong'],
    ['a wrong last entry', withHeader({ toSeq: 3 }), 'header_disagrees'],
    ['a wrong first hash', withHeader({ prevHash: 'a'.repeat(64) }), 'header_disagrees'],
    ['a wrong last hash', withHeader({ lastHash: 'a'.repeat(64) }), 'header_disagrees'],
    ['another sitting', withHeader({ sittingId: idOf(77) }), 'header_disagrees'],
    ['another station', withHeader({ stationId: idOf(77) }), 'header_disagrees'],
    ['another policy', withHeader({ policy: { ...good.header.policy, version: '2' } }), 'header_disagrees'],
    [
      'an entry altered',
      withLines(lines.map((l, i) => (i === 8 ? l.replace('"mark":4000', '"mark":5000') : l))),
      'chain_broken',
    ],
    [
      'the last entry altered',
      withLines([...lines.slice(0, -1), lines.at(-1)!.replace('"opinion":""', '"opinion":"x"')]),
      'header_disagrees',
    ],
    ['an entry that is none', withLines([...lines.slice(0, 4), '{}', ...lines.slice(5)]), 'entry_unreadable'],
    ['a space within an entry', withLines(lines.map((l, i) => (i === 2 ? `${l} ` : l))), 'entry_unreadable'],
    [
      'two genesis entries',
      withLines(rechained(log, (b, seq) => (seq === 1 ? log.links[0]!.entry.body : b))),
      'genesis_misplaced',
    ],
    [
      'no genesis',
      withLines(rechained(log, (b, seq) => (seq === 0 ? log.links[1]!.entry.body : b))),
      'genesis_misplaced',
    ],
  ])('with %s is refused', (_, text, kind) => {
    expect(verdict(text)).toBe(kind);
  });

  it('is refused with its lines in any other order, one missing or one twice', () => {
    const at = fc.nat({ max: lines.length - 1 });
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), at, at, (shuffled, gone, twice) => {
        if (shuffled.join() !== lines.join()) expect(verdict(withLines(shuffled))).not.toBe('good');
        expect(verdict(withLines(lines.toSpliced(gone, 1)))).not.toBe('good');
        expect(verdict(withLines(lines.toSpliced(twice, 0, lines[twice]!)))).not.toBe('good');
      }),
    );
  });

  it('is refused when cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat({ max: good.text.length - 1 }), (length) => {
        expect(verdict(good.text.slice(0, length))).not.toBe('good');
      }),
    );
  });
});

it('opens a batch of millions of empty lines without telling them apart, and reads no endless header', () => {
  const flood = good.text + '\n'.repeat(8_000_000);
  const before = process.memoryUsage().heapUsed;
  const opened = openBatch(flood);
  expect(opened.ok).toBe(true);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(40_000_000);
  const endless = `kaoping/batch/1\n${' '.repeat(20_000)}{}\n`;
  expect(openBatch(endless)).toEqual({ ok: false, error: { kind: 'header_unreadable' } });
});
