type Policy = {
  readonly createHTML: (text: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
};

/** What of a window is used here; browsers of before 2020 have no trusted types, and take markup as they ever did. */
export type Guarded = {
  readonly location: { readonly href: string; readonly protocol: string; readonly host: string };
  readonly trustedTypes?: { readonly createPolicy: (name: string, policy: Policy) => unknown };
};

/**
 * Makes the one policy under which a text may be set where markup or a script's address is taken, for this load of the page.
 * A text without `<` makes no element, and is all that is ever set so: antd writes the text of its styles. A script's address is
 * one of our own origin: the workers'. Code in a text there is none, so nothing makes it. The browser throws at whatever is
 * answered with null, and lets nobody make another policy.
 */
export function allowOnlyText({ location, trustedTypes }: Guarded): void {
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text.includes('<') ? null : text),
    createScriptURL: (address) => (isOurs(address, location) ? address : null),
  });
}

/** Protocol and host, not `origin`: a blob has the origin of the page that made it. */
function isOurs(address: string, { href, protocol, host }: Guarded['location']): boolean {
  if (!URL.canParse(address, href)) return false;
  const url = new URL(address, href);
  return url.protocol === protocol && url.host === host;
}
