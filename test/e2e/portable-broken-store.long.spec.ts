import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { harmAndGoOn } from './broken-store-steps.ts';
import { expect, test } from './fixtures.ts';

// In Electron this takes a minute; there electron-broken-store.long.spec.ts rebuilds a store whose rights are gone.

test('a file lies where the store was: it is rebuilt from the journal, and every green mark is there', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const told = await harmAndGoOn(app, (store) => {
    renameSync(store, join(dirname(store), 'moved'));
    writeFileSync(store, 'not a folder');
  });
  expect(told[0]).toBe('broken');
});
