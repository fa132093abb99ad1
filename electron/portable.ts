// The host without Electron: the same handlers and the same page, behind a server only this computer can reach.
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { startWords } from '#electron/shell/words.ts';
import { say, type Sentence } from '#shared/words/say.ts';
import { PORTABLE_PORT } from './shell/app-origin.ts';
import { dataRoot } from './files/data-root.ts';
import { openWithSystem } from './files/open-with-system.ts';
import { exportsFolder, intoFolder } from './files/save.ts';
import { createHost } from './shell/host.ts';
import { lockRoot } from './shell/host-lock.ts';
import { fileLog, logFile, traceOf } from './log/logger.ts';
import { createAdmission } from './portable/admission.ts';
import { addressWith, entranceFile } from './portable/entrance.ts';
import { createPortableServer } from './portable/server.ts';

declare const KAOPING_VERSION: string;

const now = (): Date => new Date();
const root = dataRoot(process.env);
const log = fileLog(logFile(root), now);

/** Says a sentence in both languages and ends; nothing was changed. */
function giveUp(sentence: Sentence, blanks: Record<string, string | number> = {}): never {
  console.error(`${say(sentence, 'zh', blanks)}\n${say(sentence, 'en', blanks)}`);
  process.exit(1);
}

let locked = await lockRoot(root, { lost: (name) => giveUp(startWords.leaseLost, { name }) });
if (locked.kind === 'silent') {
  const { name, take } = locked;
  console.log(`${say(startWords.heldSilent, 'zh', { name })}\n${say(startWords.heldSilent, 'en', { name })}`);
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const said = await asking.question(`${startWords.typeYes.join('\n')} `);
  asking.close();
  if (said.trim().toLowerCase() !== 'yes') process.exit(1);
  locked = await take();
}
if (locked.kind === 'here') giveUp(startWords.alreadyRunning);
if (locked.kind !== 'held') giveUp(startWords.heldElsewhere, { name: locked.name });
process.once('exit', locked.release);
const host = await createHost({
  world: 'portable',
  version: KAOPING_VERSION,
  root,
  keychain: null,
  choosePath: intoFolder(exportsFolder(root)),
  chooseFolder: () => Promise.resolve(null),
  openPath: process.env['KAOPING_SAVE_DIR'] ? () => Promise.resolve() : openWithSystem,
  printWorker: join(import.meta.dirname, 'electron', 'print-worker.mjs'),
  verifyWorker: join(import.meta.dirname, 'electron', 'verify-worker.mjs'),
  listWorker: join(import.meta.dirname, 'electron', 'list-worker.mjs'),
  now,
  log,
});
const entrance = entranceFile(root);
process.once('exit', entrance.remove);
const admission = createAdmission((code) => {
  entrance.keep(code).catch((error: unknown) => log('entrance_failed', traceOf(error)));
});
const server = createPortableServer({ ...host, admission, folder: join(import.meta.dirname, 'renderer'), log });
server.once('error', () => giveUp(startWords.portTaken, { port: PORTABLE_PORT }));
server.listen(PORTABLE_PORT, '127.0.0.1', () => {
  const again = startWords.openAgain.map((words) => say([words, words], 'zh', { path: entrance.path })).join('\n');
  console.log(`${startWords.openThis.join('\n')}\n${addressWith(admission.code())}\n${again}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void host.close().finally(() => process.exit(0)));
