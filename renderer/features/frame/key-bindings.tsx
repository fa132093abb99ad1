import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { dialogIsOpen } from '#renderer/ui/dialog-is-open.ts';
import { helpButtonWords } from '#renderer/ui/help-words.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { navigate, type Screen } from '#renderer/ui/navigate.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { shortcutWords } from '#renderer/features/frame/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { useLastAct } from './last-act.tsx';
import { keyOf, type Step } from './steps.ts';

const LIST: readonly (readonly [keys: readonly (readonly string[])[], what: Sentence])[] = [
  [[['Alt', '1…9']], shortcutWords.toStep],
  [[['Alt', '0']], shortcutWords.toSettings],
  [[['F1']], helpButtonWords.help],
  [[['F2']], shortcutWords.switchPerson],
  [[['F9']], shortcutWords.lock],
  [[['Ctrl', 'K']], shortcutWords.find],
  [[['Ctrl', 'Z']], shortcutWords.undo],
  [[['/']], shortcutWords.search],
  [[['↑'], ['↓'], ['←'], ['→']], shortcutWords.move],
  [[['Enter']], shortcutWords.open],
  [[['Esc']], shortcutWords.close],
  [[['?']], shortcutWords.showThis],
];

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

const isFinding = ({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyK' && (ctrlKey || metaKey) && !altKey && !shiftKey;

const isUndoing = ({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyZ' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** The keys that work on every screen, and the list of them. */
export function Shortcuts({ steps, find }: { readonly steps: readonly Step[]; readonly find: () => void }) {
  const t = useSay();
  const { lock, locked } = useSignedIn();
  const [open, setOpen] = useState(false);
  const { show, dialog } = useLastAct();

  const heard = useEffectEvent((event: KeyboardEvent): void => {
    if (event.isComposing || (locked && event.key !== 'F2')) return;
    const digit = /^Digit(\d)$/.exec(event.code)?.[1];
    if (isUndoing(event) && !typing(event.target) && !dialogIsOpen()) {
      // a marking screen that hears it after this one undoes its own mark
      setTimeout(() => {
        if (!event.defaultPrevented) void show();
      });
      return;
    }
    if (isFinding(event) && !dialogIsOpen()) find();
    else if (event.ctrlKey || event.metaKey) return;
    else if (event.altKey && digit !== undefined) goTo(steps, Number(digit));
    else if (event.key === 'F2') requestSignIn();
    else if (event.key === 'F9') lock();
    else if (event.key === '?' && !typing(event.target)) setOpen(true);
    else if (event.key !== '/' || typing(event.target) || !focusSearch()) return;
    event.preventDefault();
  });
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => heard(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);

  return (
    <>
      {dialog}
      <Dialog open={open} title={t(shortcutWords.title)} onClose={() => setOpen(false)}>
        <dl className="kp-facts">
          {LIST.map(([keys, what]) => (
            <div key={what[1]} className="kp-contents">
              <dt>
                {keys.map((combination) => (
                  <KeyCap key={combination.join()} keys={combination} />
                ))}
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

/** 1 is home, 2 to 9 the steps of the day, 0 settings; a step that cannot start yet stays where it is. */
function goTo(steps: readonly Step[], digit: number): void {
  const step = steps.find(({ name }) => keyOf(name) === digit);
  const screen: Screen | undefined = digit === 0 ? 'settings' : digit === 1 ? 'board' : step?.name;
  if (screen !== undefined && (step === undefined || step.blocked === null)) navigate(screen);
}

/** Every screen marks its search box with `data-search`. */
function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>('input[data-search], [data-search] input');
  box?.focus();
  box?.select();
  return box !== null;
}
