import { hkdfSync } from 'node:crypto';

/** What the data key is used for. Each has a key of its own, so that none of them opens what another sealed. */
type Purpose =
  | 'journal'
  | 'outbox'
  | 'store'
  | 'keys'
  | 'takeover'
  | 'standing'
  | 'prints'
  | 'anchors'
  | 'plans'
  | 'photos'
  | 'archive'
  | 'calendars'
  | 'occupations';
/** The keys of an open vault, 32 bytes each. */
export type VaultKeys = Readonly<Record<Purpose, Buffer>>;

const KEY_BYTES = 32;

const derive = (dataKey: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', dataKey, '', `kaoping/vault/1 ${purpose}`, KEY_BYTES));

export const deriveKeys = (dataKey: Uint8Array): VaultKeys => ({
  journal: derive(dataKey, 'journal'),
  outbox: derive(dataKey, 'outbox'),
  store: derive(dataKey, 'store'),
  keys: derive(dataKey, 'keys'),
  takeover: derive(dataKey, 'takeover'),
  standing: derive(dataKey, 'standing'),
  prints: derive(dataKey, 'prints'),
  anchors: derive(dataKey, 'anchors'),
  plans: derive(dataKey, 'plans'),
  photos: derive(dataKey, 'photos'),
  archive: derive(dataKey, 'archive'),
  calendars: derive(dataKey, 'calendars'),
  occupations: derive(dataKey, 'occupations'),
});

/** Tells one data key from another without telling anything about it; a keychain may hand out one of another day. */
export const fingerprint = (dataKey: Uint8Array): string => derive(dataKey, 'fingerprint').toString('hex');
