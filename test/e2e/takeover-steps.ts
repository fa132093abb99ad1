import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { startCentral, type Central } from '#central/start.ts';
import { expect, type AppUnderTest } from './fixtures.ts';
import {
  confirmWithPin,
  createStation,
  enterPin,
  goTo,
  importList,
  newSitting,
  PASSPHRASE,
  savedFiles,
  scoreSheet,
  signIn,
  signSheet,
} from './steps.ts';

// A computer breaks down in the middle of a sheet, and a spare machine goes on: what both ways of doing so have in common.

const VERIFIER = join(import.meta.dirname, '..', '..', 'scripts', 'verify.mjs');
const DEDUCTIONS = ['2', '0', '5.5', '10', '0', '3', '0', '5', '3'];
/** Lines of the first sheet that were scored when the computer broke down. */
const HALF = 4;

/** A central beside the app, its data with what the app saved. */
export const centralBeside = ({ saved }: AppUnderTest): Promise<Central> =>
  startCentral({
    ...{ host: '127.0.0.1', port: 0, data: join(saved, 'central'), name: '测试中心' },
    now: () => new Date(),
    log: () => undefined,
  });

/** A sitting with its lists, the station enrolled, everybody checked in. */
export async function preparedSitting(page: Page, central: Central): Promise<void> {
  await createStation(page);
  await newSitting(page);
  await importList(page, '工作人员', 'staff.xlsx', /^导入 12 人/);
  await importList(page, '考生名册', 'tj-welder-roster.xlsx', /导入 36 人/);
  await importList(page, '评分方案', 'welder-scheme.xlsx', /^采用方案/);
  await goTo(page, '上报');
  await page.getByLabel('中心地址').fill(central.url);
  await page.getByLabel('登记码').fill(await central.code());
  await page.getByLabel('本机口令').fill(PASSPHRASE);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByText('能连上')).toBeVisible();
  await signIn(page, '罗芳');
  await goTo(page, '检录');
  await page.getByRole('row').nth(1).click();
  for (let i = 0; i < 36; i += 1) await page.keyboard.press(i === 0 ? '1' : '2');
  await expect(page.getByText('检录完成')).toBeVisible();
}

/** The first half of the first sheet, every tick green. */
export async function halfASheet(page: Page): Promise<void> {
  await signIn(page, '周婷');
  await goTo(page, '评分');
  await expect(page.locator('[data-line]')).toHaveCount(DEDUCTIONS.length);
  for (const deduction of DEDUCTIONS.slice(0, HALF)) {
    await page.keyboard.type(deduction);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-line][data-durability="both"]')).toHaveCount(HALF);
}

/** Another computer: nothing of the first is left but what was saved or lies on the stick. */
export async function anotherComputer(app: AppUnderTest): Promise<Page> {
  await app.kill();
  for (const name of await readdir(app.home)) {
    if (name !== 'saved') await rm(join(app.home, name), { recursive: true, force: true });
  }
  return app.relaunch();
}

/** Who takes over, why, and that the old computer is out of use; ends with the sitting open. */
export async function answerForIt(
  spare: Page,
  button: string,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const begin = spare.getByRole('button', { name: button, exact: true });
  await expect(spare.getByLabel('本机的工位名称')).toHaveValue('焊接实训室 1 号机（备用机）');
  await spare.getByLabel('更换原因').fill('一号机无法开机');
  await spare.getByLabel('经办人').fill('罗芳');
  await expect(begin).toBeDisabled();
  await spare.getByRole('checkbox').check();
  await begin.click();
  await before();
  await spare.getByRole('button', { name: '查看场次' }).click();
  await spare.getByRole('button', { name: '打开', exact: true }).click();
  await expect(spare.getByText('“焊接实训室 1 号机（备用机）”从这里接着记录本场次')).toBeVisible();
}

/** The half-filled sheet is there and goes on; everyone signs with the PIN they had. */
export async function finishTheSitting(spare: Page): Promise<void> {
  await signIn(spare, '周婷');
  await goTo(spare, '评分');
  const green = spare.locator('[data-line][data-durability="both"]');
  await expect(green).toHaveCount(HALF);
  for (const deduction of DEDUCTIONS.slice(HALF)) {
    await spare.keyboard.type(deduction);
    await spare.keyboard.press('Enter');
  }
  await expect(green).toHaveCount(DEDUCTIONS.length);
  await expect(spare.getByText('从这里接着记录本场次')).toBeHidden();
  await signSheet(spare);
  for (const examiner of ['于辉', '朱军敏']) {
    await signIn(spare, examiner);
    await goTo(spare, '评分');
    await scoreSheet(spare, DEDUCTIONS);
    await signSheet(spare);
  }
  await goTo(spare, '签字');
  for (const signer of ['宋勇', '罗辉莉', '邓芳磊']) {
    await spare.getByRole('button', { name: new RegExp(`${signer}.*登录后签字`) }).click();
    await enterPin(spare, signer);
    await spare.getByRole('button', { name: new RegExp(`由${signer}.*签字`) }).click();
    await confirmWithPin(spare);
    await expect(spare.getByText(new RegExp(`^${signer}，\\d{4}`))).toBeVisible();
  }
  await spare.getByRole('button', { name: '结束场次' }).click();
  await spare.getByRole('button', { name: '确认结束' }).click();
  await expect(spare.getByText('场次已结束，可以打印和上报。')).toBeVisible();
}

/** Central takes it from the new station without a code, and the exported file proves who took over. */
export async function handOverAndVerify(spare: Page, { saved }: AppUnderTest, central: Central): Promise<void> {
  await goTo(spare, '上报');
  // central came along; nothing is sent before somebody here has compared its key, and has this computer's passphrase
  await spare.getByLabel('本机口令').fill(PASSPHRASE);
  await spare.getByRole('button', { name: handoverWords.confirmCentral[0] }).click();
  await spare.getByRole('button', { name: '封存并上报' }).click();
  await expect(spare.getByText('有回执', { exact: true })).toBeVisible();
  await spare.getByRole('button', { name: '导出场次' }).click();
  await expect(spare.getByText(/^已导出：/)).toBeVisible();
  const name = savedFiles(saved).find((file) => file.endsWith('.kpx')) ?? '';
  const verified = spawnSync(process.execPath, [VERIFIER, join(saved, name)], { encoding: 'utf8' });
  expect({ status: verified.status, said: verified.stderr }).toEqual({ status: 0, said: '' });
  expect(verified.stdout).toContain('由“焊接实训室 1 号机（备用机）”接替');
  const keeper = await (await fetch(central.keeperUrl)).text();
  expect(keeper).toContain('已由“焊接实训室 1 号机（备用机）”接替');
}
