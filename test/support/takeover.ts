import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import type { TakeoverCertificate, TakeoverStatement } from '#shared/model/takeover.ts';
import { record, type Key, type TestLog, type TestStation } from './handover.ts';

export const statementOf = (
  old: TestStation,
  next: TestStation,
  over: Partial<TakeoverStatement> = {},
): TakeoverStatement => ({
  oldStationId: old.stationId,
  oldKey: old.key.publicKey,
  newStationId: next.stationId,
  newKey: next.key.publicKey,
  name: next.name,
  organiser: '示例企业',
  reason: '一号机无法开机',
  by: '罗芳',
  backupAt: '2026-11-20T01:30:00.000Z',
  at: '2026-11-20T02:00:00.000Z',
  ...over,
});

/** The certificate of two stations, or of whoever signs in their place. */
export function certified(said: TakeoverStatement, oldKey: Key, newKey: Key): TakeoverCertificate {
  const text = JSON.stringify(said);
  return { text, oldSignature: oldKey.sign('takeover', text), newSignature: newKey.sign('takeover', text) };
}
export const certificateOf = (old: TestStation, next: TestStation): TakeoverCertificate =>
  certified(statementOf(old, next), old.key, next.key);

export const replacedBy = (certificate: TakeoverCertificate): Body => ({ type: 'station_replaced', ...certificate });

/** A log that `next` goes on with in the place of `old`. */
export const takenOver = (log: TestLog, sitting: Sitting, old: TestStation, next: TestStation): TestLog =>
  record(log, sitting, replacedBy(certificateOf(old, next)));
