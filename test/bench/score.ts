import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lineId } from '#shared/model/scheme.ts';
import type { Benched } from '#test/support/benched.ts';
import { benchApp, ms, percentile, seedSitting, signIn } from '#test/support/bench-app.ts';
import { installWatch } from '#test/support/bench-marks.ts';
import { judgeCost } from '#test/support/judge-cost.ts';
import { must } from '#test/support/must.ts';
import { callHost } from '#test/e2e/fixtures.ts';
import { thirtyLines } from '#test/support/bench-room.ts';

const SHEETS = 12;
/** Marks at the beginning that only warm the page up. */
const WARM_UP = 30;
const LIMIT = 2.5;
/** What the host's judgement may cost a mark, in milliseconds. */
const JUDGE_LIMIT = 0.3;

/**
 * `npm run bench -- score`: types marks into the real app, one after the other as a person does, and measures each from the
 * Enter key to the green tick. Between two marks the same bytes go raw into IndexedDB (strict) and into a file (fdatasync),
 * the put asked for by a key press as well, because that is what a mark is.
 */
export async function bench(): Promise<Benched> {
  const app = await benchApp();
  try {
    const { page, home, world } = app;
    const room = await seedSitting(app, 0);
    const entry = room.lines.at(-1) ?? '';
    await page.evaluate((log) => (location.hash = `#/${log}/scoring`), room.log);
    await signIn(page, '周婷');
    await page.locator('[data-line="1.1"]').waitFor();
    await installWatch(page);
    const file = await open(join(home, 'raw.jsonl'), 'a');
    const typed: number[] = [];
    const put: number[] = [];
    const idlePut: number[] = [];
    const append: number[] = [];
    const lines = thirtyLines.tasks.flatMap((task, at) => task.lines.map((_, line) => lineId(at, line)));
    for (let sheet = 0; sheet < SHEETS; sheet += 1) {
      if (sheet > 0) await page.keyboard.press('PageDown');
      await page.locator('[data-line="1.1"][data-durability="unscored"]').waitFor();
      for (const line of lines) {
        await page.keyboard.press('Digit2');
        await page.evaluate((id) => globalThis.kaopingWatch.armMark(id), line);
        await page.keyboard.press('Enter');
        typed.push(await page.evaluate(() => globalThis.kaopingWatch.result()));
        await page.evaluate((text) => globalThis.kaopingWatch.armPut(text), entry);
        await page.keyboard.press('q');
        put.push(await page.evaluate(() => globalThis.kaopingWatch.result()));
        idlePut.push(await page.evaluate((text) => globalThis.kaopingWatch.idlePut(text), entry));
        const started = performance.now();
        await file.appendFile(`${entry}\n`);
        await file.datasync();
        append.push(performance.now() - started);
      }
    }
    await file.close();
    const judged = await judgedAgain(page, room.log, room.lines.length);
    const marks = typed.slice(WARM_UP);
    const raw = marks.map((_, at) => (put[at + WARM_UP] ?? 0) + (append[at + WARM_UP] ?? 0));
    const p50 = percentile(marks, 0.5);
    const rawP50 = percentile(raw, 0.5);
    const figures = {
      bench: 'score',
      world,
      marks: marks.length,
      p50: ms(p50),
      p99: ms(percentile(marks, 0.99)),
      rawP50: ms(rawP50),
      rawP99: ms(percentile(raw, 0.99)),
      putP50: ms(percentile(put.slice(WARM_UP), 0.5)),
      idlePutP50: ms(percentile(idlePut.slice(WARM_UP), 0.5)),
      appendP50: ms(percentile(append.slice(WARM_UP), 0.5)),
      judgeP50: ms(percentile(judged, 0.5)),
      judgeP99: ms(percentile(judged, 0.99)),
      judgeLimit: JUDGE_LIMIT,
      ratio: ms(p50 / rawP50),
      limit: LIMIT,
    };
    const text = [
      `${figures.marks} marks typed into the app (${world}), from Enter to the green tick, in ms:`,
      `  typed to green   p50 ${figures.p50}   p99 ${figures.p99}`,
      `  raw, same bytes  p50 ${figures.rawP50}   p99 ${figures.rawP99}   (strict put ${figures.putP50} + fsynced append ${figures.appendP50})`,
      `  a put that no key asked for takes ${figures.idlePutP50}: browsers hold answers back while they attend to a key`,
      `  the host’s judge p50 ${figures.judgeP50}   p99 ${figures.judgeP99}   (at most ${JUDGE_LIMIT}: chain, door and fold of these marks, without the disk)`,
      `  ratio of p50     ${figures.ratio} (at most ${LIMIT})`,
    ].join('\n');
    return {
      text,
      figures,
      bounds: [
        { what: 'typed to green', is: figures.ratio, limit: LIMIT, unit: 'x', beside: `raw ${figures.rawP50} ms` },
      ],
    };
  } finally {
    await app.close();
  }
}

/** What the same entries cost the host's own judge, one after the other, once it is warm. */
async function judgedAgain(page: Page, log: string, from: number): Promise<number[]> {
  const owner = { practice: true, log };
  const { lines } = must(await callHost(page, 'journal:read', { ...owner, fromSeq: 0, limit: 10_000 }));
  return (await judgeCost(owner, lines, from)).slice(WARM_UP);
}
