// npm start: the desktop window where Electron can run, else the same app in a browser. Says in one sentence why.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { openWithSystem } from '#electron/files/open-with-system.ts';
import { startWords } from '#electron/shell/words.ts';
import { buildAll } from './build.ts';
import { commandLine } from './command-line.ts';
import { downloadElectron, electronBinary, hasDisplay, whyNoElectron } from './worlds.ts';

const dist = join(import.meta.dirname, '..', 'dist');
/** A download that takes longer is left for another day: the exam waits for nobody. */
const DOWNLOAD_MS = 20_000;

commandLine({ usage: 'npm start: the app, in a window of its own or in a browser' });
if (await buildAll()) console.log(startWords.built.join(' '));
if (electronBinary() === null && hasDisplay()) downloadElectron(DOWNLOAD_MS);
const reason = whyNoElectron(hasDisplay());
if (reason === null) follow(spawn(electronBinary() ?? '', [join(dist, 'electron')], { stdio: 'inherit' }));
else {
  console.log(reason.join('\n'));
  const host = spawn(process.execPath, [join(dist, 'portable.js')], { stdio: ['inherit', 'pipe', 'inherit'] });
  host.stdout.pipe(process.stdout);
  if (hasDisplay() && !process.env['CI']) openBrowserOn(host);
  follow(host);
}

/** Opens the printed file once, which leads to the address: an argument with the code in it could be read by every account. */
function openBrowserOn(host: ChildProcess): void {
  host.stdout?.on('data', (chunk: Buffer) => {
    const file = /(\S.*open\.html)$/m.exec(chunk.toString())?.[1]?.replace(/^.*?[：:] ?(?=([A-Za-z]:)?[\\/])/, '');
    if (file !== undefined) openWithSystem(file).catch(() => undefined);
  });
}

/** Ends as the app ends, and ends it when we are told to. */
function follow(app: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
  app.once('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  app.once('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}
