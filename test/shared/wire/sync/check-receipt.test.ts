import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReceipt } from '#shared/wire/sync/check-receipt.ts';
import type { ReceiptBody } from '#shared/wire/sync/receipt.ts';
import { idOf, keyOf } from '../../../support/handover.ts';

const central = keyOf(1);
const body: ReceiptBody = {
  batchId: idOf(1),
  sha256: 'a'.repeat(64),
  stationId: idOf(2),
  sittingId: idOf(3),
  fromSeq: 0,
  toSeq: 9,
  resultsDigest: 'b'.repeat(64),
  receivedAt: '2026-11-20T09:00:00.000Z',
  central: '测试中心',
};
const text = JSON.stringify(body);
const receipt = { text, signature: central.sign('receipt', text), publicKey: central.publicKey };
const batch = { batchId: idOf(1), sha256: 'a'.repeat(64) };
const kindOf = (...args: Parameters<typeof checkReceipt>): string => {
  const checked = checkReceipt(...args);
  return checked.ok ? 'good' : checked.error.kind;
};

describe('a receipt', () => {
  it('counts when the pinned key signed it for this batch', () => {
    expect(checkReceipt(receipt, batch, central.publicKey)).toEqual({ ok: true, value: body });
  });

  it('does not count from another key, even one that signed well', () => {
    const other = keyOf(2);
    const theirs = { text, signature: other.sign('receipt', text), publicKey: other.publicKey };
    expect(kindOf(theirs, batch, central.publicKey)).toBe('receipt_other_key');
    expect(kindOf({ ...theirs, publicKey: central.publicKey }, batch, central.publicKey)).toBe('receipt_forged');
  });

  it('does not count for another batch or other bytes', () => {
    expect(kindOf(receipt, { ...batch, batchId: idOf(8) }, central.publicKey)).toBe('receipt_other_batch');
    expect(kindOf(receipt, { ...batch, sha256: 'f'.repeat(64) }, central.publicKey)).toBe('receipt_other_batch');
  });

  it('does not count when the same text was signed as something else', () => {
    const replayed = { ...receipt, signature: central.sign('batch', text) };
    expect(kindOf(replayed, batch, central.publicKey)).toBe('receipt_forged');
  });

  it('does not count with any character of text or signature changed', () => {
    const flip = (hex: string, at: number): string =>
      hex.slice(0, at) + (hex[at] === '0' ? '1' : '0') + hex.slice(at + 1);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.nat({ max: 127 }), (t, s) => {
        const letter = text[t] === 'x' ? 'y' : 'x';
        const changed = text.slice(0, t) + letter + text.slice(t + 1);
        expect(kindOf({ ...receipt, text: changed }, batch, central.publicKey)).toBe('receipt_forged');
        expect(kindOf({ ...receipt, signature: flip(receipt.signature, s) }, batch, central.publicKey)).toBe(
          'receipt_forged',
        );
      }),
      { numRuns: 60 },
    );
  });
});
