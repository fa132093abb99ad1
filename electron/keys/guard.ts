/**
 * The outer wrapping of every private key on this computer. `anchored`: the data key, once the computer keeps anchors, so that
 * whoever takes these away is found out; `vault`: the data key before that; `keychain` and `file` are from before there was one. A six-digit PIN alone could be tried out on a stolen file in an afternoon.
 */
export const GUARD_KINDS = ['anchored', 'vault', 'keychain', 'file'] as const;
export type KeyGuard = {
  readonly kind: (typeof GUARD_KINDS)[number];
  readonly wrap: (secret: Uint8Array) => Buffer;
  /** Opens what a guard of this kind wrapped on this computer; null when it can't, or the wrapping was tampered with. */
  readonly unwrap: (kind: KeyGuard['kind'], wrapped: Uint8Array) => Buffer | null;
};
