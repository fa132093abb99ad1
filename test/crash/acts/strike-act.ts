import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '#test/e2e/fixtures.ts';
import { enterPin, signIn } from '#test/e2e/steps.ts';
import type { Act } from './act.ts';
import type { Computer } from './computer.ts';
import type { Held } from './held.ts';
import { isKill, type Strike } from './strike.ts';

/** What came of one strike; every figure but `struck` should be nought. */
export type Outcome = {
  readonly struck: number;
  /** Told that it was done, and gone; or gone although it had been there before. */
  readonly lost: number;
  /** A part of one act was found, or an act was done twice. */
  readonly half: number;
  /** Nobody could go on, not even after a new start. */
  readonly stuck: number;
  /** 两份都已保存 although one copy lacked something. */
  readonly green: number;
  /** Somebody had to close the app and start it again although it was not killed. */
  readonly restarted: number;
  readonly said: string;
};
const NOTHING = { struck: 0, lost: 0, half: 0, stuck: 0, green: 0, restarted: 0, said: '' };

const SAVED_MS = 12_000;
/** The least and the most that either copy holds. */
const least = (held: Held | null): number => (held === null ? -1 : Math.min(held.database, held.journal));
const most = (held: Held | null): number => (held === null ? -1 : Math.max(held.database, held.journal));

/** Does an act while the disk strikes, goes on as a person would, and says what came of it. */
export async function strikeAct(
  computer: Computer,
  act: Act,
  { strike, at, as }: { readonly strike: Strike; readonly at: number; readonly as: string | null },
): Promise<Outcome> {
  const { app, disk } = computer;
  if (act.at === 'sitting') await computer.desk().page.keyboard.press('Escape');
  await seat(computer, act, as);
  const before = act.at === 'sitting' ? await computer.held() : null;
  disk.arm(strike, at);
  const running = attempt(computer, act);
  const early = await underStrike(computer, running, isKill(strike));
  // whoever was struck goes on as soon as it shows; what the screen still comes to is waited for below
  const told = early === STRUCK ? 'struck' : early;
  const fired = disk.fired();
  if (fired === null) {
    disk.calm();
    if (told !== null)
      throw new Error(
        `${act.name} fails although nothing was struck: ${told}, see ${await pictured(computer.desk().page)}`,
      );
    return NOTHING;
  }
  const seen: (Held | null)[] = [];
  let lost = 0;
  let restarted = 0;
  const restart = async (): Promise<void> => {
    await app.kill('all');
    disk.calm();
    const found = await computer.start();
    seen.push(act.at === 'sitting' ? found : null);
    if (act.at === 'sitting' && least(found) < least(before)) lost += 1;
    if (told === null && !(await isDone(computer, act, before, 'both'))) lost += 1;
    await seat(computer, act, as);
  };
  const trouble: string[] = [];
  try {
    if (isKill(strike)) await restart();
    else {
      disk.calm();
      await mend(computer, act);
      await running;
      if (act.at === 'sitting') seen.push(await computer.held());
    }
    for (let tries = 0; !(await isDone(computer, act, before, 'either')); tries += 1) {
      const again = await attempt(computer, act);
      if (again === null) break;
      trouble.push(again);
      if (tries > 0) throw new Error(again);
      restarted += isKill(strike) ? 0 : 1;
      await restart();
    }
    const green = await isGreenTooSoon(computer, act);
    const after = act.at === 'sitting' ? await computer.held() : null;
    const flaw = (await act.flaw?.(computer.desk())) ?? partOf(act, before, seen, after);
    const said = `${fired} told ${told ?? 'done'}${flaw === null ? '' : ` FLAW ${flaw}`}${lost > 0 ? ' LOST' : ''}`;
    return {
      struck: 1,
      lost: Math.min(lost, 1),
      half: flaw === null ? 0 : 1,
      stuck: 0,
      green: green ? 1 : 0,
      restarted,
      said,
    };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n').slice(0, 3).join(' ') : String(cause);
    const picture = await pictured(computer.desk().page);
    return {
      ...NOTHING,
      struck: 1,
      lost,
      stuck: 1,
      restarted,
      said: `${fired} STUCK ${why} after ${trouble.join('; ')}, see ${picture}`,
    };
  }
}

