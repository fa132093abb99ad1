// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { AgendaView } from '#renderer/features/policy/agenda-view.tsx';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { closingBodies, graduates, under } from '#test/support/certified.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { aPerson } from '#test/support/sitting.ts';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

function View() {
  const state = useSittingPart((view) => view.state);
  return <AgendaView state={state} context={{ calendar: BUNDLED_CALENDAR, today: '2026-12-21' }} />;
}
const field = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].filter(({ textContent }) => textContent === label).at(-1);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};
const button = (test: (one: HTMLButtonElement) => boolean): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(test)!;

it('records each person’s agreement after the closing, refuses what can’t be, and lists the appraisal by name', async () => {
  const clerk = aPerson('clerk', '罗芳');
  room = await markingRoom(<View />, { policy: under('tianjin-chief'), channel: 'appointment' }, [], {
    ...{ candidates: graduates(), as: clerk, before: (ready) => closingBodies(ready, clerk) },
  });
  const rows = () => [...document.querySelectorAll('[data-testid=agreements] tbody tr')];
  expect(rows().map((row) => row.querySelector('td')?.textContent)).toEqual(['陈婷华', '彭博', '白文轩']);
  await room.click(button((one) => one.getAttribute('aria-label') === '登记陈婷华的聘任协议'));
  await room.type('聘字 1 号', field('协议编号'));
  const save = () => button((one) => one.type === 'submit' && one.textContent.replaceAll(' ', '') === '登记');
  expect([save().disabled, room.text().includes('请填写签订日期')]).toEqual([true, true]);
  await room.type('2026-12-20', field('签订日期'));
  await room.type('2026-12-19', field('下次考核'));
  expect([save().disabled, room.text().includes('考核应在签订之后')]).toEqual([true, true]);
  await room.type('2027-12-20', field('下次考核'));
  await room.click(save());
  await room.settle();
  expect(room.entries.at(-1)).toMatchObject({
    ...{ type: 'facts_stated', rule: 'calendar.agreement' },
    facts: { number: '聘字 1 号', signedOn: '2026-12-20', until: null, nextOn: '2027-12-20' },
  });
  expect(rows()[0]?.textContent).toContain('聘字 1 号');
  expect(document.querySelector('[data-duty="tj.chief.appraisal"]')?.textContent).toContain('聘后定期考核：陈婷华');
});
