// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { SittingPanel } from '#renderer/features/setup/sitting-panel.tsx';
import type { Sitting } from '#shared/model/sitting.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});

async function factsOf(over: Partial<Sitting>) {
  const room = await markingRoom(<SittingPanel />, over);
  opened.push(room);
  const terms = [...room.place.querySelectorAll('dt')].map((term) => term.textContent);
  const values = [...room.place.querySelectorAll('dd')].map((value) => value.textContent);
  return Object.fromEntries(terms.map((term, index) => [term, values[index]]));
}

it('shows the channel, and of a panel the share of members, the document’s own where no other was set', async () => {
  const settings = { passMark: 6000, maxSpread: null, examinersPerCandidate: 3 };
  expect(await factsOf({ channel: 'recognition' })).toMatchObject({ 评价渠道: '职业技能等级认定' });
  expect(await factsOf({ channel: 'appraisal' })).not.toHaveProperty('合格成员比例');
  expect(await factsOf({ procedure: 'panel' })).toMatchObject({ 合格成员比例: '不少于 2/3' });
  expect(
    await factsOf({ procedure: 'panel', settings: { ...settings, memberShare: { num: 3, den: 3 } } }),
  ).toMatchObject({
    合格成员比例: '不少于 3/3',
  });
  expect(await factsOf({})).not.toHaveProperty('评价渠道');
});
