import { mkdir, mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepDrafts, TAKING_OVER } from '#electron/files/sweep-drafts.ts';

const DRAFT = 'a1b2c3d4e5f6.tmp';

test('what a kill left unfinished goes, and nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sweep-'));
  for (const folder of ['keys', 'journal', 'handover/outbox/b', 'exports', 'profile', `${TAKING_OVER}x/keys`])
    await mkdir(join(root, folder), { recursive: true });
  const gone = [
    `vault.json.${DRAFT}`,
    `keys/p.json.${DRAFT}`,
    `handover/outbox/b/state.json.${DRAFT}`,
    'journal/l.kpj.mending',
  ];
  const stays = [
    'vault.json',
    'keys/p.json',
    'journal/l.kpj',
    'journal/l.kpj.torn-1',
    `profile/x.${DRAFT}`,
    'notes.tmp',
  ];
  for (const name of [...gone, ...stays, `${TAKING_OVER}x/keys/p.json`]) await writeFile(join(root, name), name);
  await mkdir(join(root, `exports/receipt.${DRAFT}`));
  expect(await sweepDrafts(root, new Date())).toBeGreaterThanOrEqual(gone.length + 2);
  const left = (await readdir(root, { recursive: true })).map(String);
  for (const name of gone) expect(left).not.toContain(name);
  for (const name of stays) expect(left).toContain(name);
  expect(left.filter((name) => name.startsWith(TAKING_OVER) || name.startsWith('exports/'))).toEqual([]);
});

test('a stick’s keys that an earlier version copied into the temporary folder go once nobody can be reading them', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sweep-'));
  const [old, fresh] = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'kaoping-stick-'))));
  const longAgo = new Date(Date.now() - 2 * 24 * 60 * 60_000);
  await utimes(old!, longAgo, longAgo);
  await sweepDrafts(root, new Date());
  const left = (await readdir(tmpdir())).map((name) => join(tmpdir(), name));
  expect([left.includes(old!), left.includes(fresh!)]).toEqual([false, true]);
});
