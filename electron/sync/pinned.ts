import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { readPinned, writePinned, type Found, type Pinned } from './central-file.ts';
import type { SyncPorts } from './ports.ts';

/** The central of this station. */
export type OwnCentral = {
  /** Whichever its file names. */
  readonly found: () => Found | null;
  /** Whom this station talks to: only one that somebody here enrolled at or whose key they compared. */
  readonly trusted: () => Pinned | null;
  /** The one with this key, confirmed or not. */
  readonly named: (publicKey: string) => Pinned | null;
  readonly keep: (central: Pinned) => Promise<Result<null, HostFailure>>;
};

export async function openPinned({
  root,
  anchors,
  log,
}: Pick<SyncPorts, 'root' | 'anchors' | 'log'>): Promise<OwnCentral> {
  // nobody should be kept from scoring by it: without its key no central counts, and the screen asks to enrol again
  let found = await readPinned(root, anchors).catch(() => {
    log('central_unreadable', '');
    return null;
  });
  if (found?.confirmed === false) log('central_unconfirmed', '');
  return {
    found: () => found,
    trusted: () => (found?.confirmed === true ? found.central : null),
    named: (publicKey) => (found?.central.publicKey === publicKey ? found.central : null),
    keep: async (central) => {
      try {
        await writePinned(root, anchors, central);
      } catch (error) {
        return err(diskFailure(error, 'central'));
      }
      found = { central, confirmed: true };
      return ok(null);
    },
  };
}
