import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Central } from '#central/start.ts';
import { outOfTime } from '#electron/journal/out-of-time.ts';
import { examine } from '#scripts/verify/examine.mjs';
import { hashLine } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import type { BatchHeader } from '#shared/wire/batch/header.ts';
import { countsOf } from '#shared/wire/export/build.ts';
import type { ExportBatch } from '#shared/wire/export/format.ts';
import { enrolAt, post } from '../central.ts';
import { EXPORTED_AT } from '../exports.ts';
import { idOf, signedBatch, type TestStation } from '../handover.ts';
import { testJournals } from '../vault.ts';
import { STATION, type Day } from './days.ts';
import type { Written } from './rewrite.ts';

// The three who must refuse a forgery, each as it really runs: the host appends, central answers over HTTP, the verifier reads
// an exported file. Each answers the kind of its refusal, or `accepted`.

/** What the host says to the lines of a whole sitting. */
export async function hostSays({ sitting }: Day, { lines }: Written): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'forgery-'));
  const now = (): Date => new Date('2026-11-20T03:00:00.000Z');
  const journals = await testJournals({ root, now });
  const owner = { practice: sitting.practice, log: sitting.sittingId };
  const answer = await journals.record(owner, lines, {
    thirdCopyKept: true,
    objection: (entry) => outOfTime(now, entry),
  });
  await journals.close();
  if (answer.ok) return 'accepted';
  const { kind } = answer.error;
  return kind === 'entry_refused' ? (answer.error.detail as { readonly rule: string }).rule : kind;
}

export const enrol = async (central: Central): Promise<Response> => enrolAt(central.url, await central.code(), STATION);

let batches = 0;
/** The header a station would write above these lines. */
export function headerOf({ sitting }: Day, { lines }: Written, station: TestStation = STATION): BatchHeader {
  batches += 1;
  return {
    ...{
      batchId: idOf(0xf000 + batches),
      stationId: station === STATION ? sitting.stationId : station.stationId,
      stationKey: station.key.publicKey,
    },
    ...{ sittingId: sitting.sittingId, practice: false, fromSeq: 0, toSeq: lines.length - 1, count: lines.length },
    ...{ prevHash: EMPTY_HEAD.hash, lastHash: hashLine(lines.at(-1)!), sealedAt: EXPORTED_AT },
    policy: genesisPolicy(sitting, lines),
  };
}

/** The policy that the genesis as written names, so that header and entry agree whatever it says. */
function genesisPolicy(sitting: Day['sitting'], [genesis = '']: readonly string[]): BatchHeader['policy'] {
  try {
    const { body } = JSON.parse(genesis) as { body: Extract<Entry['body'], { type: 'sitting_opened' }> };
    return body.sitting.policy;
  } catch {
    return sitting.policy;
  }
}

/** What central says to a batch of them. */
export async function centralSays(central: Central, day: Day, written: Written): Promise<string> {
  const { text, signature } = signedBatch(STATION, headerOf(day, written), written.lines);
  return centralSaysTo(central, text, signature);
}

export async function centralSaysTo(central: Central, text: string, signature: string): Promise<string> {
  const { body } = await post(central.url, { text, signature });
  const said = JSON.parse(body) as { refused?: string; detail?: { rule?: string } };
  if (said.refused === undefined) return 'accepted';
  return said.refused === 'procedure_broken' ? (said.detail?.rule ?? '') : said.refused;
}

/** Exported and sealed by the station's own key, whatever the lines say; `over` changes the header's or closing's text. */
export function exportOf(
  day: Day,
  written: Written,
  {
    batches = [],
    header = (line: string) => line,
    station = STATION,
  }: { batches?: ExportBatch[]; header?: (line: string) => string; station?: TestStation } = {},
): string {
  const { batchId, fromSeq, toSeq, prevHash, sealedAt, policy, ...head } = headerOf(day, written, station);
  const { practice } = day.sitting;
  const headerLine = header(JSON.stringify({ ...inOrder({ ...head, practice }), exportedAt: sealedAt, policy }));
  const closing = { header: hashLine(headerLine), ledger: countsOf(written.state), batches };
  const above = `${['kaoping/export/1', headerLine, ...written.lines, JSON.stringify(closing)].join('\n')}\n`;
  const sha256 = hashLine(above);
  const { publicKey } = station.key;
  return `${above}${JSON.stringify({ sha256, publicKey, signature: station.key.sign('export', sha256) })}\n`;
}

const inOrder = ({ stationId, stationKey, sittingId, practice, count, lastHash }: Partial<BatchHeader>) => ({
  ...{ stationId, stationKey, sittingId, practice, count, lastHash },
});

/** What the verifier says to an exported sitting of them, sealed by the station's own key: the flaws of its checks. */
export function verifierSays(day: Day, written: Written, station: TestStation = STATION): readonly string[] {
  return flawsIn(Buffer.from(exportOf(day, written, { station })));
}

export const flawsIn = (bytes: Buffer, signature: string | null = null): readonly string[] =>
  (examine(bytes, { signature, now: Date.parse('2026-12-01T00:00:00.000Z') })?.checks ?? []).flatMap(
    ({ id, state, flaw }) => (state === 'bad' ? [`${id}: ${flaw?.why ?? ''}`] : []),
  );
