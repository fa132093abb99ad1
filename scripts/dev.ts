// npm run dev: the app under development, and a change to the page shows at once: in a window of Electron's where it can run, else in a
// browser. Its host is the real one, on a data folder of its own that is empty at every start and open without a passphrase;
// `npm run dev -- --sitting scored` opens a sitting of invented people (scripts/dev-sittings.ts; their PIN is 000000), and 打开练习场次
// fills one from the page. It has a port, and so a database, of its own. Nothing of this is part of the built app
// (test/scripts/dev.test.ts).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { openWithSystem } from '#electron/files/open-with-system.ts';
import { commandLine, refuseCommand } from './command-line.ts';
import { DEV_COMMAND, readDevSitting } from './dev-sittings.ts';
import { serveDev } from './serve-dev.ts';
import { electronBinary, hasDisplay, whyNoElectron } from './worlds.ts';

const sitting = readDevSitting(commandLine(DEV_COMMAND).values.sitting);
if (!sitting.ok) refuseCommand(sitting.error, DEV_COMMAND.usage);
const { url, profile } = await serveDev(sitting.value);
console.log(url);
const reason = whyNoElectron(hasDisplay());
if (reason === null) openInElectron();
else {
  console.log(reason.join('\n'));
  if (hasDisplay() && !process.env['CI']) openWithSystem(url).catch(() => undefined);
}

/** The window and the host end together. */
function openInElectron(): void {
  const window = spawn(electronBinary() ?? '', [join(import.meta.dirname, 'dev-window.cjs'), url], {
    stdio: 'inherit',
    env: { ...process.env, KAOPING_DEV_PROFILE: profile },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => window.kill(signal));
  window.once('error', (error) => console.error(error.message));
  window.once('exit', (code) => process.exit(code ?? 0));
}
