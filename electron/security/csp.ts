/**
 * The policy every page and worker is served under: nothing, then what is needed. antd writes its styles at run time,
 * which is why styles carry a nonce that is new for every load. `connect` is 'none' where the page talks over IPC and
 * 'self' where the bridge is a loopback server.
 */
export const contentSecurityPolicy = (nonce: string, connect: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // the page makes the one policy there is before anything else of it runs: renderer/ui/trusted-types.ts
    "require-trusted-types-for 'script'",
    'trusted-types default',
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
