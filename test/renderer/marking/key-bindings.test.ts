import { describe, expect, it } from 'vitest';
import { commandOf, type Press } from '#renderer/marking/key-bindings.ts';

const press = (code: string, more: Partial<Press> = {}): Press => ({
  code,
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
});

describe('keys by their place', () => {
  it('types digits of both blocks and the point', () => {
    expect(commandOf(press('Digit7', { key: '7' }))).toEqual({ kind: 'type', character: '7' });
    expect(commandOf(press('Numpad7', { key: '7' }))).toEqual({ kind: 'type', character: '7' });
    expect(commandOf(press('NumpadDecimal', { key: '.' }))).toEqual({ kind: 'type', character: '.' });
  });
  it('takes a decimal comma for a point, on every block and by every way it comes', () => {
    const point = { kind: 'type', character: '.' };
    expect(commandOf(press('Comma', { key: ',' }))).toEqual(point);
    expect(commandOf(press('Comma', { key: '，' }))).toEqual(point);
    expect(commandOf(press('NumpadComma', { key: ',' }))).toEqual(point);
    for (const key of [',', '，', '。']) expect(commandOf(press('', { key }))).toEqual(point);
  });
  it('works with a Chinese input method on', () => {
    expect(commandOf(press('Digit3', { key: 'Process' }))).toEqual({ kind: 'type', character: '3' });
    expect(commandOf(press('Digit3', { key: '3' }))).toEqual({ kind: 'type', character: '3' });
    expect(commandOf(press('Period', { key: '。' }))).toEqual({ kind: 'type', character: '.' });
    expect(commandOf(press('KeyF', { key: 'Process' }))).toEqual({ kind: 'full' });
  });
  it('has one key for full, one for zero, on the number pad too', () => {
    expect(commandOf(press('NumpadMultiply'))?.kind).toBe('full');
    expect(commandOf(press('NumpadDivide'))?.kind).toBe('zero');
    expect(commandOf(press('KeyZ'))?.kind).toBe('zero');
  });
  it('leaves the number pad its arrows while Num Lock is off', () => {
    expect(commandOf(press('Numpad8', { key: 'ArrowUp' }))).toBeNull();
  });
  it('offers chips by letter', () => expect(commandOf(press('KeyD'))).toEqual({ kind: 'chip', index: 2 }));
  it('leaves Alt and a digit to the frame', () => {
    expect(commandOf(press('Digit1', { altKey: true, key: '1' }))).toBeNull();
  });
  it('leaves the question mark to the list of keys, shifted or not', () => {
    expect(commandOf(press('Slash', { key: '?', shiftKey: true }))).toBeNull();
    expect(commandOf(press('Slash', { key: '?' }))).toBeNull();
    expect(commandOf(press('Slash', { key: '/' }))?.kind).toBe('search');
  });
  it('tells zero from undo', () => expect(commandOf(press('KeyZ', { ctrlKey: true }))?.kind).toBe('undo'));
  it('signs on Ctrl+Enter only', () => {
    expect(commandOf(press('Enter', { ctrlKey: true }))?.kind).toBe('sign');
    expect(commandOf(press('Enter'))?.kind).toBe('commit');
  });
  it('leaves the browser its own shortcuts', () => {
    for (const code of ['KeyC', 'KeyV', 'KeyA', 'Digit1', 'KeyF'])
      expect(commandOf(press(code, { ctrlKey: true }))).toBeNull();
    expect(commandOf(press('F5'))).toBeNull();
    expect(commandOf(press('Tab'))).toBeNull();
  });
  it('never writes a mark with a stuck Shift', () => {
    for (const code of ['Digit1', 'KeyF', 'KeyZ', 'KeyA'])
      expect(commandOf(press(code, { shiftKey: true }))).toBeNull();
  });
  it('does not run down the sheet while a key is held', () => {
    expect(commandOf(press('Enter', { repeat: true }))).toBeNull();
    expect(commandOf(press('KeyF', { repeat: true }))).toBeNull();
    expect(commandOf(press('ArrowDown', { repeat: true }))?.kind).toBe('down');
  });
  it('joins deductions with either plus, Shift or not', () => {
    for (const more of [{ key: '+' }, { key: '=' }, { key: '+', shiftKey: true }]) {
      expect(commandOf(press('Equal', more))?.kind).toBe('plus');
    }
    expect(commandOf(press('NumpadAdd', { key: '+' }))?.kind).toBe('plus');
  });
  it('takes an asterisk for full mark wherever it comes from', () => {
    expect(commandOf(press('Digit8', { key: '*' }))?.kind).toBe('full');
    expect(commandOf(press('Digit8', { key: '*', shiftKey: true }))?.kind).toBe('full');
  });
  it('reads on-screen keyboards by their characters', () => {
    expect(commandOf(press('', { key: '5' }))).toEqual({ kind: 'type', character: '5' });
    expect(commandOf(press('', { key: 'f' }))?.kind).toBe('full');
    expect(commandOf(press('', { key: 'Enter' }))?.kind).toBe('commit');
  });
});
