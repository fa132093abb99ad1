import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { electronBinary } from '#scripts/worlds.ts';
import { expect, test } from './fixtures.ts';

// A call between browsers (WebRTC) asks no request handler and no connect-src: it is a way out of its own. In portable
// mode the browser is the person's, and has no setting that a page could make: docs/security.md says so.

/** A server that counts the packets that reach it, as the one a script would name to find its way out. */
async function listener() {
  const socket = createSocket('udp4');
  let packets = 0;
  socket.on('message', () => (packets += 1));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { port: socket.address().port, packets: () => packets, close: () => socket.close() };
}

/** Tries to call out of the page, until the browser has given up looking for ways; says what became of it. */
const callOut = (page: Page, port: number): Promise<string> =>
  page.evaluate(async (port) => {
    try {
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
      const done = new Promise((resolve) => {
        call.onicegatheringstatechange = () => {
          if (call.iceGatheringState === 'complete') resolve(null);
        };
      });
      call.createDataChannel('out');
      await call.setLocalDescription();
      await done;
      call.close();
      return 'tried';
    } catch (error) {
      return String(error);
    }
  }, port);

test('no packet leaves the page by way of a call', async ({ app }) => {
  const server = await listener();
  await callOut(app.page, server.port);
  expect(server.packets()).toBe(0);
  server.close();
});

test('the same call leaves a page that nobody guards: the server hears what there is to hear', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unguarded-'));
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<title>unguarded</title>'));`,
  );
  const server = await listener();
  const plain = await _electron.launch({
    executablePath: electronBinary() ?? '',
    chromiumSandbox: true,
    args: [join(folder, 'main.cjs')],
  });
  const page = await plain.firstWindow();
  // the browser goes on looking for ways for half a minute; one packet is enough
  const called = callOut(page, server.port).catch(() => 'closed');
  await expect.poll(server.packets).toBeGreaterThan(0);
  await plain.close();
  await called;
  server.close();
});
