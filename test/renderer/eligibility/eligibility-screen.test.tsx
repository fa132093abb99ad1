// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { EligibilityScreen } from '#renderer/features/eligibility/eligibility-screen.tsx';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { aCandidate } from '#test/support/sitting.ts';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});
async function room(policyId: string, over: Partial<Sitting> = {}, before: readonly Body[] = []) {
  const policy = { id: policyId, version: '1', rulesHash: 'a'.repeat(64) };
  const made = await markingRoom(<EligibilityScreen />, { policy, ...over }, before);
  opened.push(made);
  const { place, click, entries, settle } = made;
  const within = (label: string) => {
    const fact = [...place.querySelectorAll<HTMLElement>('.eligibility-fact')].find((one) =>
      one.querySelector('.eligibility-label')?.textContent.startsWith(label),
    );
    return fact ?? expect.fail(`no fact ${label}`);
  };
  const button = (name: string, root: HTMLElement = place) =>
    [...root.querySelectorAll<HTMLElement>('button')].find(
      (one) => one.textContent.replace(/\s/g, '') === name.replace(/\s/g, ''),
    ) ?? expect.fail(`no button ${name}`);
  /** Types into a field and leaves it, as a person goes on to the next. */
  const type = async (field: HTMLInputElement, text: string): Promise<void> => {
    await act(async () => {
      field.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => field.blur());
    await settle();
  };
  const input = (label: string) => within(label).querySelector<HTMLInputElement>('input') ?? expect.fail();
  return {
    ...made,
    within,
    type,
    input,
    press: async (name: string, root?: HTMLElement) => {
      await click(button(name, root));
      await settle();
    },
    filters: () => [...place.querySelectorAll('.kp-filters')][0]?.textContent,
    verdict: () => place.querySelector('.eligibility-verdict')?.textContent,
    stated: () => entries.filter((body): body is FactsStated => body.type === 'facts_stated'),
  };
}
type FactsStated = Extract<Body, { type: 'facts_stated' }>;

it('judges a contest winner as the facts are typed, and records each as it is left', async () => {
  const { within, press, type, input, filters, verdict, stated, candidates } = await room('huangshi-reform');
  expect(filters()).toBe('全部 2符合 0不符合 0缺材料 0不涉及 2');
  await press('按“竞赛选拔：直接认定”审核');
  expect(filters()).toBe('全部 2符合 0不符合 0缺材料 1不涉及 1');
  await press('是', within('竞赛经人社部门备案'));
  expect(verdict()).toBe('缺材料');
  await type(input('竞赛名次'), '3');
  expect(verdict()).toBe('符合直接认定');
  expect(filters()).toBe('全部 2符合 1不符合 0缺材料 0不涉及 1');
  expect(stated().at(-1)).toMatchObject({ candidateId: candidates[0]?.candidateId, facts: { filed: true, rank: 3 } });
  await type(input('竞赛名次'), '4');
  expect(verdict()).toBe('不符合');
  await press('撤回此项申请');
  expect(verdict()).toBe('不涉及');
});

it('fails by the fourth place whatever is still missing, and says so', async () => {
  const { type, input, verdict, place, press } = await room('huangshi-reform');
  await press('按“竞赛选拔：直接认定”审核');
  await type(input('竞赛名次'), '4');
  expect(verdict()).toBe('不符合');
  expect(place.textContent).toContain('所缺各项即使都对申报人有利，仍不符合。');
});

it('states for all at once what all lack alike, and undoes it by the opposite', async () => {
  const { press, filters, place, stated } = await room('tianjin-enterprise');
  await press('2人均为“否”');
  expect(filters()).toBe('全部 2符合 0不符合 2缺材料 0');
  expect(place.querySelector('[role=status]')?.textContent).toBe('已记录 2 人。');
  expect(stated()).toHaveLength(2);
  await press('是', place.querySelector<HTMLElement>('.eligibility-fact')!);
  expect(filters()).toBe('全部 2符合 0不符合 1缺材料 1');
});

it('takes 首席 by an honour directly, otherwise by promotion, and nobody of another level', async () => {
  const master = { ...aCandidate('003', '冯工'), level: 'chief' } as const;
  const { press, within, verdict, place, click, settle, stated } = await room('tianjin-chief', { level: 'chief' }, [
    { type: 'candidates_admitted', candidates: [master], source: null },
  ]);
  expect(verdict()).toBe('不符合');
  expect(place.querySelector('.citation-reasons')?.textContent).toBe(
    '申报等级“三级/高级工”不在该文件规定的范围内第三条',
  );
  await click([...place.querySelectorAll<HTMLElement>('.ant-segmented-item input')][1]!);
  await settle();
  await click([...place.querySelectorAll<HTMLElement>('[role=option]')][2]!);
  expect(verdict()).toBe('缺材料');
  for (const label of ['已是特级技师', '具备第七条基本条件', '经所在单位推荐']) await press('是', within(label));
  await press('无', within('第八条所列贡献'));
  await press('无', within('所获荣誉'));
  expect(verdict()).toBe('不符合');
  expect(stated().at(-1)?.facts).toMatchObject({ isSpecialTechnician: true, contributions: [], honours: [] });
});

it('asks what the document asks, and nothing else', async () => {
  const labels = async (policyId: string, over: Partial<Sitting> = {}) => {
    const { place } = await room(policyId, over);
    return [...place.querySelectorAll('.eligibility-label')].map(
      (one) => one.querySelector('span:last-child')?.textContent,
    );
  };
  expect(await labels('tianjin-appraisal', { channel: 'crossover' })).toEqual([
    '专业领域 附件2 三（一）',
    '现专业技术职称 附件2 三（二）1',
  ]);
  expect(await labels('tianjin-enterprise')).toEqual(['本单位职工 六（一）', '在天津参加社会保险 六（一）']);
  expect(await labels('tianjin-appraisal', { channel: 'appraisal' })).toEqual([]);
});

it('walks by the arrow keys and finds by initials', async () => {
  const { place, type } = await room('huangshi-reform');
  const list = place.querySelector<HTMLElement>('[role=listbox]')!;
  await act(async () => list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })));
  expect(place.querySelector('[role=option][aria-selected=true]')?.textContent).toContain('彭博');
  expect(place.querySelector('article h2')?.textContent).toBe('彭博');
  await type(place.querySelector<HTMLInputElement>('input[placeholder*=拼音]')!, 'cth');
  expect([...place.querySelectorAll('[role=option]')].map((one) => one.textContent)).toEqual([
    expect.stringContaining('陈婷华'),
  ]);
});

it('offers three kinds of application in Tianjin, each with its own facts', async () => {
  const { place, click, settle, press } = await room('tianjin-appraisal', { channel: 'crossover' });
  const kinds = [...place.querySelectorAll<HTMLElement>('.ant-segmented-item')];
  expect(kinds.map((one) => one.textContent)).toHaveLength(3);
  await click(kinds[1]!.querySelector<HTMLElement>('input')!);
  await settle();
  expect(place.querySelector('.eligibility-detail')?.textContent).not.toContain('市级竞赛类别');
  await press('按“破格：竞赛认定高级技师”审核');
  expect(place.querySelector('.eligibility-detail')?.textContent).toContain('市级竞赛类别');
});