/** A picture of where nobody could go on, for whoever reads the series. */
async function pictured(page: Page): Promise<string> {
  const path = join(tmpdir(), `stuck-${String(Date.now())}.png`);
  return page.screenshot({ path }).then(
    () => path,
    () => 'no page',
  );
}

const STRUCK = Symbol('struck');
/** How long a screen takes to say that it was refused. */
const REFUSED_MS = 2_000;

/** What an act comes to, or that the disk has struck in the middle of it. */
async function underStrike(
  { disk }: Computer,
  running: Promise<string | null>,
  kills: boolean,
): Promise<string | null | typeof STRUCK> {
  const settled = running.then(() => true);
  for (;;) {
    if (await Promise.race([settled, pause(100, false)])) return running;
    if (disk.fired() === null) continue;
    if (await Promise.race([settled, pause(kills ? 200 : REFUSED_MS, false)])) return running;
    return STRUCK;
  }
}
const pause = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((done) => setTimeout(done, milliseconds, value));

const saidSaved = (page: Page): Promise<void> =>
  expect(page.getByRole('contentinfo').getByText('两份都已保存')).toBeVisible({ timeout: SAVED_MS });

/** Does an act; null where the screen says that it is done, else what it waited for. */
async function attempt(computer: Computer, act: Act): Promise<string | null> {
  try {
    await act.run(computer.desk());
    // an entry is acknowledged by the line, whatever else the screen shows
    if (act.entries !== 'none') await saidSaved(computer.desk().page);
    return null;
  } catch (cause) {
    return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  }
}

/** Whoever has to be signed in for it. */
async function seat({ desk, reopen }: Computer, act: Act, as: string | null): Promise<void> {
  const { page } = desk();
  if (act.at === 'home') return;
  await reopen();
  if (as === null || (await page.getByTestId('signed-in').filter({ hasText: as }).isVisible())) return;
  // whose entries only one copy has is asked for by name
  const dialog = page.getByRole('dialog', { name: '登录' });
  const missing = page.getByRole('contentinfo').getByRole('button', { name: /登\s*录/ });
  const isAsked = (): Promise<boolean> => dialog.locator('[data-pin]').filter({ hasText: as }).isVisible();
  if (!(await dialog.isVisible()) && (await missing.isVisible()))
    await missing.click({ timeout: REFUSED_MS }).catch(() => undefined);
  await dialog.waitFor({ timeout: 500 }).catch(() => undefined);
  if (await isAsked()) await enterPin(page, as);
  else await signIn(page, as);
}

/** There is room again, or whatever it was: presses 重试 where it is offered, and waits until the line is calm. */
async function mend({ desk }: Computer, act: Act): Promise<void> {
  const { page } = desk();
  if (act.at === 'home') return;
  const line = page.getByRole('contentinfo');
  const retry = line.getByRole('button', { name: /重\s*试/ });
  // what waits may go in by itself while somebody reaches for the button
  if (await retry.isVisible()) await retry.click({ timeout: REFUSED_MS }).catch(() => undefined);
  await saidSaved(page).catch(() => undefined);
  await page.keyboard.press('Escape');
}

/** Whether an act is there: in either copy, where it goes on from, or in both, where it was said to be done. */
async function isDone(
  { desk, held }: Computer,
  act: Act,
  before: Held | null,
  where: 'either' | 'both',
): Promise<boolean> {
  if (act.entries === 'none') return (await act.isDone?.(desk())) ?? false;
  const now = await held();
  const reached = where === 'both' ? least(now) : most(now);
  return reached >= most(before) + (act.entries === 'many' ? (act.count ?? 1) : 1);
}

async function isGreenTooSoon({ desk, held }: Computer, act: Act): Promise<boolean> {
  if (act.at === 'home') return false;
  const now = await held();
  const says = await desk().page.getByText('两份都已保存').isVisible();
  return says && now !== null && now.database !== now.journal;
}

/** A part of one act that was found on the way, or more than one act needs. */
function partOf(act: Act, before: Held | null, seen: readonly (Held | null)[], after: Held | null): string | null {
  if (act.entries !== 'one' || before === null || after === null) return null;
  const from = most(before);
  const to = most(after);
  if (act.count !== undefined && to - from !== act.count) return `${to - from} entries for ${act.count}`;
  const reached = seen.flatMap((held) => (held === null ? [] : [held.database, held.journal]));
  const part = reached.find((seq) => seq > from && seq < to);
  return part === undefined ? null : `${part - from} of ${to - from} entries`;
}
