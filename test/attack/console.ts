import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type {} from '#renderer/host/bridge.ts';
import type { Channel, Input, Output } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { electronBinary, hasDisplay, whyNoElectron } from '#scripts/worlds.ts';
import { sittingLines } from '#test/support/bench-room.ts';
import { must } from '#test/support/must.ts';
import { launchElectron } from '#test/e2e/fixtures-electron.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { forgedBy, PIN } from './folder.ts';
import { DOOR } from './portable-host.ts';

// A person with a PIN of their own at the console of the real window: whatever the page could do, and what else there is to reach.

/** Null where this machine has no Electron, or no screen to start it on. */
export async function consoleAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> } | null> {
  if (electronBinary() === null || whyNoElectron(hasDisplay()) !== null) return null;
  const home = await mkdtemp(join(tmpdir(), 'kaoping-console-'));
  const { page, kill } = await launchElectron(home, { KAOPING_HOME: home, KAOPING_SAVE_DIR: join(home, 'saved') });
  const end = async (): Promise<void> => {
    await kill();
    await rm(home, { recursive: true, force: true });
  };
  const by = 'an examiner at Electron’s console';
  const attacks: Attack[] = [
    { by, name: 'a mark in the name of another examiner', play: () => inAnothersName(page) },
    { by, name: 'Node, Electron and what the bridge gives beside its two functions', play: () => reaches(page) },
    { by, name: 'a script in the page, in an address, from elsewhere, and in a handler', play: () => runsCode(page) },
    { by, name: 'markup set as a text, and a policy of one’s own to set it by', play: () => setsMarkup(page) },
    { by, name: 'what is typed sent to a server', play: () => sends(page) },
    { by, name: 'a call (WebRTC) to a listener on this computer', play: () => calls(page) },
  ];
  return { attacks, end };
}

const call = <C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Result<Output<C>, HostFailure>> =>
  page.evaluate(
    async ({ channel: to, input: what }) =>
      JSON.parse((await window.bridge?.invoke(to as never, what as never)) ?? 'null') as never,
    { channel, input },
  );

/** With one's own session, a guessed one and none; one's own entry goes through, or the refusals would say nothing. */
async function inAnothersName(page: Page): Promise<string> {
  must(await call(page, 'vault:create', { passphrase: DOOR }));
  const station = must(await call(page, 'station:create', { name: '演练', organiser: '', practice: true }));
  const keyOf = async (personId: string): Promise<string> =>
    must(await call(page, 'keys:create', { practice: true, personId, idNumber: '', pin: PIN })).publicKey;
  const { log, lines, examiners } = await sittingLines(station, keyOf, 20);
  const owner = { practice: true, log };
  const sessions: string[] = [];
  for (const { personId } of examiners)
    sessions.push(must(await call(page, 'session:open', { ...owner, personId, pin: PIN })).session);
  must(await call(page, 'journal:append', { ...owner, sessions, lines }));
  const [mine = '', ...others] = sessions;
  for (const session of others) must(await call(page, 'session:end', { session }));
  const read = () => call(page, 'journal:read', { ...owner, fromSeq: 0, limit: 1000 });
  const writeAs = async (personId: string, given: string[]): Promise<string> =>
    kindOf(
      await call(page, 'journal:append', {
        ...{ ...owner, sessions: given },
        lines: [forgedBy(must(await read()), log, personId)],
      }),
    );
  const [self, other] = examiners.map(({ personId }) => personId);
  const said = [];
  for (const given of [[mine], ['A'.repeat(43)], []]) said.push(await writeAs(other ?? '', given));
  said.push(await writeAs(self ?? '', [mine]));
  return met(said, ['session_of_another', 'not_signed_in', 'not_signed_in', 'done']);
}

const reaches = async (page: Page): Promise<string> =>
  met(
    await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'global', 'Buffer'].filter((name) => name in window),
      bridge: Object.keys(window.bridge ?? {}).sort(),
      opener: window.opener === null,
    })),
    { node: [], bridge: ['invoke', 'watch'], opener: true },
  );

