import { expect, test, vi } from 'vitest';
import { findVault } from '#electron/vault/vault.ts';
import { computer, DOOR } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const WEAK = { ok: false, error: { kind: 'passphrase_weak' } };

test('the host takes no weak passphrase whatever the page says, and the one before stays', async () => {
  const { host } = await computer();
  must(await host['station:create']({ name: '一号机', organiser: '示例企业', practice: false }));
  expect(await host['vault:create']({ passphrase: 'tianjin2026' })).toEqual(WEAK);
  expect(await host['vault:change']({ old: DOOR, fresh: 'woaini1314' })).toEqual(WEAK);
  expect(await host['backup:write']({ passphrase: '20260101' })).toEqual(WEAK);
  must(await host['vault:change']({ old: DOOR, fresh: '桥边 白鹭 铁壶' }));
});

test('a weak passphrase from before the bar still opens', async () => {
  const { root } = await computer();
  const vault = await findVault({ root, keychain: null, now: () => new Date() });
  must(await vault.change(DOOR, '12345678'));
  const again = await findVault({ root, keychain: null, now: () => new Date() });
  must(await again.open('12345678'));
});
