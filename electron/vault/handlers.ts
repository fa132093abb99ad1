import type { VaultState } from '#shared/wire/host/vault.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { passphraseStrength } from '#shared/model/passphrase-strength.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { traceOf, type Log } from '../log/logger.ts';
import { createSerial } from '../queue/serial.ts';
import { StationDamaged, stationDamaged } from '../station/station-file.ts';
import type { Vault } from './vault.ts';
import type { VaultKeys } from './vault-keys.ts';

type VaultChannel = Extract<keyof Handlers, `vault:${string}`>;
type Ports = {
  readonly vault: () => Vault;
  /** Looks for the vault on disk again: somebody may have put its file back. */
  readonly lookAgain: () => Promise<void>;
  /** Whether the rooms behind the door are open. */
  readonly isOpen: () => boolean;
  /** Opens the rooms of the host with the keys of the vault; answers once everything in them reads. */
  readonly unlocked: (keys: VaultKeys) => Promise<void>;
  /** Moves what can't be opened out of the way; answers where to. */
  readonly setAside: () => Promise<string>;
  readonly log: Log;
};

/** The door of the vault. One thing at a time: two passphrases typed at once must not open the rooms twice. */
export function createVaultHandlers({
  vault,
  lookAgain,
  isOpen,
  unlocked,
  setAside,
  log,
}: Ports): Pick<Handlers, VaultChannel> {
  const serial = createSerial();
  /** Open is only what everything behind it is: where the rooms could not be opened, the passphrase may be tried again. */
  const state = (): VaultState => {
    const told = vault().state();
    return told.state === 'open' && !isOpen() ? { ...told, state: 'locked' } : told;
  };
  async function enter(opened: Result<VaultKeys, HostFailure>): Promise<Result<VaultState, HostFailure>> {
    if (!opened.ok) return opened;
    try {
      await unlocked(opened.value);
    } catch (error) {
      log('rooms_failed', traceOf(error));
      return err(closedBecause(error));
    }
    return ok(state());
  }
  return {
    'vault:state': () =>
      serial(async () => {
        if (state().state === 'lost') await lookAgain();
        return ok(state());
      }),
    'vault:create': ({ passphrase }) =>
      serial(async () => {
        if (passphraseStrength(passphrase).fault !== null) return err({ kind: 'passphrase_weak' });
        const created = await vault().create(passphrase);
        if (created.ok || created.error.kind !== 'vault_exists' || isOpen()) return enter(created);
        // a first press made the vault and could not open what is behind it: the second goes on from there
        const opened = await vault().open(passphrase);
        return enter(opened.ok ? opened : created);
      }),
    'vault:open': ({ passphrase }) => serial(async () => enter(await vault().open(passphrase))),
    'vault:change': ({ old, fresh }) =>
      serial(async () => {
        if (passphraseStrength(fresh).fault !== null) return err({ kind: 'passphrase_weak' });
        const changed = await vault().change(old, fresh);
        return changed.ok ? ok(state()) : changed;
      }),
    'vault:set-aside': () =>
      serial(async () => {
        if (state().state !== 'lost') return err({ kind: 'vault_not_lost' });
        try {
          const where = await setAside();
          await lookAgain();
          return ok({ where });
        } catch (error) {
          return err(diskFailure(error, 'vault'));
        }
      }),
    'vault:store-key': () => {
      const keys = isOpen() ? vault().keys() : null;
      return Promise.resolve(keys === null ? err({ kind: 'locked' }) : ok({ key: keys.store.toString('base64') }));
    },
  };
}

/** Why the rooms did not open: a full disk is for a person to clear, anything else names the file or what is wrong with it. */
function closedBecause(error: unknown): HostFailure {
  if (error instanceof StationDamaged) return stationDamaged(error);
  const failure = diskFailure(error, 'vault');
  if (failure.kind === 'disk_full') return failure;
  const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').slice(0, 200) : '';
  return { kind: 'rooms_closed', detail: { reason } };
}
