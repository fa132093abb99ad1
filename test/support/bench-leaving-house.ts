// A host with one long sitting, in processes of its own: `make` puts the sitting on a new computer's disk, `leave` opens that
// computer, exports the sitting and backs everything up, and says as one JSON object how much memory each took.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openJournals } from '#electron/journal/journals.ts';
import { createHost } from '#electron/shell/host.ts';
import { findVault } from '#electron/vault/vault.ts';
import { intoFolder } from '#electron/files/save.ts';
import { commandLine } from '#scripts/command-line.ts';
import { sittingLines } from './bench-room.ts';
import { must } from './must.ts';
import { aSitting } from './sitting.ts';
import { trusting } from './vault.ts';

const { positionals } = commandLine({ usage: 'bench-leaving-house.ts make|leave ROOT ENTRIES|LOG', operands: true });
const [step = '', root = '', given = ''] = positionals;
const PASSPHRASE = '测速用的口令 九七五';
const PAGE = 5000;

const now = (): Date => new Date();
const open = () =>
  createHost({
    ...{ world: 'portable', version: '0.0.0', root, keychain: null, now, log: () => undefined },
    ...{ printWorker: '', verifyWorker: '', listWorker: '', openPath: () => Promise.resolve() },
    choosePath: intoFolder(join(root, 'exports')),
    chooseFolder: () => Promise.resolve(null),
  });

async function make(): Promise<object> {
  const host = await open();
  must(await host.handlers['vault:create']({ passphrase: PASSPHRASE }));
  const station = must(await host.handlers['station:create']({ name: '测速', organiser: '', practice: false }));
  await host.close();
  const keys = must(await (await findVault({ root, keychain: null, now })).open(PASSPHRASE));
  // of the first edition, which lets marks leave before every sheet is signed
  const sitting = aSitting({ stationId: station.stationId });
  const { log, lines } = await sittingLines(station, () => Promise.resolve(station.publicKey), Number(given), sitting);
  const journals = await openJournals({ root, key: keys.journal, anchors: trusting(), now, log: () => undefined });
  for (let from = 0; from < lines.length; from += PAGE)
    must(await journals.append({ log, practice: false }, lines.slice(from, from + PAGE)));
  await journals.close();
  return { log, entries: lines.length };
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
async function leave(): Promise<object> {
  const from = performance.now();
  const { handlers, close } = await open();
  must(await handlers['vault:open']({ passphrase: PASSPHRASE }));
  // the fold of a sitting is there whenever somebody works on it
  must(await handlers['journal:read']({ practice: false, log: given, fromSeq: 0, limit: 1 }));
  const openedMs = performance.now() - from;
  const openMb = peak();
  const exported = must(await handlers['sitting:export']({ practice: false, log: given }));
  const exportMb = peak();
  const backup = must(await handlers['backup:write']({ passphrase: PASSPHRASE }));
  const backupMb = peak();
  await close();
  return {
    openedMs,
    openMb,
    exportMb,
    backupMb,
    exportBytes: (await stat(exported.where)).size,
    backupBytes: backup.bytes,
  };
}

console.log(JSON.stringify(step === 'make' ? await make() : await leave()));
