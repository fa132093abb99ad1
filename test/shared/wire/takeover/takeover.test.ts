import { describe, expect, it } from 'vitest';
import { checkBatch } from '#shared/wire/batch/check.ts';
import { openBatch } from '#shared/wire/batch/open.ts';
import { sealedExport, unsealedExport } from '#shared/wire/export/build.ts';
import { checkExport } from '#shared/wire/export/check.ts';
import { mayRecordAt } from '#shared/conduct/clock.ts';
import { mayRecord } from '#shared/conduct/may-record.ts';
import { checkCertificate } from '#shared/record/check-certificate.ts';
import { readStatement } from '#shared/model/takeover.ts';
import { succeedAll, writerOf } from '#shared/record/succession.ts';
import {
  keyOf,
  linesOf,
  openedLog,
  record,
  scoredFrom,
  scoredLog,
  sealed,
  signedFrom,
  signedLog,
  sittingOf,
  stationOf,
  type TestBatch,
  type TestLog,
  type TestStation,
} from '../../../support/handover.ts';
import { certificateOf, certified, replacedBy, statementOf, takenOver } from '../../../support/takeover.ts';
import { by } from '#test/support/moment.ts';

const [first, second, third] = [stationOf(1), stationOf(2), stationOf(3)] as const;
const sitting = sittingOf(first);

describe('a takeover certificate', () => {
  it('counts when both stations signed it, and says what they signed', () => {
    const checked = checkCertificate(certificateOf(first, second));
    expect(checked).toEqual({ ok: true, value: statementOf(first, second) });
  });

  it.each<[string, Parameters<typeof checkCertificate>[0], string]>([
    ['by another old key', certified(statementOf(first, second), keyOf(9), second.key), 'takeover_forged'],
    ['by another new key', certified(statementOf(first, second), first.key, keyOf(9)), 'takeover_forged'],
    [
      'with another reason',
      { ...certificateOf(first, second), text: JSON.stringify(statementOf(first, second, { reason: '别的' })) },
      'takeover_forged',
    ],
    [
      'written another way',
      { ...certificateOf(first, second), text: JSON.stringify(statementOf(first, second), null, 1) },
      'takeover_unreadable',
    ],
    ['that is no statement', { ...certificateOf(first, second), text: 'null' }, 'takeover_unreadable'],
  ])('does not count %s', (_, certificate, kind) => {
    expect(checkCertificate(certificate)).toEqual({ ok: false, error: { kind } });
  });

  it('is none of a station for itself', () => {
    expect(readStatement(JSON.stringify(statementOf(first, first)))).toBeNull();
    expect(readStatement('{')).toBeNull();
  });
});

