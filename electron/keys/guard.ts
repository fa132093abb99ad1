/**
 * The outer wrapping of every private key on this computer: the operating system's keychain where there is one, else a
 * key file only this account can read. A six-digit PIN alone could be tried out on a stolen file in an afternoon.
 */
export type KeyGuard = {
  readonly kind: 'keychain' | 'file';
  readonly wrap: (secret: Uint8Array) => Buffer;
  /** Opens what a guard of this kind wrapped on this computer; null when it can't, or the wrapping was tampered with. */
  readonly unwrap: (kind: KeyGuard['kind'], wrapped: Uint8Array) => Buffer | null;
};

/** Wraps with the first guard and opens with whichever wrapped: keys made in portable mode also open in Electron. */
export const preferring = (first: KeyGuard, second: KeyGuard): KeyGuard => ({
  kind: first.kind,
  wrap: first.wrap,
  unwrap: (kind, wrapped) => (kind === first.kind ? first : second).unwrap(kind, wrapped),
});
