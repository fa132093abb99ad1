import type { Session } from 'electron';

/** What a page may load: the app itself, and blobs and data it made; developer tools only while developing. */
export function mayRequest(url: string, packaged: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return ['app:', 'blob:', 'data:'].includes(protocol) || (protocol === 'devtools:' && !packaged);
}

/** Takes from the page's session what the app never uses: network, permissions, devices, downloads, spell checking. */
export function hardenSession(session: Session, packaged: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url, packaged) }));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayUse(permission)));
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** One permission is given: the page asks Chromium not to evict its database when the disk gets tight. */
export const mayUse = (permission: string): boolean => permission === 'persistent-storage';
