import { useCallback, useState } from 'react';
import { useHelpRequest } from '#renderer/ui/help-request.ts';
import { usePlace } from '#renderer/ui/navigate.ts';
import { readWhenShown } from '#renderer/ui/read-when-shown.tsx';

const HelpDrawer = readWhenShown(async () => (await import('./help-drawer.tsx')).HelpDrawer);

type Asked = {
  /** What the handbook was asked for. */
  readonly place: string;
  /** Who had the keys, and gets them back. */
  readonly from: Element | null;
  readonly isOpen: boolean;
};

/** The handbook over whatever is on the screen: by F1, or by a button. Its pages are loaded when it is first asked for. */
export function Help() {
  const { sitting, screen } = usePlace();
  const [asked, setAsked] = useState<Asked | null>(null);
  const below = sitting === null ? 'home' : screen;
  const open = useCallback(() => {
    const from = document.activeElement;
    setAsked((now) => (now?.isOpen === true ? now : { place: placeOnPage() ?? below, from, isOpen: true }));
  }, [below]);
  useHelpRequest(open);
  if (asked === null) return null;
  return (
    <HelpDrawer
      place={asked.place}
      open={asked.isOpen}
      onClose={() => setAsked({ ...asked, isOpen: false })}
      onClosed={() => {
        if (asked.from instanceof HTMLElement && asked.from.isConnected) asked.from.focus();
      }}
    />
  );
}

/** What lies over or before the screen says with `data-help` what it is; of several the last one lies on top. */
function placeOnPage(): string | null {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-help]')];
  return marked.at(-1)?.dataset['help'] ?? null;
}
