// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { PlanScreen } from '#renderer/features/plan/plan-screen.tsx';
import type { Link } from '#shared/record/chain.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { err, ok } from '#shared/base/result.ts';
import { aSummary } from '#test/gallery/homes.ts';
import { pageHost } from '#test/support/page-host.ts';
import { rootedDay } from '#test/support/rooted.ts';
import { until } from '#test/support/settled.ts';
import { readySitting } from '#test/support/sitting.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const SESSION = 's'.repeat(43);
const plan = {
  ...{ planId: '11111111-2222-4333-8444-666666666666', title: '第三批', people: 2, applicants: 2, share: 2 },
  source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
};

let root: ReturnType<typeof createRoot> | null = null;
afterEach(() => act(async () => root?.unmount()));
const button = (name: string) =>
  [...document.querySelectorAll('button')].findLast((one) => one.textContent.replaceAll(' ', '') === name);
const press = async (name: string) => {
  await until(() => button(name) !== undefined);
  await act(async () => button(name)!.click());
};
const pin = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input[type=password]')!;
const type = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(pin(), text);
    pin().dispatchEvent(new Event('input', { bubbles: true }));
  });

/** The plan's screen at its settings, over a host that hears what it is asked. */
async function atSettings(links: readonly Link[], sitting: Sitting) {
  const lines = links.map(({ line }) => line);
  const asked: [string, object][] = [];
  let isRight = false;
  pageHost((channel, input: object) => {
    if (channel === 'journal:read') return Promise.resolve(ok({ lines, head: links.at(-1)?.head }));
    if (channel === 'plan:read') return Promise.resolve(ok({ entries: [], last: null }));
    if (!/^(session|plan):/.test(channel)) return Promise.resolve(err({ kind: 'host_gone' }));
    asked.push([channel, input]);
    if (channel === 'session:end') return Promise.resolve(ok({}));
    if (channel === 'plan:keep') return Promise.resolve(ok({ entries: [], last: null }));
    const opened = ok({ publicKey: 'ab'.repeat(32), session: SESSION, short: false });
    return Promise.resolve(isRight ? opened : err({ kind: 'pin_wrong', detail: { left: 4 } }));
  });
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  const known = { plan, sittings: [aSummary({ log: sitting.sittingId, sitting })], missing: 0, elsewhere: [] };
  await act(async () =>
    root!.render(<PlanScreen known={known} arrange={() => null} forms={() => null} onBack={() => undefined} />),
  );
  await press('计划规定');
  await until(() => button('保存') !== undefined);
  return { asked, right: () => void (isRight = true) };
}

test('whoever changes a plan proves themself, and the page hands on a session and no name', async () => {
  const { head, clerk, examiner, links, sitting } = rootedDay({ plan });
  const { asked, right } = await atSettings(links, sitting);
  await press('保存');
  expect([document.body.textContent.includes('请选择。'), asked]).toEqual([true, []]);
  const select = document.querySelector('form [role=combobox]')!;
  await act(async () => select.dispatchEvent(new MouseEvent('mousedown', { bubbles: true })));
  await until(() => document.querySelector('.ant-select-item-option') !== null);
  const options = [...document.querySelectorAll('.ant-select-item-option')];
  expect(options.map(({ textContent }) => textContent)).toEqual([
    `${head.name} · 现场负责人 · ${sitting.title}`,
    `${clerk.name} · 考务人员 · ${sitting.title}`,
  ]);
  expect(document.body.textContent).not.toContain(examiner.name);
  await act(async () => (options[1] as HTMLElement).click());
  await type('24681357');
  await press('保存');
  await until(() => document.body.textContent.includes('还可以再试 4 次'));
  expect(pin().value).toBe('');
  expect(asked.map(([channel]) => channel)).toEqual(['session:open']);
  right();
  await type('24681357');
  await press('保存');
  await until(() => asked.at(-1)?.[0] === 'session:end');
  const { personId } = clerk;
  expect(asked.slice(1)).toMatchObject([
    ['session:open', { practice: false, log: sitting.sittingId, personId, pin: '24681357' }],
    ['plan:keep', { practice: false, planId: plan.planId, session: SESSION, body: { type: 'plan_settled' } }],
    ['session:end', { session: SESSION }],
  ]);
  expect(Object.keys(asked[2]![1]).sort()).toEqual(['body', 'planId', 'practice', 'session']);
});

test('where nobody may yet it says what to do, and saves nothing', async () => {
  const { links, state, sitting } = readySitting({ plan });
  expect(state.keys.size).toBe(0);
  const { asked } = await atSettings(links, sitting);
  expect(document.body.textContent).toContain('请现场负责人或考务人员先在其中一个场次登录一次');
  await press('保存');
  expect(asked).toEqual([]);
});
