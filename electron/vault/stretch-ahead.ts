import { stretchPassphrase } from '../keys/passphrase-key.ts';
import { kdfAtAGlance } from './glance.ts';

type StretchPassphrase = typeof stretchPassphrase;
export type StretchAhead = {
  /** Hears a call of the page that waits for the host: a passphrase in it begins to be stretched. */
  readonly hear: (channel: string, input: unknown) => Promise<void>;
  /** The same bytes as `stretchPassphrase`, from the thread that is on its way where it is the one. */
  readonly stretch: StretchPassphrase;
};

/**
 * Stretches the passphrase that opens the vault while the main process reads the host in, which needs its result: neither waits for
 * the other. Nothing is tried by it: whether the passphrase may be, and whether it is right, is the vault's to say and to count. One
 * thread at most, whatever the page asks.
 */
export function stretchAhead(root: string, stretch: StretchPassphrase = stretchPassphrase): StretchAhead {
  let begun: { readonly passphrase: string; readonly salt: string; readonly key: Promise<Buffer> } | null = null;
  let heard = false;
  return {
    hear: async (channel, input) => {
      if (channel !== 'vault:open' || heard || !hasPassphrase(input)) return;
      heard = true;
      const kdf = await kdfAtAGlance(root);
      if (kdf === null) return;
      const { passphrase } = input;
      begun = { passphrase, salt: kdf.salt, key: stretch(passphrase, kdf) };
      // who asks for it is told why there is none
      begun.key.catch(() => undefined);
    },
    stretch: (passphrase, kdf) => {
      const key = begun?.passphrase === passphrase && begun.salt === kdf.salt ? begun.key : null;
      begun = null;
      return key ?? stretch(passphrase, kdf);
    },
  };
}

const hasPassphrase = (input: unknown): input is { readonly passphrase: string } =>
  typeof input === 'object' && input !== null && 'passphrase' in input && typeof input.passphrase === 'string';
