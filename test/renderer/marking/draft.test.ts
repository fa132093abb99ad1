import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backspace,
  fullScore,
  plus,
  read,
  shortMark,
  textOf,
  typed,
  withChip,
  zeroScore,
} from '#renderer/marking/draft.ts';
import type { Draft } from '#renderer/marking/draft.ts';
import { lineMark } from '#shared/law/scoring/sheet.ts';

const off = (text: string): Draft => ({ mode: 'deductions', text });
const mark = (text: string): Draft => ({ mode: 'mark', text });
const deductions = (...list: number[]) => ({ ok: true, value: { kind: 'deductions', deductions: list } });

describe('reading a draft', () => {
  it('sums deductions and keeps them apart', () => {
    expect(read(off('2+2+0.5'), 1000)).toEqual(deductions(200, 200, 50));
  });
  it.each([',', '，', '。', '.'])('types 1%s5 as one and a half, never fifteen', (point) => {
    const draft = ['1', point, '5'].reduce(typed, off(''));
    expect(read(draft, 10_000)).toEqual(deductions(150));
  });
  it('refuses a comma that came in by another way', () => {
    expect(read(off('1,5'), 10_000)).toMatchObject({ error: { kind: 'not_a_mark' } });
  });
  it('takes a nought as no deduction', () => expect(read(off('0'), 1000)).toEqual(deductions()));
  it('takes an empty field as unscored', () => expect(read(off(''), 1000)).toEqual({ ok: true, value: null }));
  it.each([
    ['3.', 300],
    ['.5', 50],
    ['03', 300],
    ['2.05', 205],
  ])('reads %s as a hurried hand means it', (text, value) => {
    expect(read(mark(text), 1000)).toEqual({ ok: true, value: { kind: 'mark', mark: value } });
  });
  it('lets deductions reach the full mark and not exceed it', () => {
    expect(read(off('5+5'), 1000)).toEqual(deductions(500, 500));
    expect(read(off('5+5.01'), 1000)).toEqual({
      ok: false,
      error: { kind: 'deductions_over_full', full: 1000, sum: 1001 },
    });
  });
  it('refuses a mark over the full mark', () => {
    expect(read(mark('10.01'), 1000)).toMatchObject({ error: { kind: 'mark_over_full', full: 1000 } });
    expect(read(mark('99999999999'), 1000)).toMatchObject({ error: { kind: 'mark_over_full' } });
  });
  it('refuses a third decimal', () => {
    expect(read(off('1.005'), 1000)).toMatchObject({ error: { kind: 'too_many_decimals' } });
  });
  it('refuses two points', () => expect(read(mark('1.2.3'), 1000)).toMatchObject({ error: { kind: 'not_a_mark' } }));
});

describe('chips and plus', () => {
  it('adds one deduction after another', () => {
    expect(withChip(withChip(off(''), 200), 50).text).toBe('2+0.5');
    expect(withChip(plus(typed(off(''), '3')), 200).text).toBe('3+2');
  });
  it('replaces the nought of a full mark', () => expect(withChip(off('0'), 200).text).toBe('2'));
  it('means nothing for a mark', () => expect(withChip(mark('8'), 200)).toEqual(mark('8')));
  it('never starts or doubles a plus', () => {
    expect(plus(off('')).text).toBe('');
    expect(plus(off('2+')).text).toBe('2+');
  });
  it('takes the last character back', () => expect(backspace(off('2+2')).text).toBe('2+'));
});

describe('what is recorded can be typed', () => {
  it('writes marks as short as they can be read', () => {
    expect([0, 25, 200, 250, 10_000].map(shortMark)).toEqual(['0', '0.25', '2', '2.5', '100']);
  });
  it('reads back every score it writes', () => {
    const cents = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 5 }), cents, (list, value) => {
        const score = { kind: 'deductions' as const, deductions: list };
        expect(read(off(textOf(score)), 10_000)).toEqual({ ok: true, value: score });
        const given = { kind: 'mark' as const, mark: value };
        expect(read(mark(textOf(given)), 10_000)).toEqual({ ok: true, value: given });
      }),
    );
  });
  it('gives the whole mark or none of it in either mode', () => {
    for (const mode of ['deductions', 'mark'] as const) {
      expect(lineMark({ fullMark: 2500, given: fullScore(mode, 2500), vetoed: false })).toBe(2500);
      expect(lineMark({ fullMark: 2500, given: zeroScore(mode, 2500), vetoed: false })).toBe(0);
    }
  });
});
