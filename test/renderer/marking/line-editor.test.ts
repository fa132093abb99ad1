import { describe, expect, it } from 'vitest';
import { commandOf } from '#renderer/marking/key-bindings.ts';
import { lineEditor, type Cell, type EditorPorts } from '#renderer/marking/line-editor.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Refusal } from '#shared/conduct/refusal.ts';

const CELLS: Cell[] = ['1.1', '1.2', '1.3', '2.1'].map((key) => ({ key, full: 1000, chips: [200, 50] }));

function desk(change: Partial<EditorPorts> = {}) {
  const record = new Map<string, LineScore>();
  const entries: { key: string; score: LineScore | null; cause: string }[] = [];
  const state = { halted: false, closed: new Set<string>(), other: -1 };
  const editor = lineEditor({
    rows: CELLS.map((cell) => [cell]),
    mode: 'deductions',
    bothModes: true,
    scoreOf: ({ key }) => record.get(key) ?? null,
    isOpen: ({ key }) => !state.closed.has(key),
    lastOther: () => state.other,
    drawer: { load: () => null, keep: () => true },
    isHalted: () => state.halted,
    record: ({ key }, score, cause): Promise<Result<unknown, Refusal>> => {
      entries.push({ key, score, cause });
      if (score === null) record.delete(key);
      else record.set(key, score);
      return Promise.resolve(ok(null));
    },
    ...change,
  });
  const keys = (...codes: string[]): void => {
    for (const combo of codes) {
      const parts = combo.split('+');
      const code = parts.at(-1)!;
      const command = commandOf({
        code,
        key: 'Process',
        ctrlKey: parts.includes('Ctrl'),
        shiftKey: parts.includes('Shift'),
        altKey: parts.includes('Alt'),
        metaKey: false,
        repeat: false,
      });
      if (command !== null) editor.handle(command);
    }
  };
  return { editor, keys, entries, record, state };
}
const off = (...deductions: number[]): LineScore => ({ kind: 'deductions', deductions });

