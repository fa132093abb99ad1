import { expect, it } from 'vitest';
import { examine } from '#scripts/verify/examine.mjs';
import { reportLines } from '#scripts/verify/report.mjs';
import { sealedExport, unsealedExport } from '#shared/wire/export/build.ts';
import {
  keyOf,
  linesOf,
  openedLog,
  record,
  scoredFrom,
  sealed,
  signedFrom,
  sittingOf,
  stationOf,
  type Key,
  type TestLog,
} from '../support/handover.ts';
import { certified, replacedBy, statementOf, takenOver } from '../support/takeover.ts';
import { renumbered } from '../support/forged.ts';

// The verifier knows by itself where a log may change hands, and who must have signed for it.

const [first, second] = [stationOf(1), stationOf(2)] as const;
const sitting = sittingOf(first);
const onward = (log: TestLog): TestLog => signedFrom(scoredFrom(log, sitting), sitting);
const log = onward(takenOver(openedLog(sitting), sitting, first, second));

function exportOf(lines: readonly string[], key: Key = second.key): Buffer {
  const unsealed = unsealedExport(lines, {
    stationKey: key.publicKey,
    exportedAt: '2026-11-20T12:00:00.000Z',
    batches: [],
  });
  if (!unsealed.ok) throw new Error(unsealed.error.kind);
  const seal = { publicKey: key.publicKey, signature: key.sign('export', unsealed.value.digest) };
  return Buffer.from(sealedExport(unsealed.value, seal));
}
const flawsOf = (bytes: Buffer, pinned: string | null = null): string[] =>
  examine(bytes, { pinned })!
    .checks.filter(({ state }) => state === 'bad')
    .map(({ id, flaw }) => `${id}: ${flaw!.why}`);

it('finds a takeover right, and says who took over from whom', () => {
  const file = exportOf(linesOf(log.links));
  const report = examine(file)!;
  expect(report.first).toBeNull();
  const said = reportLines(report, { name: 'a.kpx', bytes: file.length, en: false }).join('\n');
  expect(said).toContain('工位：接替 1 次');
  expect(said).toContain('原因：一号机无法开机（罗芳）');
});

it('takes the old station’s key for an answer as well as the new one’s', () => {
  const file = exportOf(linesOf(log.links));
  for (const { key } of [first, second]) expect(flawsOf(file, key.publicKey)).toEqual([]);
  expect(flawsOf(file, keyOf(9).publicKey)).toEqual(['station: not_the_key']);
});

it('does not take a certificate one of the two did not sign', () => {
  const said = statementOf(first, second);
  for (const certificate of [certified(said, keyOf(9), second.key), certified(said, first.key, keyOf(9))]) {
    const forged = onward(record(openedLog(sitting), sitting, replacedBy(certificate)));
    expect(flawsOf(exportOf(linesOf(forged.links)))).toEqual(['stations: signature_wrong']);
  }
});

it('names an entry of another station without a certificate', () => {
  const entries = log.links.map(({ entry }) => entry);
  const at = entries.findIndex(({ body }) => body.type === 'station_replaced');
  const silent = renumbered(entries.toSpliced(at, 1));
  expect(flawsOf(exportOf(silent))).toContain('stations: station_changed');
  const early = renumbered(entries.with(1, { ...entries[1]!, station: second.stationId }));
  expect(flawsOf(exportOf(early))).toEqual(['stations: station_changed']);
});

it('does not take a certificate out of turn, nor a seal of another key than it names', () => {
  const other = statementOf(stationOf(3), second);
  const astray = onward(
    record(openedLog(sitting), sitting, replacedBy(certified(other, stationOf(3).key, second.key))),
  );
  expect(flawsOf(exportOf(linesOf(astray.links)))).toEqual(['stations: takeover_out_of_turn']);
  expect(flawsOf(exportOf(linesOf(log.links), keyOf(9)))).toEqual(['header: header_differs']);
});

it('reads a batch that holds both stations’ entries', () => {
  const { text, signature } = sealed(second, log);
  const report = examine(Buffer.from(text), { signature });
  expect(report?.checks.find(({ id }) => id === 'stations')).toMatchObject({ state: 'ok' });
  expect(report?.first).toBeNull();
});
