import { z } from 'zod';

/**
 * new: no data key yet, the first passphrase makes one; locked: the passphrase opens it; open: everything answers;
 * lost: sealed records lie here but the file that holds their key is missing or damaged, copy and all.
 */
export const vaultStateSchema = z.strictObject({
  state: z.enum(['new', 'locked', 'open', 'lost']),
  /** none: this start has no keychain, the passphrase is asked every time; ready: it opens or will open; failed: it did not. */
  keychain: z.enum(['none', 'ready', 'failed']),
  /** While new: records from before lie here in clear and are sealed with the first passphrase. */
  clearRecords: z.boolean(),
});
export type VaultState = z.infer<typeof vaultStateSchema>;

export const newPassphraseSchema = z.string().min(8).max(200);
export const passphraseSchema = z.string().max(200);
