import type { Handlers, HostFailure } from '#shared/host/failure.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { Vault } from './vault.ts';
import type { VaultKeys } from './vault-keys.ts';

type VaultChannel = Extract<keyof Handlers, `vault:${string}`>;
type Ports = {
  readonly vault: Vault;
  /** Opens the rooms of the host with the keys of the vault; answers once everything in them reads. */
  readonly unlocked: (keys: VaultKeys) => Promise<void>;
  /** Moves what can't be opened out of the way; answers where to. */
  readonly setAside: () => Promise<string>;
};

/** The door of the vault. */
export function createVaultHandlers({ vault, unlocked, setAside }: Ports): Pick<Handlers, VaultChannel> {
  async function enter(opened: Result<VaultKeys, HostFailure>) {
    if (!opened.ok) return opened;
    await unlocked(opened.value);
    return ok(vault.state());
  }
  return {
    'vault:state': () => Promise.resolve(ok(vault.state())),
    'vault:create': async ({ passphrase }) => enter(await vault.create(passphrase)),
    'vault:open': async ({ passphrase }) => enter(await vault.open(passphrase)),
    'vault:change': async ({ old, fresh }) => {
      const changed = await vault.change(old, fresh);
      return changed.ok ? ok(vault.state()) : changed;
    },
    'vault:set-aside': async () =>
      vault.state().state === 'lost' ? ok({ where: await setAside() }) : err({ kind: 'vault_not_lost' }),
    'vault:store-key': () => {
      const keys = vault.keys();
      return Promise.resolve(keys === null ? err({ kind: 'locked' }) : ok({ key: keys.store.toString('base64') }));
    },
  };
}
