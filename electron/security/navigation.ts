import type { App, WebContents } from 'electron';
import { isTrustedUrl } from './trusted-url.ts';

type Preventable = { readonly preventDefault: () => void };

/** Keeps every page of the app on its own origin: no foreign navigation or redirect, no new window, no webview, no call. */
export function guardNavigation(app: App, origin: string): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, origin);
  });
}

/** The guards of one page; the hostile cases are a table in the test. */
export function guardContents(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>,
  origin: string,
): void {
  const stayHome = (event: Preventable, url: string): void => {
    if (!isTrustedUrl(url, origin)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => stayHome(event, event.url));
  contents.on('will-frame-navigate', (event) => stayHome(event, event.url));
  contents.on('will-redirect', (event) => stayHome(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // a peer connection asks no request handler: without a proxy, and there is none, it now reaches nobody
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
