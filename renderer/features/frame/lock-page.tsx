import { LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { ClockSignals } from '#renderer/clocks/clock-wall.tsx';
import { HelpButton } from '#renderer/ui/help-button.tsx';
import { leaveSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { lockWords } from './words.ts';

/**
 * A locked laptop shows nothing of its sitting: no title, clock, name or number, here or in the window's title. A clock that reaches its
 * end is still heard, because a candidate stops working by it, and a tone tells nobody whose it is.
 */
export function LockPage() {
  const t = useSay();
  return (
    <main className="kp-lock" data-testid="locked" data-help="locked">
      <ClockSignals />
      <header>
        <LockOutlined aria-hidden />
        <h1>{t(lockWords.title)}</h1>
        <p className="kp-soft">{t(lockWords.locked)}</p>
      </header>
      <div className="kp-line">
        <Button type="primary" onClick={() => requestSignIn()}>
          {t(lockWords.unlock)}
        </Button>
        <Button onClick={leaveSitting}>{t(lockWords.leave)}</Button>
        <HelpButton />
      </div>
    </main>
  );
}
