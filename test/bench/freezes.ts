import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { peopleWords } from '#renderer/features/setup/people-words.ts';
import { createStation, newSitting, sample } from '#test/e2e/steps.ts';
import { benchApp, ms, percentile, seedSitting, signIn, type BenchApp } from '#test/support/bench-app.ts';
import type { Benched } from '#test/support/benched.ts';
import { watchFreezes } from '#test/support/freezes.ts';
import { longRoster } from '#test/support/long-roster.ts';

const ROWS = 5_000;
/** 30 marks of three examiners a person, so about 300 people. */
const ENTRIES = 26_000;
const ROUNDS = 3;
/** What a busy machine takes longest for; how long anything takes is not what is measured here. */
const PATIENCE_MS = 120_000;
/** Longer than this the page may neither take a press nor draw, whatever is going on. */
const FREEZE_LIMIT = 100;

/** What a person does, in the words of the table, and the order in which it is measured. */
const STEPS = {
  read: 'roster of 5,000 read and previewed',
  taken: 'the roster taken over',
  lists: 'staff and scheme taken over beside it',
  results: 'list of results opened, 300 people',
  preview: 'their sheets previewed',
  print: 'their sheets printed',
  desk: 'desk of all forms opened',
} as const;
type Step = keyof typeof STEPS;
type Frozen = Record<Step, number[]>;
type Watch = (step: Step, what: () => Promise<unknown>) => Promise<void>;

/** `npm run bench -- freezes`: how long the page is held up at most while lists go in, papers are printed and results opened. */
export async function bench(): Promise<Benched> {
  const app = await benchApp();
  try {
    const { page, world } = app;
    page.setDefaultTimeout(PATIENCE_MS);
    const frozen: Frozen = { read: [], taken: [], lists: [], results: [], preview: [], print: [], desk: [] };
    const roster = join(app.home, 'roster.xlsx');
    await writeFile(roster, longRoster(ROWS));
    await createStation(page);
    await rounds(page, frozen, async (watch) => {
      await importing(page, roster, watch);
      await page.evaluate(() => (location.hash = '#/'));
      await page.locator('.kp-start').waitFor();
    });
    const people = await printing(app, frozen);
    const steps = Object.keys(STEPS) as Step[];
    const longest = Object.fromEntries(steps.map((step) => [step, ms(percentile(frozen[step], 0.5))]));
    const line = (step: Step): string =>
      `  ${STEPS[step].padEnd(40)} p50 ${longest[step] ?? ''}   worst ${ms(Math.max(...frozen[step]))}`;
    return {
      text: [
        `longest freeze of the page (${world}), of ${ROUNDS} rounds, in ms (at most ${FREEZE_LIMIT}):`,
        ...steps.map(line),
      ].join('\n'),
      figures: { bench: 'freezes', world, rows: ROWS, people, ...longest, limit: FREEZE_LIMIT },
      bounds: steps.map((step) => ({
        what: `longest freeze: ${STEPS[step]}`,
        is: longest[step] ?? Number.NaN,
        limit: FREEZE_LIMIT,
        unit: 'ms',
      })),
    };
  } finally {
    await app.close();
  }
}

/** The first round is counted too: on a day everything is done once. */
async function rounds(page: Page, frozen: Frozen, round: (watch: Watch) => Promise<void>): Promise<void> {
  const freezes = await watchFreezes(page);
  for (let at = 0; at < ROUNDS; at += 1) {
    await round(async (step, what) => {
      await freezes.longest();
      await what();
      frozen[step].push(await freezes.longest());
    });
  }
}

/** A sitting of its own each time, as the lists go in on a day. */
async function importing(page: Page, roster: string, watch: Watch): Promise<void> {
  await newSitting(page);
  const panel = page.locator('.setup-panel');
  const take = (words: RegExp) => panel.getByRole('button', { name: words, disabled: false });
  const give = async (list: string, file: string): Promise<void> => {
    await page.locator('.setup-list').getByRole('button', { name: list }).click();
    const input = panel.locator('input[type=file]').first();
    await input.waitFor({ state: 'attached' });
    await input.setInputFiles(file);
  };
  await page.getByRole('navigation').getByText('准备', { exact: true }).click();
  const all = take(new RegExp(`导入 ${ROWS} 人`));
  await watch('read', async () => {
    await give('考生名册', roster);
    await all.waitFor();
  });
  await watch('taken', async () => {
    await all.click();
    await panel.getByRole('button', { name: peopleWords.importMore[0], exact: true }).waitFor();
  });
  await watch('lists', async () => {
    for (const [list, file, words] of LISTS) {
      await give(list, sample(file));
      await take(words).click();
      await take(words).waitFor({ state: 'hidden' });
    }
  });
}
const LISTS = [
  ['工作人员', 'staff.xlsx', /^导入 12 人/],
  ['评分方案', 'welder-scheme.xlsx', /^采用方案/],
] as const;

/** In a sitting whose sheets are marked; answers how many people it has. */
async function printing(app: BenchApp, frozen: Frozen): Promise<number> {
  const { page } = app;
  const { log, examiners, candidates } = await seedSitting(app, ENTRIES);
  const open = (screen: string, query = ''): Promise<unknown> =>
    page.evaluate((hash) => (location.hash = hash), `#/${log}/${screen}${query}`);
  await open('board');
  await signIn(page, '周婷');
  await rounds(page, frozen, async (watch) => {
    await watch('results', async () => {
      await open('results');
      await page.locator('.results-row').first().waitFor();
    });
    await watch('preview', async () => {
      await open('printing', `?examiner=${examiners[0]?.personId ?? ''}`);
      await page.getByText(`${candidates.length} 份`).first().waitFor();
      await page.locator('canvas[data-drawn]').first().waitFor();
    });
    await watch('print', async () => {
      await page
        .locator('.printing-before')
        .getByRole('button', { name: /保存 ?PDF/, disabled: false })
        .click();
      await page.locator('.printing-said').waitFor();
    });
    await watch('desk', async () => {
      await page.getByText('全场表单', { exact: true }).click();
      await page.locator('.printing-desk-table').waitFor();
    });
    await open('board');
    await page.locator('[role="grid"]').waitFor();
  });
  return candidates.length;
}
