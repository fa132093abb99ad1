import { goTo } from '../e2e/steps.ts';
import type { Stage } from './camera.ts';

/** What can go wrong with a sitting's two copies, and the way back from the journal. */
export async function brokenDay({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: '打开练习场次' }).click();
  await page.getByText('吴凯').first().waitFor();
  // as a cleaning program does it, behind the app's back
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      await new Promise((done) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = done;
        request.onblocked = done;
      });
    }
  });
  await page.reload();
  const restore = page.getByRole('button', { name: '从流水恢复' });
  await restore.waitFor();
  await shoot('broken-01-database-emptied');
  await restore.click();
  await page.getByText('吴凯').first().waitFor();
  await shoot('broken-02-restored');
  await goTo(page, '设置');
  await shoot('broken-03-settings');
}