describe('a log that was taken over', () => {
  const log = takenOver(openedLog(sitting), sitting, first, second);

  it('names both stations, and the new one goes on', () => {
    expect(log.state.replacements).toMatchObject([{ oldStationId: first.stationId, newStationId: second.stationId }]);
    expect(writerOf(log.state)).toEqual({ stationId: second.stationId, publicKey: second.key.publicKey });
    expect(scoredFrom(log, sitting).links.at(-1)?.entry.station).toBe(second.stationId);
  });

  it('keeps the signatures under the sitting, and may still come once it is closed', () => {
    const signed = signedLog(sitting);
    expect(takenOver(signed, sitting, first, second).state.signatures).toHaveLength(2);
    const closed = { ...signed.state, closing: { expected: 2, signed: 2, absent: 0, voided: 0, digest: '', seq: 1 } };
    expect(mayRecord(closed, replacedBy(certificateOf(first, second)), by(null)).ok).toBe(true);
  });

  it('only goes on from the station that writes it, but whatever the new computer’s clock says', () => {
    const body = replacedBy(certificateOf(second, third));
    expect(mayRecord(openedLog(sitting).state, body, by(null))).toMatchObject({
      error: { kind: 'takeover_out_of_turn' },
    });
    expect(mayRecord(log.state, body, by(null)).ok).toBe(true);
    expect(mayRecordAt(log.state, body, '2026-02-01T00:00:00.000Z').ok).toBe(true);
  });

  it('changes hands nowhere else', () => {
    const entries = scoredFrom(log, sitting).links.map(({ entry }) => entry);
    const at = entries.findIndex(({ body }) => body.type === 'station_replaced');
    const strange = (change: (station: string, seq: number) => string) =>
      succeedAll(
        null,
        entries.map((entry) => ({ ...entry, station: change(entry.station, entry.seq) })),
      );
    expect(strange((station) => station)).toMatchObject({ ok: true, value: { stationId: second.stationId } });
    for (const seq of [1, at, at + 1])
      expect(strange((station, n) => (n === seq ? third.stationId : station))).toEqual({
        ok: false,
        error: { kind: 'station_changed', seq },
      });
  });

  it('goes on from the key the certificate before it named', () => {
    const twice = takenOver(log, sitting, second, third);
    expect(writerOf(twice.state)?.stationId).toBe(third.stationId);
    const impostor: TestStation = { ...second, key: keyOf(9) };
    const forged = record(log, sitting, replacedBy(certificateOf(impostor, third)));
    expect(succeedAll(null, entriesOf(forged))).toMatchObject({ ok: false });
  });
});

const entriesOf = ({ links }: TestLog) => links.map(({ entry }) => entry);
const verdict = ({ text }: Pick<TestBatch, 'text'>): string => {
  const opened = openBatch(text);
  const checked = opened.ok ? checkBatch(opened.value) : opened;
  return checked.ok ? 'good' : JSON.stringify(checked.error);
};

describe('a batch of a log that was taken over', () => {
  const log = scoredFrom(takenOver(openedLog(sitting), sitting, first, second), sitting);

  it('holds entries of the old station followed by the new one’s, and is sealed by the new one', () => {
    expect(verdict(sealed(second, log))).toBe('good');
    expect(verdict(sealed(second, log, { from: 3 }))).toBe('good');
    expect(verdict(sealed(second, log, { from: log.links.length - 2 }))).toBe('good');
  });

  it('is not the old station’s, nor sealed with another key than the certificate’s', () => {
    expect(verdict(sealed(first, log))).toContain('"field":"stationId"');
    expect(verdict(sealed({ ...second, key: keyOf(9) }, log))).toContain('"field":"stationKey"');
    expect(verdict(sealed(first, log, { to: 4 }))).toBe('good');
  });
});

describe('an export of a log that was taken over', () => {
  const log = signedFrom(scoredFrom(takenOver(openedLog(sitting), sitting, first, second), sitting), sitting);
  const exportedBy = (station: TestStation, of: TestLog): string => {
    const occasion = { stationKey: station.key.publicKey, exportedAt: '2026-11-20T12:00:00.000Z', batches: [] };
    const unsealed = unsealedExport(linesOf(of.links), occasion);
    if (!unsealed.ok) throw new Error(unsealed.error.kind);
    const { publicKey } = station.key;
    return sealedExport(unsealed.value, { publicKey, signature: station.key.sign('export', unsealed.value.digest) });
  };

  it('is sealed by the new station, and names it', () => {
    const checked = checkExport(exportedBy(second, log));
    expect(checked).toMatchObject({ ok: true, value: { header: { stationId: second.stationId } } });
  });

  it('does not count under the old key, or with a certificate nobody signed', () => {
    expect(checkExport(exportedBy(first, log))).toEqual({
      ok: false,
      error: { kind: 'header_disagrees', field: 'stationKey' },
    });
    const unsigned = replacedBy(certified(statementOf(first, second), keyOf(9), second.key));
    const forged = record(scoredLog(sitting), sitting, unsigned);
    expect(checkExport(exportedBy(second, forged))).toEqual({ ok: false, error: { kind: 'takeover_forged' } });
  });
});