describe('the line editor', () => {
  it('undoes the last act only: after a clock, a veto or a signature it says so and keeps the mark', () => {
    const { keys, entries, editor, state } = desk();
    keys('KeyF');
    state.other = 7;
    keys('Ctrl+KeyZ');
    expect(entries).toHaveLength(1);
    expect(editor.view().objection).toEqual({ kind: 'other_act_last' });
    // a mark given after it is the last act again, and only that one
    keys('KeyZ', 'Ctrl+KeyZ', 'Ctrl+KeyZ');
    expect(entries.map(({ key, cause }) => [key, cause])).toEqual([
      ['1.1', 'typed'],
      ['1.2', 'typed'],
      ['1.2', 'undo'],
    ]);
    expect(editor.view().objection).toEqual({ kind: 'other_act_last' });
  });

  it('types, enters, and goes on', () => {
    const { keys, entries, editor } = desk();
    keys('Digit2', 'Enter', 'KeyF', 'KeyZ', 'KeyA', 'KeyA', 'KeyS', 'Enter');
    expect(entries).toEqual([
      { key: '1.1', score: off(200), cause: 'typed' },
      { key: '1.2', score: off(), cause: 'typed' },
      { key: '1.3', score: off(1000), cause: 'typed' },
      { key: '2.1', score: off(200, 200, 50), cause: 'typed' },
    ]);
    expect(editor.view().cursor).toBe('2.1');
  });
  it('keeps a wrong value out of the record and holds the cursor', () => {
    const { keys, entries, editor } = desk();
    keys('Digit1', 'Digit1', 'Enter', 'ArrowDown');
    editor.goTo('2.1');
    expect(entries).toEqual([]);
    expect(editor.view()).toMatchObject({ cursor: '1.1', draft: { text: '11' } });
    expect(editor.view().objection).toEqual({ kind: 'deductions_over_full', full: 1000, sum: 1100 });
    keys('Backspace', 'Enter');
    expect(entries).toEqual([{ key: '1.1', score: off(100), cause: 'typed' }]);
  });
  it('makes an entry of what is typed when the cursor leaves', () => {
    const { keys, entries } = desk();
    keys('Digit3', 'ArrowDown');
    expect(entries).toEqual([{ key: '1.1', score: off(300), cause: 'typed' }]);
  });
  it('writes nothing when nothing changed', () => {
    const { keys, entries } = desk();
    keys('KeyF', 'ArrowUp', 'KeyF', 'Enter', 'Enter');
    expect(entries).toHaveLength(1);
  });
  it('undoes entry by entry, newest first, and goes there', () => {
    const { keys, entries, record, editor } = desk();
    keys('Digit1', 'Enter', 'Digit2', 'Enter', 'ArrowUp', 'ArrowUp', 'Digit4', 'Enter');
    keys('Ctrl+KeyZ', 'Ctrl+KeyZ', 'Ctrl+KeyZ');
    expect(entries.slice(3)).toEqual([
      { key: '1.1', score: off(100), cause: 'undo' },
      { key: '1.2', score: null, cause: 'undo' },
      { key: '1.1', score: null, cause: 'undo' },
    ]);
    expect(record.size).toBe(0);
    expect(editor.view().cursor).toBe('1.1');
    keys('Ctrl+KeyZ');
    expect(editor.view().objection).toEqual({ kind: 'nothing_to_undo' });
  });
  it('takes back the typing first, then the record', () => {
    const { keys, entries, editor } = desk();
    keys('Digit1', 'Enter', 'Digit9', 'Ctrl+KeyZ');
    expect(editor.view().draft).toBeNull();
    expect(entries).toHaveLength(1);
  });
  it('enters the mark itself when asked to, for one line or from here on', () => {
    const { keys, entries } = desk();
    keys('KeyM', 'Digit9', 'Enter', 'Digit9', 'Enter', 'Shift+KeyM', 'Digit9', 'Enter', 'KeyZ');
    expect(entries.map(({ score }) => score)).toEqual([
      { kind: 'mark', mark: 900 },
      off(900),
      { kind: 'mark', mark: 900 },
      { kind: 'mark', mark: 0 },
    ]);
  });
  it('accepts nothing while writing has failed, and keeps what is typed', () => {
    const { keys, entries, editor, state } = desk();
    state.halted = true;
    keys('Digit5', 'Enter', 'ArrowDown');
    expect(entries).toEqual([]);
    expect(editor.view()).toMatchObject({ cursor: '1.1', draft: { text: '5' }, objection: { kind: 'writing_failed' } });
    state.halted = false;
    keys('Enter');
    expect(entries).toHaveLength(1);
  });
  it('passes over lines that take no mark and says so when typed into', () => {
    const { keys, entries, editor, state } = desk();
    state.closed.add('1.2');
    keys('KeyF');
    expect(editor.view().cursor).toBe('1.3');
    keys('ArrowUp', 'Digit1', 'KeyF');
    expect(entries).toHaveLength(1);
    expect(editor.view()).toMatchObject({ cursor: '1.2', draft: null, objection: { kind: 'closed' } });
  });
  it('takes a line back to unscored', () => {
    const { keys, record } = desk();
    keys('Digit1', 'Enter', 'ArrowUp', 'Delete', 'Enter');
    expect(record.size).toBe(0);
  });
  it('shows a refusal of the procedure', async () => {
    const { keys, editor } = desk({
      record: () => Promise.resolve({ ok: false, error: { kind: 'candidate_absent', detail: { name: '甲' } } }),
    });
    keys('KeyF');
    await Promise.resolve();
    expect(editor.view().objection).toMatchObject({ kind: 'refused', refusal: { kind: 'candidate_absent' } });
  });
  it('begins at the first line without a score', () => {
    const { editor } = desk({ scoreOf: ({ key }) => (key === '1.1' ? off() : null) });
    expect(editor.view().cursor).toBe('1.2');
  });
  it('runs through a table in reading order, arrows by column', () => {
    const { editor, keys } = desk({ rows: [CELLS.slice(0, 2), CELLS.slice(2)], mode: 'mark', bothModes: false });
    keys('KeyM', 'Digit1', 'Enter', 'Digit2', 'Enter');
    expect(editor.view().cursor).toBe('1.3');
    keys('ArrowRight', 'ArrowUp');
    expect(editor.view().cursor).toBe('1.2');
    expect(editor.modeOf(CELLS[2]!)).toBe('mark');
  });
});

describe('fields that are filled in one go', () => {
  // two persons, a thesis of two fields and a performance each
  const rows = ['a', 'b'].map((who) =>
    ['1.1', '2.1', '3.1'].map((line) => ({
      key: `${who}/${line}`,
      full: 10_000,
      chips: [],
      group: line === '3.1' ? 'performance' : 'thesis',
    })),
  );

  it('goes on within the group when another field opens under the fingers', () => {
    const { editor, keys, state } = desk({ rows, mode: 'mark', bothModes: false });
    state.closed.add('b/3.1');
    // with the second mark the thesis is complete and performance opens: the next mark is still a thesis mark
    keys('Digit7', 'Enter', 'Digit8', 'Enter');
    expect(editor.view().cursor).toBe('b/1.1');
    keys('Digit7', 'Enter', 'Digit8', 'Enter');
    expect(editor.view().cursor).toBe('a/3.1');
  });

  it('takes whoever is picked to the first field that wants a mark', () => {
    const { editor, keys } = desk({ rows, mode: 'mark', bothModes: false });
    keys('Digit7', 'Enter');
    const fields = (who: string) => ['1.1', '2.1', '3.1'].map((line) => `${who}/${line}`);
    editor.goToOneOf(fields('b'));
    expect(editor.view().cursor).toBe('b/1.1');
    editor.goToOneOf(fields('a'));
    expect(editor.view().cursor).toBe('a/2.1');
  });
});