/** Code in a text is left to the smoke test: what a debugger evaluates may make functions whatever the policy says. */
const runsCode = async (page: Page): Promise<string> =>
  met(
    await page.evaluate(async () => {
      const ran = async (add: () => void): Promise<boolean> => {
        Reflect.deleteProperty(window, 'ran');
        try {
          add();
        } catch {
          return false;
        }
        await new Promise((later) => setTimeout(later, 500));
        return Reflect.has(window, 'ran');
      };
      const scripted = (set: (script: HTMLScriptElement) => void) => (): void => {
        const script = document.createElement('script');
        set(script);
        document.body.append(script);
      };
      const handled = (): void => {
        const picture = new Image();
        picture.setAttribute('onerror', 'window.ran = true');
        picture.src = 'data:,';
        document.body.append(picture);
      };
      return [
        await ran(scripted((script) => (script.textContent = 'window.ran = true'))),
        await ran(scripted((script) => (script.src = 'data:text/javascript,window.ran=true'))),
        await ran(scripted((script) => (script.src = 'https://example.com/x.js'))),
        await ran(handled),
      ];
    }),
    [false, false, false, false],
  );

/** Every way from a text to elements, with a text that makes none as the control; and a second policy, which there can't be. */
const setsMarkup = async (page: Page): Promise<string> =>
  met(
    await page.evaluate(() => {
      const attempt = (act: () => unknown): boolean => {
        try {
          act();
          return true;
        } catch {
          return false;
        }
      };
      const place = document.createElement('div');
      document.body.append(place);
      const markup = '<img src="x" onerror="window.ran = true">';
      const factory = (window as { readonly trustedTypes?: { readonly createPolicy: (...of: unknown[]) => unknown } })
        .trustedTypes;
      const own = { createHTML: (text: string) => text };
      return [
        attempt(() => (place.innerHTML = 'a & b')),
        attempt(() => (place.innerHTML = markup)),
        attempt(() => place.insertAdjacentHTML('beforeend', markup)),
        attempt(() => (place.outerHTML = markup)),
        attempt(() => document.createRange().createContextualFragment(markup)),
        attempt(() => new DOMParser().parseFromString(markup, 'text/html')),
        attempt(() => document.createElement('iframe').setAttribute('srcdoc', markup)),
        attempt(() => factory?.createPolicy('default', own)),
        attempt(() => factory?.createPolicy('mine', own)),
        Reflect.has(window, 'ran'),
      ];
    }),
    [true, ...Array.from({ length: 9 }, () => false)],
  );

const sends = async (page: Page): Promise<string> =>
  met(
    await page.evaluate(async () => {
      const refused = (asked: Promise<unknown>): Promise<string> =>
        asked.then(
          () => 'sent',
          () => 'refused',
        );
      const image = new Promise<string>((done) => {
        const picture = new Image();
        picture.onload = () => done('sent');
        picture.onerror = () => done('refused');
        picture.src = 'https://example.com/x.png';
      });
      const socket = new Promise<string>((done) => {
        try {
          const one = new WebSocket('wss://example.com');
          one.onopen = () => done('sent');
          one.onerror = () => done('refused');
        } catch {
          done('refused');
        }
      });
      return [await refused(fetch('https://example.com/')), await image, await socket];
    }),
    ['refused', 'refused', 'refused'],
  );

/** The way out that asks no request handler. The e2e tests have an unguarded window as the control. */
async function calls(page: Page): Promise<string> {
  const listener = createSocket('udp4');
  let packets = 0;
  listener.on('message', () => (packets += 1));
  listener.bind(0, '127.0.0.1');
  await once(listener, 'listening');
  await page.evaluate(async (port) => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    call.createDataChannel('out');
    await call.setLocalDescription();
    await new Promise((later) => setTimeout(later, 2_000));
    call.close();
  }, listener.address().port);
  listener.close();
  return met(packets, 0);
}
