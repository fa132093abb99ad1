// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnterNotice } from '#renderer/calendars/enter-notice.tsx';
import { knownCalendars } from '#renderer/data/calendars.ts';
import { err, ok } from '#shared/base/result.ts';
import { readCalendarText } from '#shared/importing/calendar-notice/read-calendar-text.ts';
import { must } from '#test/support/must.ts';
import { pageHost } from '#test/support/page-host.ts';
import { NOTICES } from '#test/shared/importing/calendar-notice/notices.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const of2026 = NOTICES[2026] ?? '';
/** The plain words of an earlier notice, as of a year that is not known. */
const of2030 = (NOTICES[2023] ?? '')
  .replaceAll('2023年', '2030年')
  .replaceAll('2022年12月31日', '12月31日')
  .replace(/（星期.）/g, '')
  .replace(/。[^。\n]*上班。/g, '。');

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
let asked: unknown[];
let done: number[];
beforeEach(async () => {
  [asked, done] = [[], []];
  pageHost((channel, input) => {
    if (channel !== 'calendars:confirm') return Promise.resolve(err({ kind: 'host_gone' }));
    asked.push(input);
    const { text, year, by, reason } = input as { text: string; year: number | null; by: string; reason: string };
    const { calendar } = must(readCalendarText(text, year));
    const entry = { ...{ v: 1, seq: 0, at: '2026-11-20T02:00:00.000Z', prev: null }, calendar, text, by, reason };
    return Promise.resolve(ok({ confirmed: [entry], damaged: false }));
  });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root.render(<EnterNotice onBack={() => undefined} onDone={(year) => done.push(year)} />));
});
afterEach(() => act(async () => root.unmount()));

const fill = (label: string, text: string) =>
  act(async () => {
    const id = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label)!.htmlFor;
    const field = document.getElementById(id) as HTMLInputElement;
    const { prototype } = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const button = (words: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const day = (date: string) => place.querySelector<HTMLElement>(`td[title="${date}"]`)!.dataset['kind'];

test('a notice is shown as a year and confirmed by whoever compared it', async () => {
  await fill('粘贴通知全文', of2030);
  expect(place.querySelector('[role=status]')!.textContent).toContain('读到 2030 年的安排');
  expect([day('2030-01-02'), day('2030-10-01'), day('2030-10-08')]).toEqual(['off', 'off', 'working']);
  const confirm = '核对无误，确认 2030 年日历';
  expect(button(confirm)!.disabled).toBe(true);
  await fill('核对人', '罗芳');
  await act(async () => button(confirm)!.click());
  expect(asked).toEqual([{ text: of2030, year: null, by: '罗芳', reason: '' }]);
  expect(done).toEqual([2030]);
  expect(knownCalendars().years.map(({ year }) => year)).toEqual([2030]);
});

test('a sentence that is not understood is named, and nothing can be confirmed', async () => {
  await fill('粘贴通知全文', of2026.replace('1月4日（周日）上班', '1月4日（周日）另行通知'));
  expect(place.querySelector('[role=alert]')!.textContent).toContain('“1月4日(周日)另行通知”');
  expect(place.querySelector('[data-testid="year-picture"]')).toBeNull();
});

test('a known year that would count otherwise shows old beside new and asks why', async () => {
  await fill('粘贴通知全文', of2026);
  expect(place.textContent).toContain('本机 2026 年的日历与这份通知一致');
  await fill('粘贴通知全文', of2026.replace('5月9日（周六）', '5月10日（周日）'));
  const rows = [...place.querySelectorAll('[data-testid="calendar-differences"] tbody tr')];
  expect(rows.map(({ textContent }) => textContent)).toEqual(['2026-05-09调休上班照平常', '2026-05-10照平常调休上班']);
  await fill('核对人', '罗芳');
  expect(button('核对无误，确认 2026 年日历')!.disabled).toBe(true);
  await fill('更改理由', '通知更正');
  expect(button('核对无误，确认 2026 年日历')!.disabled).toBe(false);
});

test('a text without its year asks for it', async () => {
  await fill('粘贴通知全文', of2026.slice(of2026.indexOf('一、元旦')));
  expect(place.querySelector('[role=alert]')!.textContent).toContain('没有写是哪一年');
  await fill('哪一年', '2027');
  expect(place.querySelector('[role=alert]')!.textContent).toContain('日期和星期对不上');
  await fill('哪一年', '2026');
  expect(place.textContent).toContain('一致');
});
