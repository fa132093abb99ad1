// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { setPreferences } from '#renderer/ui/preferences.ts';
import { sheetOf } from '#shared/record/state.ts';
import { sheetSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { markingRoom, PIN } from '#test/support/marking-room.tsx';

type Room = Awaited<ReturnType<typeof markingRoom>>;
let room: Room;
afterEach(() => room.leave());
const enter = async (...more: Parameters<typeof markingRoom> extends [unknown, ...infer R] ? R : never) =>
  (room = await markingRoom(<ScoringScreen />, ...more));
const total = () => room.place.querySelector('[data-testid="total"]')?.textContent;
const scores = () => room.entries.flatMap((body) => (body.type === 'line_scored' ? [body] : []));

describe('a sheet by keyboard', () => {
  it('records each mark, ticks it green and adds it up', async () => {
    await enter();
    await room.press('Digit1', 'Digit0', 'Enter', 'KeyF', 'KeyZ');
    expect(scores().map(({ line, score }) => [line, score])).toEqual([
      ['1.1', { kind: 'deductions', deductions: [1000] }],
      ['1.2', { kind: 'deductions', deductions: [] }],
      ['2.1', { kind: 'deductions', deductions: [10_000] }],
    ]);
    expect(['1.1', '1.2', '2.1'].map(room.durability)).toEqual(['both', 'both', 'both']);
    // 90 of 100 in a task that weighs 60 percent
    expect(total()).toBe('54.00');
  });

  it('is amber while one copy waits and green only when both have it', async () => {
    await enter();
    room.copies.held = [];
    await room.press('Digit1');
    expect(room.durability('1.1')).toBe('typing');
    await room.press('Enter');
    await room.settle(100);
    expect(room.durability('1.1')).toBe('one');
    const { held } = room.copies;
    room.copies.held = null;
    for (const release of held) release();
    await room.settle();
    expect(room.durability('1.1')).toBe('both');
  });

  it('says why a wrong value is wrong and records nothing', async () => {
    await enter();
    await room.press('Digit4', 'Digit1', 'Enter');
    expect(scores()).toEqual([]);
    expect(room.text()).toContain('扣分合计 41 分，超过配分 40 分');
    expect(room.durability('1.1')).toBe('typing');
  });

  it('undoes by a new entry', async () => {
    await enter();
    await room.press('KeyF', 'Ctrl+KeyZ');
    expect(scores().at(-1)).toMatchObject({ line: '1.1', score: null, cause: 'undo' });
    expect(room.durability('1.1')).toBe('unscored');
  });
});

it('takes marks from the keys on the screen where there is no keyboard', async () => {
  setPreferences({ touch: true });
  await enter();
  const pad = room.place.querySelector('.marking-digits');
  const press = async (...labels: string[]): Promise<void> => {
    for (const label of labels) {
      const key = [...(pad?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === label);
      await act(async () => key?.click());
    }
  };
  await press('5', '+', '2', '.', '5', '确定', '满分');
  await act(async () => setPreferences({ touch: false }));
  expect(scores().map(({ line, score }) => [line, score])).toEqual([
    ['1.1', { kind: 'deductions', deductions: [500, 250] }],
    ['1.2', { kind: 'deductions', deductions: [] }],
  ]);
});

it('a timer after a mark is not undone by deleting the mark', async () => {
  await enter();
  await room.press('KeyF', 'KeyT', 'Ctrl+KeyZ');
  expect(scores()).toMatchObject([{ line: '1.1', cause: 'typed' }]);
  expect(room.text()).toContain('最后一步不是打分');
  await room.press('KeyF', 'Ctrl+KeyZ');
  expect(scores().map(({ line, cause }) => [line, cause])).toEqual([
    ['1.1', 'typed'],
    ['1.2', 'typed'],
    ['1.2', 'undo'],
  ]);
});

describe('when writing fails', () => {
  it('turns red, says what is safe, keeps what is typed, and goes on after a retry', async () => {
    await enter();
    await room.press('KeyF');
    room.copies.failure = { kind: 'disk_full' };
    await room.press('KeyF');
    expect([room.durability('1.1'), room.durability('1.2')]).toEqual(['both', 'failed']);
    expect(room.place.querySelector('[role="alert"]')?.textContent).toBeTypeOf('string');
    expect(room.text()).toContain('磁盘已满');
    await room.press('Digit7', 'Enter');
    expect(room.durability('2.1')).toBe('typing');
    room.copies.failure = null;
    await room.retry();
    await room.settle();
    expect(room.durability('1.2')).toBe('both');
    await room.press('Enter');
    expect(room.durability('2.1')).toBe('both');
    expect(scores().map(({ line }) => line)).toEqual(['1.1', '1.2', '2.1']);
  });
});

describe('signing and after', () => {
  it('signs what is shown with the PIN and goes to the next candidate', async () => {
    await enter();
    const [first, second] = room.candidates;
    const ref = { candidateId: first!.candidateId, examinerId: room.scorer.personId };
    await room.press('KeyF', 'KeyF', 'Ctrl+Enter');
    expect(room.text()).toContain('还有 1 项没有评分：2.1');
    expect(document.querySelector('input[type="password"]')).toBeNull();
    await room.press('Escape');
    await pressOutside('KeyF', 'Ctrl+Enter');
    const digest = snapshotDigest(sheetSnapshot(room.log.view().state, ref)!);
    expect(room.text()).toContain(digest.slice(0, 8));
    document.querySelector<HTMLInputElement>('input[type="password"]')!.focus();
    await room.answer('000000');
    expect(room.text()).toContain('密码不正确');
    expect(sheetOf(room.log.view().state, ref).signature).toBeNull();
    document.querySelector<HTMLInputElement>('input[type="password"]')!.focus();
    await room.answer(PIN);
    expect(room.entries.at(-1)).toMatchObject({ type: 'sheet_signed', digest });
    await room.settle();
    expect(room.place.querySelector('h1')?.textContent).toContain(second!.name);
  });

  it('locks a signed sheet until a reason is given, and then wants another signature', async () => {
    await enter();
    const ref = { candidateId: room.candidates[0]!.candidateId, examinerId: room.scorer.personId };
    await room.press('KeyF', 'KeyF', 'KeyF', 'Ctrl+Enter');
    document.querySelector<HTMLInputElement>('input[type="password"]')!.focus();
    await room.answer(PIN);
    await room.settle();
    await pressOutside('PageUp');
    await room.settle();
    const before = room.entries.length;
    await pressOutside('KeyZ', 'KeyT', 'KeyV');
    expect(room.entries.length).toBe(before);
    expect(room.text()).toContain('已签字，内容已锁定');
    await pressOutside('KeyC');
    await room.answer('外观缺陷复核');
    await pressOutside('KeyZ');
    expect(room.entries.at(-1)).toMatchObject({ type: 'line_scored', cause: 'correction', reason: '外观缺陷复核' });
    expect(sheetOf(room.log.view().state, ref).signature).toBeNull();
    expect(room.text()).toContain('重新签字');
  });
});

describe('beside the lines', () => {
  it('records a veto with its reason and witness, and withdraws it', async () => {
    await enter();
    await room.press('ArrowDown', 'KeyV');
    await room.answer('');
    expect(room.text()).toContain('请写明原因');
    await room.answer('贯穿裂纹');
    expect(room.entries.at(-1)).toMatchObject({
      type: 'veto_recorded',
      line: '1.2',
      applies: true,
      reason: '贯穿裂纹',
    });
    await pressOutside('KeyF');
    expect(scores()).toEqual([]);
    await pressOutside('KeyV');
    await room.answer('复核为咬边');
    expect(room.entries.at(-1)).toMatchObject({ type: 'veto_recorded', applies: false });
  });

  it('starts and stops the time on the task under the cursor', async () => {
    await enter();
    await room.press('KeyT');
    expect(room.entries.at(-1)).toMatchObject({ type: 'time_recorded', task: 1, seconds: 0, running: true });
    await room.press('KeyT');
    expect(room.entries.at(-1)).toMatchObject({ type: 'time_recorded', task: 1, running: false });
  });

  it('takes overtime off the running total', async () => {
    const over = 60 * 60 + 11 * 60;
    await enter();
    const { candidateId } = room.candidates[0]!;
    const examinerId = room.scorer.personId;
    await room.press('KeyF', 'KeyF', 'KeyF');
    await room.record(
      { type: 'time_recorded', candidateId, examinerId, task: 1, seconds: over, running: false },
      examinerId,
    );
    await room.settle();
    // 90 of 100 at 60 percent and 100 at 40
    expect(total()).toBe('94.00');
    expect(room.text()).toContain('超时扣 10.00 分');
  });

  it('keeps a note about the candidate', async () => {
    await enter();
    await room.press('KeyN');
    await room.answer('焊机跳闸，10:20 恢复');
    expect(room.entries.at(-1)).toMatchObject({ type: 'note_added', text: '焊机跳闸，10:20 恢复' });
  });
});

describe('whose sheets', () => {
  it('shows an absent candidate for what they are and takes no mark', async () => {
    await enter();
    const { candidateId, name } = room.candidates[0]!;
    await room.record(
      { type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '' },
      room.scorer.personId,
    );
    await room.settle();
    expect(room.text()).toContain(`${name}缺考`);
    await room.press('KeyF');
    expect(scores()).toEqual([]);
  });

  it('shows an examiner nothing of another examiner', async () => {
    await enter();
    const { candidateId } = room.candidates[0]!;
    const other = room.scorers[1]!.personId;
    const score = { kind: 'deductions' as const, deductions: [1234] };
    await room.record(
      { type: 'line_scored', candidateId, examinerId: other, line: '1.1', score, cause: 'typed', reason: '' },
      other,
    );
    await room.settle();
    expect(room.durability('1.1')).toBe('unscored');
    expect(room.text()).not.toContain('12.34');
  });
});

/** Keys pressed with no field in focus. */
async function pressOutside(...keys: string[]): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await room.press(...keys);
}

describe('once the sitting is closed', () => {
  const closing = { expected: 1, signed: 1, absent: 0, voided: 0, digest: 'ab'.repeat(32) };

  it('offers no correction and no signature, and says why every key is without effect', async () => {
    await enter({}, [{ type: 'sitting_closed', ...closing }]);
    const before = room.entries.length;
    expect([...room.place.querySelectorAll('.scoring-head button')]).toEqual([]);
    for (const keys of [['Digit1', 'Enter'], ['KeyC'], ['KeyN'], ['Ctrl+Enter']]) {
      await room.press(...keys);
      expect(room.text()).toContain('场次已经结束，不能再改动。');
      expect(room.place.querySelector('form')).toBeNull();
    }
    expect(room.entries).toHaveLength(before);
  });
});

it('stays at the sheet that lies there when 评分 is pressed once more', async () => {
  await enter();
  const selected = () =>
    room.place.querySelector('[role="option"][aria-selected="true"]')?.getAttribute('data-candidate');
  const [first, second] = room.candidates;
  expect(selected()).toBe(first!.candidateId);
  navigate('scoring', { candidate: second!.candidateId });
  await room.settle(20);
  expect(selected()).toBe(second!.candidateId);
  navigate('scoring');
  await room.settle(20);
  expect(selected()).toBe(second!.candidateId);
});
