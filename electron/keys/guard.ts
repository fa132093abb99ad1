/**
 * The outer wrapping of every private key on this computer: the operating system's keychain where there is one, else a
 * key file only this account can read. A six-digit PIN alone could be tried out on a stolen file in an afternoon.
 */
export type KeyGuard = {
  readonly kind: 'keychain' | 'file';
  readonly wrap: (secret: Uint8Array) => Buffer;
  /** Null when this guard did not wrap it, or the wrapping was tampered with. */
  readonly unwrap: (wrapped: Uint8Array) => Buffer | null;
};
