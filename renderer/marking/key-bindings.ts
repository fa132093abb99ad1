type Bare =
  | 'plus'
  | 'backspace'
  | 'clear'
  | 'revert'
  | 'commit'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'full'
  | 'zero'
  | 'mode'
  | 'mode-all'
  | 'undo'
  | 'veto'
  | 'timer'
  | 'note'
  | 'correct'
  | 'sign'
  | 'search'
  | 'previous-candidate'
  | 'next-candidate';

/** What a key asks for while marks are being entered. */
export type Command =
  | { readonly kind: 'type'; readonly character: string }
  | { readonly kind: 'chip'; readonly index: number }
  | { readonly kind: Bare };

/** The part of a KeyboardEvent that decides. */
export type Press = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>;

/** Letters of the chips, left to right under the left hand; `f` is full mark. */
export const CHIP_KEYS = ['a', 's', 'd', 'g', 'h'] as const;

const PLAIN: Readonly<Record<string, Bare>> = {
  NumpadAdd: 'plus',
  // "+" without the Shift that a laptop would want for it
  Equal: 'plus',
  Backspace: 'backspace',
  Delete: 'clear',
  Escape: 'revert',
  Enter: 'commit',
  NumpadEnter: 'commit',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  KeyF: 'full',
  NumpadMultiply: 'full',
  KeyZ: 'zero',
  NumpadDivide: 'zero',
  KeyM: 'mode',
  KeyV: 'veto',
  KeyT: 'timer',
  KeyN: 'note',
  KeyC: 'correct',
  Slash: 'search',
  PageUp: 'previous-candidate',
  PageDown: 'next-candidate',
};

/** With Shift held; digits and letters are not among them, so that Caps Lock or a stuck Shift never writes a mark. */
const SHIFTED: Readonly<Record<string, Bare>> = {
  Equal: 'plus',
  Digit8: 'full',
  KeyM: 'mode-all',
};

/** A held key must not run down the sheet: cold hands leave keys pressed. */
const ONCE: ReadonlySet<Command['kind']> = new Set([
  'commit',
  'full',
  'zero',
  'chip',
  'mode',
  'mode-all',
  'undo',
  'veto',
  'timer',
  'note',
  'correct',
  'sign',
  'clear',
  'previous-candidate',
  'next-candidate',
]);

/**
 * Reads a key press by its place on the keyboard, not by the character an input method makes of it: with a Chinese input
 * method on, `key` is "Process" or a full-width digit, `code` stays the same. Null for keys that mean nothing here.
 */
export function commandOf(press: Press): Command | null {
  const command = read(press);
  return command !== null && press.repeat && ONCE.has(command.kind) ? null : command;
}

function read(press: Press): Command | null {
  const code = press.code === '' ? codeOf(press.key) : press.code;
  const digit = digitOf(code, press.key);
  if (press.ctrlKey || press.metaKey) return withControl(code, press);
  // the list of keys is asked for everywhere; on-screen keyboards send its sign from the place of the slash, unshifted
  if (press.altKey || press.key === '?') return null;
  if (press.key === '*') return named('full');
  if (press.shiftKey) return named(SHIFTED[code]) ?? (code.startsWith('Numpad') ? plain(code, digit) : null);
  return plain(code, digit);
}

/** A decimal comma is a point: dropped, it would make 15 of 1,5. */
const POINTS: ReadonlySet<string> = new Set(['Period', 'NumpadDecimal', 'Comma', 'NumpadComma']);

function plain(code: string, digit: string | null): Command | null {
  if (digit !== null) return { kind: 'type', character: digit };
  if (POINTS.has(code)) return { kind: 'type', character: '.' };
  const chip = CHIP_KEYS.findIndex((letter) => code === `Key${letter.toUpperCase()}`);
  return chip >= 0 ? { kind: 'chip', index: chip } : named(PLAIN[code]);
}

function withControl(code: string, { altKey, shiftKey }: Press): Command | null {
  if (altKey || shiftKey) return null;
  if (code === 'KeyZ') return { kind: 'undo' };
  return code === 'Enter' || code === 'NumpadEnter' ? { kind: 'sign' } : null;
}

/** A digit of either block; the number pad's keys are arrows while Num Lock is off, and then `key` says so. */
function digitOf(code: string, key: string): string | null {
  const [, block, digit] = /^(Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (block === undefined || digit === undefined) return null;
  return block === 'Numpad' && /^(Arrow|Page|Home|End|Insert|Delete|Clear)/.test(key) ? null : digit;
}

/** On-screen keyboards and scanners send no place: the character stands in for it. */
function codeOf(key: string): string {
  if (/^\d$/.test(key)) return `Digit${key}`;
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return (
    {
      '.': 'Period',
      ',': 'Comma',
      '，': 'Comma',
      '。': 'Period',
      '/': 'Slash',
      '+': 'NumpadAdd',
      '*': 'NumpadMultiply',
    }[key] ?? key
  );
}

const named = (kind: Bare | undefined): Command | null => (kind === undefined ? null : { kind });
