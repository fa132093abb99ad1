import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useSay } from '#renderer/ui/say.ts';
import './calendars.css';
import { EnterNotice } from './enter-notice.tsx';
import { KnownYears } from './known-years.tsx';
import { calendarWords as words } from './words.ts';

/** The way to the holidays that this computer counts by, wherever a deadline needs one; `entering`: straight to a new notice. */
export function CalendarsButton({
  entering = false,
  ...looks
}: { readonly entering?: boolean } & Pick<ButtonProps, 'size' | 'type'>) {
  const t = useSay();
  const [shown, setShown] = useState<'years' | 'enter' | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const open = (): void => {
    setDone(null);
    setShown(entering ? 'enter' : 'years');
  };
  return (
    <>
      <Button {...looks} onClick={open}>
        {t(entering ? words.enter : words.open)}
      </Button>
      <Dialog
        open={shown !== null}
        title={t(shown === 'enter' ? words.enter : words.title)}
        width={980}
        onClose={() => setShown(null)}
      >
        {shown === 'enter' ? (
          <EnterNotice
            onBack={() => setShown('years')}
            onDone={(year) => {
              setDone(year);
              setShown('years');
            }}
          />
        ) : (
          <KnownYears done={done} onEnter={() => setShown('enter')} />
        )}
      </Dialog>
    </>
  );
}
