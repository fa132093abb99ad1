/**
 * True only for a URL of exactly this origin, without credentials. Judged on the parsed URL, because look-alikes
 * (`app://kaoping.evil`, `app://user@kaoping`) pass comparisons of text.
 */
export function isTrustedUrl(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return `${protocol}//${host}` === origin && username === '' && password === '';
}

export type Frame = { readonly url: string; readonly parent: unknown };

/** True only for the top frame of our own page: a frame inside it has the same webContents but not our trust. */
export const isTrustedFrame = (frame: Frame | null, origin: string): boolean =>
  frame !== null && frame.parent === null && isTrustedUrl(frame.url, origin);
