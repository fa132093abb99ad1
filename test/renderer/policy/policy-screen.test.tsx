// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { PolicyScreen } from '#renderer/features/policy/policy-screen.tsx';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { aPerson } from '#test/support/sitting.ts';

const policy = (id: string): Pick<Sitting, 'policy'> => ({ policy: { id, version: '1', rulesHash: 'a'.repeat(64) } });
const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
async function room(over: Partial<Sitting>, before: readonly Body[] = [], query = 'view=checks') {
  const made = await markingRoom(<PolicyScreen />, over, before);
  opened.push(made);
  await act(async () => {
    location.hash = `#/${made.sitting.sittingId}/policy?${query}`;
    dispatchEvent(new Event('hashchange'));
  });
  return made;
}
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});
const facts = (rule: string, stated: object): Body => ({
  type: 'facts_stated',
  rule,
  candidateId: null,
  facts: stated as Extract<Body, { type: 'facts_stated' }>['facts'],
});

it('judges what is filled in at once, and records nothing before it is asked to', async () => {
  const { place, entries, click, settle } = await room({}, [
    facts('tj.appraisal.on-site', { hostKind: 'other', registeredInTianjin: true, equipped: true }),
  ]);
  const status = () => place.querySelector('[data-testid="check-status"]')?.textContent;
  expect(place.querySelector('[role="status"]')?.textContent).toBe('1 项符合，1 项不符合，2 项待填写');
  expect(status()).toBe('不符合');
  expect(place.textContent).toContain('2 人，未超过 15 人');
  const no = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(-1)!;
  await click(no);
  expect(place.textContent).toContain('其他企业不具备实施职业技能鉴定条件');
  expect(entries.filter(({ type }) => type === 'facts_stated')).toHaveLength(0);
  await click(place.querySelector<HTMLElement>('button[type=submit]')!);
  await settle();
  expect(entries.at(-1)).toEqual(
    facts('tj.appraisal.on-site', { hostKind: 'other', registeredInTianjin: true, equipped: false }),
  );
});

it('leads from what is not met to where it is answered for, and from what is on record alone to where that is put right', async () => {
  const own = { ...aPerson('supervisor', '邓芳磊'), appointedBy: 'enterprise' as const };
  const { place } = await room(
    { edition: 9 },
    [{ type: 'staff_named', people: [own], source: null }],
    'view=checks&check=tj.appraisal.staff',
  );
  expect(place.textContent).toContain('签字之前须由现场负责人在“签字”中说明继续办理的理由');
  expect(place.textContent).toContain('以上内容取自本场次记录');
  expect(place.querySelector('button[type=submit]')).toBeNull();
});

it('names the columns that people’s rows still lack', async () => {
  const { place } = await room(
    { level: 'technician' },
    [{ type: 'staff_named', people: [aPerson('expert', '孙佳')], source: null }],
    'view=checks&check=tj.review.panel',
  );
  expect(place.textContent).toContain('还需要：由专家库随机抽取');
});

it('asks the site head, and nobody else, for a reason where the document is not in force', async () => {
  const head = aPerson('site-head', '罗芳');
  const { place, entries, record } = await room({ ...policy('tianjin-chief'), level: 'special' }, [
    { type: 'staff_named', people: [head], source: null },
  ]);
  const banner = () => place.querySelector('[data-testid="not-in-force"]')!;
  expect(banner().textContent).toContain('有效期至 2026-03-31');
  expect(banner().querySelector('input')).toBeNull();
  expect(banner().querySelector('button')?.textContent).toContain('请现场负责人登录');
  await record({ type: 'exception_explained', what: 'policy_not_in_force', reason: '市局批复延续' }, head.personId);
  expect(entries.at(-1)?.type).toBe('exception_explained');
  expect(banner().textContent).toContain('罗芳');
  expect(banner().textContent).toContain('市局批复延续');
  expect(place.textContent).toContain('不符合，已说明理由');
});

it('says which year’s calendar is missing instead of a day', async () => {
  const { place } = await room({ ...policy('tianjin-enterprise'), heldOn: '2026-12-28' }, [], 'view=duties');
  expect(place.textContent).toContain('没有 2027 年的放假调休日历');
  const row = place.querySelector('[data-duty="tj.enterprise.result-deadline"]')!;
  expect(row.textContent).toContain('缺 2027 年日历');
});

it('asks under 001 for the day on which 市鉴定中心 confirmed the results, and records it', async () => {
  const { place, entries, type, click, settle } = await room(policy('tianjin-enterprise'), [], 'view=duties');
  const field = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === '管理部门确认');
  await type('2026-12-04', document.getElementById(field?.htmlFor ?? '') as HTMLInputElement);
  await click([...place.querySelectorAll<HTMLElement>('form button[type=submit]')].at(-1)!);
  await settle();
  expect(entries.at(-1)).toEqual(
    facts('calendar.duties', { endedOn: '2026-11-20', confirmedOn: '2026-12-04', done: {} }),
  );
});
