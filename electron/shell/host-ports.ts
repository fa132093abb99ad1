import type { ChoosePath } from '../files/save.ts';
import type { KeyGuard } from '../keys/guard.ts';
import type { stretchPassphrase } from '../keys/passphrase-key.ts';
import type { Log } from '../log/logger.ts';

/** What the two worlds, Electron and portable, give the same handlers. */
export type HostPorts = {
  readonly world: 'electron' | 'portable';
  readonly version: string;
  readonly root: string;
  /** The operating system's keychain, or null where there is none. */
  readonly keychain: KeyGuard | null;
  /** How the passphrase at the door is stretched, where that may have begun before the host stands. */
  readonly stretch?: typeof stretchPassphrase;
  readonly choosePath: ChoosePath;
  /** Asks a person for a folder; null when they thought better of it, or where there is no dialog. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Opens a file in the system's viewer, where it can be printed. */
  readonly openPath: (path: string) => Promise<void>;
  /** The built print worker. */
  readonly printWorker: string;
  /** The verifier as a worker: scripts/verify-worker.mjs, built. */
  readonly verifyWorker: string;
  /** The reader of lists as a worker: scripts/list-worker.ts, built. */
  readonly listWorker: string;
  /** For hosts that tests put on sittings of older builds: a sitting may begin under any edition. */
  readonly opensAnyEdition?: boolean;
  readonly now: () => Date;
  readonly log: Log;
};
