import { expect, test } from './fixtures.ts';

// What only a window of our own can promise; in portable mode the person's browser answers for itself.

const HOME = 'app://kaoping/index.html';

test('nothing the page does leads it away from its own origin', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
  });
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.action = 'https://example.com/';
    document.body.append(form);
    form.submit();
  });
  await page.evaluate(() => location.assign('file:///etc/passwd'));
  await page.waitForTimeout(500);
  expect(page.url().split('#')[0]).toBe(HOME);
  expect(await page.evaluate(() => typeof window.bridge)).toBe('object');
});

test('no second window, no frame, no webview', async ({ app }) => {
  const { page } = app;
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'app://kaoping/index.html';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    const frame = document.createElement('iframe');
    frame.src = 'app://kaoping/index.html';
    document.body.append(frame);
    const webview = document.createElement('webview');
    document.body.append(webview);
    return { window: window.open('https://example.com/'), webview: 'getWebContentsId' in webview };
  });
  await page.waitForTimeout(500);
  expect(opened).toEqual({ window: null, webview: false });
  expect(page.context().pages()).toHaveLength(1);
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const frame of inner) expect(await frame.evaluate(() => typeof window.bridge)).toBe('undefined');
});

test('no permission is given, and nothing is asked', async ({ app }) => {
  const states = await app.page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    geolocation: await new Promise<string>((done) => {
      navigator.geolocation.getCurrentPosition(
        () => done('given'),
        () => done('denied'),
      );
    }),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'denied',
    ),
  }));
  expect(states).toEqual({ notification: 'denied', geolocation: 'denied', camera: 'denied' });
});
