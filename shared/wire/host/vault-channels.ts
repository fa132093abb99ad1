import { z } from 'zod';
import { newPassphraseSchema, passphraseSchema, vaultStateSchema } from './vault.ts';

/** What the door asks for; apart from the rest of the contract, so that the page knows no more than this before it stands. */
export const vaultChannels = {
  /** How the data key of this computer stands. Every other channel but what the app is, its health and room on the disk answers `locked` until it is open. */
  'vault:state': { input: z.strictObject({}), output: vaultStateSchema },
  /** Makes the data key under the first passphrase, and seals what lay here in clear. Only while new. */
  'vault:create': { input: z.strictObject({ passphrase: newPassphraseSchema }), output: vaultStateSchema },
  'vault:open': { input: z.strictObject({ passphrase: passphraseSchema }), output: vaultStateSchema },
  /** Puts the same data key under another passphrase; nothing is sealed anew. */
  'vault:change': {
    input: z.strictObject({ old: passphraseSchema, fresh: newPassphraseSchema }),
    output: vaultStateSchema,
  },
  /** Only while lost: moves what can't be opened into a folder of its own, so that the computer can begin anew. */
  'vault:set-aside': { input: z.strictObject({}), output: z.strictObject({ where: z.string() }) },
  /** The key of the page's own database, 32 bytes; other purposes' keys never leave the host. */
  'vault:store-key': { input: z.strictObject({}), output: z.strictObject({ key: z.base64().length(44) }) },
} as const;
