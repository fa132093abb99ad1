import { callHost, expect, test } from './fixtures.ts';
import { aSittingOfToday, linksOf } from '#test/support/sitting.ts';

test('the window opens on our own origin without Node and without globals of the preload', async ({ app }) => {
  await expect(app.page).toHaveTitle('考评台');
  await expect(app.page.locator('#root > *').first()).toBeVisible();
  const seen = await app.page.evaluate(() => ({
    origin: location.origin,
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    ipc: typeof Reflect.get(globalThis, 'ipcRenderer'),
    bridge: window.bridge === undefined ? 'loopback' : Object.isFrozen(window.bridge),
    secure: isSecureContext,
  }));
  expect(seen).toEqual({
    origin: app.world === 'electron' ? 'app://kaoping' : 'http://127.0.0.1:42137',
    require: 'undefined',
    process: 'undefined',
    ipc: 'undefined',
    bridge: app.world === 'electron' ? true : 'loopback',
    secure: true,
  });
});

test('the policy stops markup, scripts from a text, eval and every foreign connection', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const attempt = (act: () => void): string => {
      try {
        act();
        return 'taken';
      } catch (error) {
        return error instanceof TypeError ? 'blocked' : String(error);
      }
    };
    const scripted = (fill: (script: HTMLScriptElement) => void) => (): void => {
      const script = document.createElement('script');
      fill(script);
      document.body.append(script);
    };
    const place = document.createElement('div');
    const tried = {
      text: attempt(() => (place.innerHTML = '评分 & 签字')),
      markup: attempt(() => (place.innerHTML = '<img src=x>')),
      script: attempt(scripted((script) => (script.textContent = 'window.intruder = true'))),
      foreign: attempt(scripted((script) => (script.src = 'https://example.com/x.js'))),
      handler: attempt(() => place.setAttribute('onclick', 'window.intruder = true')),
      blob: attempt(() => new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' })))),
    };
    // older browsers judge a script's text once it is to run
    attempt(scripted((script) => script.append('window.intruder = true')));
    const inAddress = 'data:text/javascript,window.intruder=true';
    const imported = await import(inAddress).then(
      () => 'reached',
      () => 'blocked',
    );
    const factory = (window as { readonly trustedTypes?: { readonly createPolicy: (name: string) => unknown } })
      .trustedTypes;
    const policies = ['default', 'mine'].map((name) => attempt(() => factory?.createPolicy(name)));
    // in a timer, because the debugger's own evaluation is exempt from the policy
    const evaluated = await new Promise<string>((done) => {
      setTimeout(() => {
        try {
          done(String(Reflect.get(globalThis, 'eval')('"ran"')));
        } catch {
          done('blocked');
        }
      });
    });
    const fetched = await fetch('https://example.com/').then(
      () => 'reached',
      () => 'blocked',
    );
    // violations are reported a moment after the act
    await new Promise((done) => setTimeout(done, 300));
    return { tried, policies, violated, imported, evaluated, fetched, intruder: 'intruder' in window };
  });
  const { violated, ...rest } = outcome;
  const blocked = 'blocked';
  expect(rest).toEqual({
    tried: { text: 'taken', markup: blocked, script: blocked, foreign: blocked, handler: blocked, blob: blocked },
    policies: [blocked, blocked],
    imported: blocked,
    evaluated: blocked,
    fetched: blocked,
    intruder: false,
  });
  expect([...new Set(violated)]).toEqual(
    expect.arrayContaining(['require-trusted-types-for', 'trusted-types', 'script-src-elem', 'connect-src']),
  );
});

test('the host answers, refuses unknown channels and bad input as values', async ({ app }) => {
  const info = await callHost(app.page, 'app:info', {});
  expect(info).toMatchObject({ ok: true, value: { world: app.world, dataFolder: app.home, stations: [] } });
  expect(await callHost(app.page, 'app:info', { extra: 1 } as never)).toEqual({
    ok: false,
    error: { kind: 'bad_input' },
  });
  expect(await callHost(app.page, 'shell:open' as never, {} as never)).toEqual({
    ok: false,
    error: { kind: 'unknown_channel' },
  });
});

test('what was appended is in the journal after a restart, and after every process was killed', async ({ app }) => {
  const station = await callHost(app.page, 'station:create', {
    name: '一号工位',
    organiser: '示例中心',
    practice: true,
  });
  expect(station.ok).toBe(true);
  const sitting = aSittingOfToday({ practice: true });
  const note = (text: string) => [{ type: 'note_added', candidateId: null, text }, null] as const;
  const links = linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null], note('考场已就绪'), note('考生入场')]);
  const [first, second, third] = [links[0]!, links[1]!, links[2]!];
  const owner = { practice: true, log: sitting.sittingId };
  const appended = await callHost(app.page, 'journal:append', {
    ...owner,
    sessions: [],
    lines: [first.line, second.line],
  });
  expect(appended).toEqual({ ok: true, value: second.head });

  await app.relaunch();
  expect(await callHost(app.page, 'journal:list', {})).toMatchObject({
    ok: true,
    value: [{ ...owner, head: second.head, problem: null }],
  });

  expect((await callHost(app.page, 'journal:append', { ...owner, sessions: [], lines: [third.line] })).ok).toBe(true);
  await app.kill();
  const page = await app.relaunch();
  const read = await callHost(page, 'journal:read', { ...owner, fromSeq: 0, limit: 10 });
  expect(read).toEqual({ ok: true, value: { lines: [first.line, second.line, third.line], head: third.head } });
});

test('the page’s database outlives a restart: its origin is the same every time', async ({ app }) => {
  await app.page.evaluate(async () => {
    await new Promise((done, fail) => {
      const request = indexedDB.open('smoke', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('marks').put('92.50', 'mark');
      request.onsuccess = () => {
        request.result.close();
        done(null);
      };
      request.onerror = fail;
    });
  });
  const page = await app.relaunch();
  const kept = await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open('smoke', 1);
        request.onsuccess = () => {
          const get = request.result.transaction('marks').objectStore('marks').get('mark');
          get.onsuccess = () => done(get.result);
        };
        request.onerror = fail;
      }),
  );
  expect(kept).toBe('92.50');
});
