import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createStations } from '#electron/station/stations.ts';
import { vaultGuard } from '#electron/keys/vault-guard.ts';
import { findVault } from '#electron/vault/vault.ts';
import { must } from '#test/support/must.ts';
import { testKeys, trusting } from '#test/support/vault.ts';

/** The operation that fails next: the `at`-th making of a file, or the `at`-th renaming, counted from 1. */
let fault = { of: 'open', at: 0 };
let done = 0;
function strike(of: string): void {
  if (fault.of !== of) return;
  done += 1;
  if (done === fault.at) throw Object.assign(new Error('injected'), { code: 'ENOSPC' });
}
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const open = (path: string, flags: string, mode?: number) => {
    if (flags === 'wx') strike('open');
    return real.open(path, flags, mode);
  };
  const rename = (from: string, to: string) => {
    strike('rename');
    return real.rename(from, to);
  };
  return { ...real, open, rename };
});

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const [OLD, FRESH] = ['焊接 二号 海河', '渤海 三号 焊接'];
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copies-'));
  [fault, done] = [{ of: 'open', at: 0 }, 0];
});

const faults = [
  { of: 'open', at: 1 },
  { of: 'open', at: 2 },
  { of: 'rename', at: 1 },
  { of: 'rename', at: 2 },
];

describe.each(faults)('where the disk refuses at $of $at', (where) => {
  test('what is said of a new passphrase is what is true, now and after a restart', async () => {
    const vault = await findVault({ root, keychain: null, now: () => new Date() });
    must(await vault.create(OLD));
    [fault, done] = [where, 0];
    const changed = await vault.change(OLD, FRESH);
    fault = { of: 'open', at: 0 };
    const [valid, wrong] = changed.ok ? [FRESH, OLD] : [OLD, FRESH];
    for (const one of [vault, await findVault({ root, keychain: null, now: () => new Date() })]) {
      expect([(await one.open(valid)).ok, (await one.open(wrong)).ok]).toEqual([true, false]);
    }
    expect((await readdir(root)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    // the next press does what the first could not
    if (!changed.ok) must(await vault.change(OLD, FRESH));
    expect((await (await findVault({ root, keychain: null, now: () => new Date() })).open(FRESH)).ok).toBe(true);
  });

  test('a station is made or not, and where it is not the next press makes it', async () => {
    const stations = createStations({
      root,
      guard: vaultGuard(testKeys.keys),
      anchors: trusting(),
      now: () => new Date(),
    });
    [fault, done] = [where, 0];
    const input = { name: '一号机', organiser: '示例企业', practice: false };
    const made = await stations.create(input);
    fault = { of: 'open', at: 0 };
    expect(await stations.find(false)).toEqual(made.ok ? made.value : null);
    const station = made.ok ? made.value : must(await stations.create(input));
    expect(JSON.parse(await readFile(join(root, 'station.json'), 'utf8'))).toMatchObject({ station });
  });
});
