/** Host names that never leave this computer; only they may be spoken to without TLS. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const ORIGIN = /^(https?):\/\/(\[[0-9a-f:]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?$/;

/** Central's address as it is kept: scheme, host and port in lower case, no path. Null where it may not be used. */
export function centralUrl(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\/+$/, '');
  const match = ORIGIN.exec(text);
  if (match === null) return null;
  const [, scheme, host = ''] = match;
  return scheme === 'https' || LOOPBACK.test(host) ? text : null;
}
