// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Supervisors } from '#renderer/features/setup/supervisors.tsx';
import { EndorsingDialog } from '#renderer/features/frame/endorsing-dialog.tsx';
import { endEndorsing } from '#renderer/host/endorsing.ts';
import { ok } from '#shared/base/result.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { add, rootedDay } from '#test/support/rooted.ts';
import { aPerson } from '#test/support/sitting.ts';

const ENDORSEMENT = 'ab'.repeat(64);
const KEY = { publicKey: 'ef'.repeat(32) };
let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(async () => {
  await endEndorsing(room.sitting.sittingId);
  await room.leave();
});

const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.replaceAll(' ', '') === name)!;
const text = (label: string): HTMLInputElement => {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(named?.htmlFor ?? '') as HTMLInputElement;
};

it('records the authority’s letter in the site head’s name; until then the supervisor is not confirmed', async () => {
  const day = rootedDay();
  const named = { ...aPerson('supervisor', '程诚'), appointedBy: 'enterprise' as const };
  add(day, { type: 'staff_named', people: [named], source: null }, day.head);
  const answers = {
    'endorsing:open': () =>
      Promise.resolve(ok({ ...KEY, session: 'e'.repeat(43), until: new Date(Date.now() + 60_000).toISOString() })),
    'endorsing:sign': () => Promise.resolve(ok({ endorsement: ENDORSEMENT })),
    'session:end': () => Promise.resolve(ok({})),
  };
  const { sitting, lead, checker, supervisor, candidates, links, state } = day;
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  const screen = (
    <>
      <Supervisors />
      <EndorsingDialog />
    </>
  );
  room = await markingRoom(screen, {}, [], { ready, as: day.clerk, answers });
  expect(room.text()).toContain('质量督导员程诚由企业选派，未经主管部门确认。');
  const row = room.place.querySelector<HTMLElement>('[data-confirmed="false"]')!;
  await room.click(row.querySelector('button')!);
  await room.settle(50);
  await room.type('市职业技能鉴定中心', text('发函单位'));
  await room.type('12', text('文号'));
  await room.type('2026-11-31', text('发函日期'));
  expect([room.text().includes('日期格式为 2026-11-18'), button('登记').disabled]).toEqual([true, true]);
  await room.type('2026-11-18', text('发函日期'));
  await room.click(button('登记'));
  await room.settle(50);
  const pin = document.querySelector<HTMLInputElement>('input[type=password]')!;
  await room.type('24681357', pin);
  pin.focus();
  await room.press('Enter');
  await room.settle(100);
  const { personId } = named;
  const letter = { number: '12', date: '2026-11-18', issuer: '市职业技能鉴定中心' };
  expect(room.entries).toEqual([{ type: 'supervisor_confirmed', personId, ...letter, endorsement: ENDORSEMENT }]);
  expect(room.text()).toContain('经市职业技能鉴定中心2026-11-18第12号函确认，据现场负责人罗芳登记');
});
