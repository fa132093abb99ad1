import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWords } from '#electron/shell/words.ts';
import { expect, test } from './fixtures.ts';

// What holds only where a stock browser is the window.

const script = join(import.meta.dirname, '..', '..', 'dist', 'portable.js');
/** Starts a second host and waits for it to give up. */
const startAgain = (home: string) =>
  spawnSync(process.execPath, [script], {
    env: { ...process.env, KAOPING_HOME: home },
    encoding: 'utf8',
    timeout: 20_000,
  });

test('the link and the cookie: who was not admitted sees one sentence, and no data', async ({ app, playwright }) => {
  const stranger = await playwright.request.newContext();
  for (const path of ['/', '/index.html', '/?token=guessed']) {
    const refused = await stranger.get(`http://127.0.0.1:42137${path}`);
    expect([refused.status(), await refused.text()]).toEqual([401, startWords.linkUsed.join('\n')]);
  }
  const call = await stranger.post('http://127.0.0.1:42137/bridge/app:info', {
    data: {},
    headers: { origin: 'http://127.0.0.1:42137' },
  });
  expect(call.status()).toBe(401);
  await stranger.dispose();
  const cookies = await app.page.context().cookies();
  expect(cookies).toMatchObject([
    { name: 'kaoping', httpOnly: true, sameSite: 'Strict', path: '/', domain: '127.0.0.1' },
  ]);
  expect(await app.page.evaluate(() => document.cookie)).toBe('');
  expect(app.page.url()).not.toContain('token');
});

test('a second start says in one sentence why it ends', async ({ app }) => {
  const same = startAgain(app.home);
  expect([same.status, same.stderr.trim()]).toEqual([1, startWords.alreadyRunning.join('\n')]);
  const other = startAgain(mkdtempSync(join(tmpdir(), 'kaoping-second-')));
  expect(other.status).toBe(1);
  expect(other.stderr.trim()).toBe(startWords.portTaken.join('\n').replaceAll('{port}', '42137'));
});
