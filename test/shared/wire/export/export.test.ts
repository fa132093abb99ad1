import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unsealedExport } from '#shared/wire/export/build.ts';
import { checkExport } from '#shared/wire/export/check.ts';
import { hashLine } from '#shared/record/chain.ts';
import { batchesOf, EXPORTED_AT, exported, finishedDay, STATION } from '../../../support/exports.ts';
import { keyOf, type Key } from '../../../support/handover.ts';

const day = finishedDay();
const batches = batchesOf(day);
const good = exported(day.lines, batches);
const goodLines = good.split('\n').slice(0, -1);

/** What becomes of an export's bytes: 'good' or the kind of its flaw. */
function verdict(bytes: string | Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes));
    const checked = checkExport(text);
    return checked.ok ? 'good' : checked.error.kind;
  } catch {
    return 'not_text';
  }
}
/** The lines above the seal, sealed anew by the station or somebody else. */
function resealed(lines: readonly string[], key: Key = STATION.key): string {
  const text = `${lines.join('\n')}\n`;
  const sha256 = hashLine(text);
  return `${text}${JSON.stringify({ sha256, publicKey: key.publicKey, signature: key.sign('export', sha256) })}\n`;
}
function changed(at: number, change: (line: string) => string): string {
  const lines = goodLines.slice(0, -1);
  return resealed(lines.with(at, change(lines.at(at)!)));
}
const withHeader = (change: (header: Record<string, unknown>) => object): string => {
  const lines = goodLines.slice(0, -1);
  const header = JSON.stringify(change(JSON.parse(lines[1]!) as Record<string, unknown>));
  const closing = lines.at(-1)!.replace(/"header":"\w+"/, `"header":"${hashLine(header)}"`);
  return resealed(lines.with(1, header).with(-1, closing));
};

describe('an exported sitting', () => {
  it('is the format, the header, the journal byte for byte, the closing and the seal', () => {
    expect(goodLines[0]).toBe('kaoping/export/1');
    expect(goodLines.slice(2, -2)).toEqual(day.lines);
    expect(JSON.parse(goodLines.at(-2)!)).toMatchObject({
      header: hashLine(goodLines[1]!),
      ledger: { expected: 8, signed: 4, absent: 2, voided: 2, open: 0 },
      batches,
    });
  });

  it('is good as it was made, practice and panels too', () => {
    expect(verdict(good)).toBe('good');
    const panel = finishedDay('panel', true);
    expect(verdict(exported(panel.lines))).toBe('good');
  });

  it('is never made of a log that does not hold', () => {
    const occasion = { stationKey: STATION.key.publicKey, exportedAt: EXPORTED_AT, batches: [] };
    expect(unsealedExport(day.lines.slice(1), occasion)).toEqual({
      ok: false,
      error: { kind: 'chain_broken', seq: 0 },
    });
    expect(unsealedExport([], occasion)).toEqual({ ok: false, error: { kind: 'genesis_missing' } });
  });

  it.each<[string, string, string]>([
    [
      'sealed by a key that is not in the header',
      resealed(goodLines.slice(0, -1), keyOf(3)),
      'station_signature_wrong',
    ],
    [
      'with a header the closing does not know',
      changed(1, (l) => l.replace(EXPORTED_AT, '2026-11-21T12:00:00.000Z')),
      'closing_unreadable',
    ],
    ['with another count', withHeader((h) => ({ ...h, count: 3 })), 'header_disagrees'],
    ['with another last hash', withHeader((h) => ({ ...h, lastHash: 'a'.repeat(64) })), 'header_disagrees'],
    ['of practice dressed as real', withHeader((h) => ({ ...h, practice: true })), 'header_disagrees'],
    [
      'of another policy',
      withHeader((h) => ({ ...h, policy: { ...(h['policy'] as object), version: '9' } })),
      'header_disagrees',
    ],
    ['with a field too many', withHeader((h) => ({ ...h, x: 1 })), 'header_unreadable'],
    ['with another ledger', changed(-1, (l) => l.replace('"signed":4', '"signed":5')), 'ledger_differs'],
    [
      'with a batch left out',
      changed(-1, (l) => JSON.stringify({ ...(JSON.parse(l) as object), batches: [batches[1]] })),
      'batches_broken',
    ],
    [
      'with a receipt of another batch',
      changed(-1, (l) =>
        JSON.stringify({
          ...(JSON.parse(l) as object),
          batches: [batches[0], { ...batches[1], receipt: batches[0]!.receipt }],
        }),
      ),
      'batches_broken',
    ],
    ['with an entry changed', changed(20, (l) => l.replace('"elapsed":', '"elapsed":1')), 'chain_broken'],
    ['with a space in the closing', changed(-1, (l) => `${l} `), 'closing_unreadable'],
  ])('%s is refused', (_, text, kind) => {
    expect(verdict(text)).toBe(kind);
  });

  it('is refused with any single bit flipped', () => {
    const bytes = Buffer.from(good);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const bad = Uint8Array.from(bytes);
        bad[at]! ^= 1 << bit;
        expect(verdict(bad)).not.toBe('good');
      }),
    );
  });

  it('is refused with lines in any other order, one missing, one twice, or cut anywhere', () => {
    const at = fc.nat({ max: goodLines.length - 1 });
    fc.assert(
      fc.property(fc.tuple(at, at, at, at), fc.nat({ max: good.length - 1 }), ([a, b, gone, twice], length) => {
        const swapped = goodLines.with(a, goodLines[b]!).with(b, goodLines[a]!);
        if (a !== b) expect(verdict(`${swapped.join('\n')}\n`)).not.toBe('good');
        expect(verdict(`${goodLines.toSpliced(gone, 1).join('\n')}\n`)).not.toBe('good');
        expect(verdict(`${goodLines.toSpliced(twice, 0, goodLines[twice]!).join('\n')}\n`)).not.toBe('good');
        expect(verdict(good.slice(0, length))).not.toBe('good');
      }),
    );
  });
});
