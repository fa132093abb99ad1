import { App } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useHostNews } from '#renderer/host/host-news.ts';
import { useRecorder, useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { frameWords } from '#renderer/features/frame/words.ts';
import './frame.css';
import { EndorsingDialog } from './endorsing-dialog.tsx';
import { FindDialog } from './find-dialog.tsx';
import { LockPage } from './lock-page.tsx';
import { Rail } from './rail.tsx';
import { Shortcuts } from './key-bindings.tsx';
import { SignInDialog } from './sign-in-dialog.tsx';
import { StatusLine } from './status-line.tsx';
import { stepsOf } from './steps.ts';
import { TopBar } from './top-bar.tsx';
import { useIdleLock } from './use-idle-lock.ts';
import { useCalmState } from '#renderer/data/use-calm-state.ts';

type Props = {
  /** What must be read on every screen; the screen makes room for it. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
};

/** The one frame around every screen of an open sitting. */
export function Frame({ notice, children }: Props) {
  const { sitting, screen } = usePlace();
  const { practice } = useRecorder();
  const state = useCalmState();
  const outbox = useHostNews((news) => news.outbox);
  const own = (outbox ?? []).filter(({ log }) => log === sitting);
  const delivered = own.filter((item) => item.state === 'receipt').length;
  const undelivered = own.length - delivered;
  const steps = useMemo(() => stepsOf(state, { undelivered, delivered }), [state, undelivered, delivered]);
  const { locked } = useSignedIn();
  const [finding, setFinding] = useState(false);
  const find = (): void => setFinding(true);
  const main = useRef<HTMLElement>(null);
  useWindowTitle(locked);
  useIdleLock();
  if (locked) {
    return (
      <div className="kp-frame" data-practice={practice} data-locked>
        <LockPage />
        <SignInDialog />
        <Shortcuts steps={steps} find={find} />
      </div>
    );
  }
  return (
    <div className="kp-frame" data-practice={practice}>
      {/* what a screen tells in passing goes with it when the sitting is locked */}
      <App component={false}>
        <TopBar find={find} />
        <Rail steps={steps} screen={screen} leave={() => main.current?.focus()} />
        <div className="kp-frame-notice">{notice}</div>
        <main ref={main} tabIndex={-1} className="kp-frame-screen">
          {children}
        </main>
        <StatusLine />
      </App>
      <SignInDialog />
      <EndorsingDialog />
      <FindDialog steps={steps} open={finding} onClose={() => setFinding(false)} />
      <Shortcuts steps={steps} find={find} />
    </div>
  );
}

/** The window's title says which sitting it is, and first of all whether it is only practice; locked, it says nothing of it. */
function useWindowTitle(locked: boolean): void {
  const t = useSay();
  const { practice } = useRecorder();
  const title = useSittingPart((view) => view.state.sitting?.title ?? '');
  useEffect(() => {
    if (locked) return;
    document.title = `${practice ? `【${t(frameWords.practice)}】` : ''}${title} · ${t(frameWords.appName)}`;
    return () => {
      document.title = t(frameWords.appName);
    };
  }, [t, practice, title, locked]);
}
