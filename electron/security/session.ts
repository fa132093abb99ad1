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
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayUse(permission, 'mediaTypes' in details ? details.mediaTypes : [])),
  );
  session.setPermissionCheckHandler((_contents, permission, _origin, { mediaType }) =>
    mayUse(permission, mediaType === undefined ? [] : [mediaType]),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** What is given: a database Chromium does not evict when the disk gets tight. Copying out at a click needs no permission. */
const GIVEN: readonly string[] = ['persistent-storage'];

/** Everything else a page may ask for is denied without asking, but the picture of a camera, which photos of people are taken with. */
export const mayUse = (permission: string, media: readonly string[] = []): boolean =>
  GIVEN.includes(permission) || (permission === 'media' && media.length > 0 && media.every((kind) => kind === 'video'));
