import type { Page } from '@playwright/test';
import { SEALED } from '#renderer/data/store/database.ts';
import { storeName } from '#shared/wire/host/store.ts';
import { callHost } from '#test/e2e/fixtures.ts';
import { lastSeq } from '../both-copies.ts';

/** How far each copy of a sitting reaches by itself; -1 where it holds nothing. */
export type Held = { readonly database: number; readonly journal: number };

/** Reads both copies of a sitting of the real station by themselves, whatever the app makes of them. */
export async function readHeld(page: Page, log: string): Promise<Held> {
  const list = await callHost(page, 'journal:list', {});
  const state = await callHost(page, 'store:state', {});
  if (!list.ok || !state.ok) throw new Error('the host does not answer');
  const journal = list.value.find((one) => one.log === log && !one.practice)?.head.seq ?? -1;
  const place = { log, store: SEALED, name: storeName(false, state.value.real), first: state.value.real === 1 };
  return { journal, database: await page.evaluate(lastSeq, place) };
}

/** The sittings that the host has a journal of. */
export async function logsOf(page: Page, practice: boolean): Promise<string[]> {
  const list = await callHost(page, 'journal:list', {});
  if (!list.ok) throw new Error('the host does not answer');
  return list.value.filter((one) => one.practice === practice).map(({ log }) => log);
}
