// The host without Electron: the same handlers and the same page, behind a server only this computer can reach.
import { join } from 'node:path';
import { startWords } from '#electron/shell/words.ts';
import { say, type Sentence } from '#shared/words/say.ts';
import { PORTABLE_ORIGIN, PORTABLE_PORT } from './shell/app-origin.ts';
import { dataRoot } from './files/data-root.ts';
import { openWithSystem } from './files/open-with-system.ts';
import { exportsFolder, intoFolder } from './files/save.ts';
import { createHost } from './shell/host.ts';
import { lockRoot } from './shell/host-lock.ts';
import { fileLog } from './log/logger.ts';
import { createAdmission } from './portable/admission.ts';
import { createPortableServer } from './portable/server.ts';

declare const KAOPING_VERSION: string;

const now = (): Date => new Date();
const root = dataRoot(process.env);
const log = fileLog(join(root, 'log', 'host.log'), now);

/** Says a sentence in both languages and ends; nothing was changed. */
function giveUp(sentence: Sentence, blanks: Record<string, string | number> = {}): never {
  console.error(`${say(sentence, 'zh', blanks)}\n${say(sentence, 'en', blanks)}`);
  process.exit(1);
}

if (!(await lockRoot(root))) giveUp(startWords.alreadyRunning);
const host = await createHost({
  world: 'portable',
  version: KAOPING_VERSION,
  root,
  keychain: null,
  choosePath: intoFolder(exportsFolder(root)),
  chooseFolder: () => Promise.resolve(null),
  openPath: process.env['KAOPING_SAVE_DIR'] ? () => Promise.resolve() : openWithSystem,
  printWorker: join(import.meta.dirname, 'electron', 'print-worker.mjs'),
  now,
  log,
});
const admission = createAdmission();
const server = createPortableServer({ ...host, admission, folder: join(import.meta.dirname, 'renderer'), log });
server.once('error', () => giveUp(startWords.portTaken, { port: PORTABLE_PORT }));
server.listen(PORTABLE_PORT, '127.0.0.1', () => {
  console.log(`${startWords.openThis.join('\n')}\n${PORTABLE_ORIGIN}/?token=${admission.token}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
