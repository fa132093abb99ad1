// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { CheckInScreen } from '#renderer/features/check-in/check-in-screen.tsx';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import { ok } from '#shared/base/result.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

type Room = Awaited<ReturnType<typeof markingRoom>>;
let room: Room;
afterEach(() => room.leave());

const PEOPLE = [
  { ...aCandidate('123', '陈婷华'), idNumber: '120000199001011234' },
  { ...aCandidate('2123', '彭博'), idNumber: '12000019910203432X' },
  { ...aCandidate('312', '白文轩'), idNumber: '500000199203041123' },
];
const enter = async () => {
  room = await markingRoom(<CheckInScreen />, {}, [], { candidates: PEOPLE });
};
const key = (typed: string) =>
  act(async () =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: typed, bubbles: true, cancelable: true }),
    ),
  );
/** A reader types what it has read, and Enter. */
const scan = async (text: string) => {
  for (const each of [...Array.from(text), 'Enter']) await key(each);
  await room.settle(120);
};
/** A hand presses keys. */
const press = async (...keys: string[]) => {
  for (const each of keys) await key(each);
  await room.settle(200);
};
/** Says why in the dialog, and records. */
const why = async (text: string) => {
  const field = document.querySelector<HTMLInputElement>('[role="dialog"] form input')!;
  await room.type(text, field);
  await act(async () => field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await room.settle(300);
};
/** antd parts two characters by a blank. */
const button = (label: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.replaceAll(/\s/g, '') === label)!;
const chosen = () => room.place.querySelector('[aria-selected="true"] [role="rowheader"]')?.textContent;
const marked = () =>
  room.entries.flatMap((body) =>
    body.type === 'attendance_recorded'
      ? [`${room.candidates.find(({ candidateId }) => candidateId === body.candidateId)!.number} ${body.attendance}`]
      : [],
  );

it('a number that is read selects whose it is, and presses none of the keys that mark', async () => {
  await enter();
  await scan('312');
  expect([chosen(), marked()]).toEqual(['312', []]);
  await press('1');
  expect(marked()).toEqual(['312 present']);
  // a whole number comes before one that ends so
  await scan('123');
  expect(chosen()).toBe('123');
  await scan('12000019910203432x');
  expect(chosen()).toBe('2123');
  await scan('1234');
  expect(chosen()).toBe('123');
  await scan('777');
  expect(room.text()).toContain('没有编号或证件号码是“777”的考生');
  expect([chosen(), marked()]).toEqual(['123', ['312 present']]);
});

it('keys that a quick hand presses mark one after another', async () => {
  await enter();
  await press('1', '1', '2');
  expect(marked()).toEqual(['123 present', '2123 present', '312 absent']);
});

it('a key marks who was chosen when it was pressed, however soon somebody else is chosen', async () => {
  await enter();
  await press('1', 'ArrowDown', '2');
  expect(marked()).toEqual(['123 present', '312 absent']);
  const row = (number: string) =>
    [...room.place.querySelectorAll('[role="row"]')].find((one) => one.textContent.startsWith(number)) as HTMLElement;
  await act(async () => row('2123').click());
  await key('2');
  await act(async () => row('123').click());
  await press('3');
  expect(marked().slice(2)).toEqual(['2123 absent']);
  expect(document.querySelector('[role="dialog"]')?.textContent).toContain('陈婷华');
});

it('what is typed in the search selects on Enter', async () => {
  await enter();
  const search = room.place.querySelector<HTMLInputElement>('.kp-search input')!;
  await act(async () => search.focus());
  await room.type('312', search);
  await act(async () =>
    search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })),
  );
  await room.settle();
  expect(chosen()).toBe('312');
  await press('1');
  expect(marked()).toEqual(['312 present']);
});

it('shows the face of whoever is chosen, and says where the record names none', async () => {
  const sha256 = 'ab'.repeat(32);
  const named = { type: 'facts_stated', rule: PHOTO_RULE, candidateId: '', facts: { sha256 } } as const;
  const answers = { 'photo:read': () => Promise.resolve(ok({ bytes: 'AAAA' })) };
  const of = (people: typeof PEOPLE) => [{ ...named, candidateId: people[0]!.candidateId }];
  room = await markingRoom(<CheckInScreen />, {}, of(PEOPLE), { candidates: PEOPLE, answers });
  await room.settle();
  expect(room.place.querySelector('img')?.alt).toBe('陈婷华的照片');
  await press('ArrowDown');
  expect([room.place.querySelector('img'), room.text().includes('记录中没有这名考生的照片')]).toEqual([null, true]);
});

it('asks why where a photo can’t simply be set any more, and records both', async () => {
  const [own, other] = ['ab', 'cd'].map((two) => two.repeat(32)) as [string, string];
  const { candidateId } = PEOPLE[0]!;
  const named = { type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts: { sha256: own } } as const;
  const answers = {
    'photo:read': () => Promise.resolve(ok({ bytes: 'AAAA' })),
    'photo:keep': () => Promise.resolve(ok({ sha256: other })),
  };
  room = await markingRoom(<CheckInScreen />, { edition: 9 }, [named], { candidates: PEOPLE, answers });
  await press('1', 'ArrowUp');
  await room.click(button('照片'));
  await room.settle();
  await room.click(button('不用照片'));
  await room.settle();
  expect(document.body.textContent).toContain('更换陈婷华的照片');
  expect(document.body.textContent).toContain('照片按更正处理');
  expect(room.entries.filter(({ type }) => type === 'candidate_corrected')).toEqual([]);
  await why('照片是旧证件照，按规定撤下');
  expect(room.entries.at(-1)).toMatchObject({
    ...{ type: 'candidate_corrected', candidateId, field: 'photo', old: own, fresh: '' },
    reason: '照片是旧证件照，按规定撤下',
  });
});

it('whoever comes late is there, with why; whoever was marked absent may turn up after all', async () => {
  await enter();
  await press('2');
  await scan('2123');
  await press('5');
  await why('9:12 到场，现场负责人同意');
  expect(room.entries.at(-1)).toMatchObject({ attendance: 'present', reason: '9:12 到场，现场负责人同意' });
  await scan('123');
  await press('5');
  expect(document.body.textContent).toContain('原记录为缺考');
  await why('记缺考后到场，经同意入场');
  expect(marked()).toEqual(['123 absent', '2123 present', '123 present']);
});
