import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWords } from '#electron/shell/words.ts';
import { callHost, expect, test } from './fixtures.ts';

// What holds only where a stock browser is the window.

const script = join(import.meta.dirname, '..', '..', 'dist', 'portable.js');
/** Starts a second host and waits for it to give up. */
const startAgain = (home: string) =>
  spawnSync(process.execPath, [script], {
    env: { ...process.env, KAOPING_HOME: home },
    encoding: 'utf8',
    timeout: 20_000,
  });

const ORIGIN = 'http://127.0.0.1:42137';

test('who was not admitted sees one sentence, and no data; no cookie is set for other ports to receive', async ({
  app,
  playwright,
}) => {
  const stranger = await playwright.request.newContext();
  const call = await stranger.post(`${ORIGIN}/bridge/app:info`, { data: {}, headers: { origin: ORIGIN } });
  expect([call.status(), await call.text()]).toEqual([401, startWords.linkUsed.join('\n')]);
  await stranger.dispose();
  expect(await app.page.context().cookies()).toEqual([]);
  expect(app.page.url()).not.toContain('enter');
  await app.page.reload();
  await expect(app.page.getByRole('alert')).toHaveCount(0);

  const used = await app.page.context().newPage();
  await used.goto(`${ORIGIN}/#enter=guessed`);
  await expect(used.getByRole('alert')).toContainText('这个地址已经用过或不正确');
  await used.close();
});

test('a second tab is told so at once and the first goes on; the file leads in again once it is closed', async ({
  app,
}) => {
  const { page } = app;
  const entrance = `file://${join(app.home, 'open.html')}`;
  expect(statSync(join(app.home, 'open.html')).mode & 0o777).toBe(0o600);
  const second = await page.context().newPage();
  await second.goto(entrance);
  await expect(second.getByRole('alert')).toContainText('已经在另一个窗口或标签页打开');
  const info = await callHost(page, 'app:info', {});
  expect(info.ok).toBe(true);
  await page.close();
  await second.goto(entrance);
  await expect(second.getByRole('alert')).toHaveCount(0);
  expect((await callHost(second, 'app:info', {})).ok).toBe(true);
});

test('a second start says in one sentence why it ends', async ({ app }) => {
  const same = startAgain(app.home);
  expect([same.status, same.stderr.trim()]).toEqual([1, startWords.alreadyRunning.join('\n')]);
  const other = startAgain(mkdtempSync(join(tmpdir(), 'kaoping-second-')));
  expect(other.status).toBe(1);
  expect(other.stderr.trim()).toBe(startWords.portTaken.join('\n').replaceAll('{port}', '42137'));
});
