import { LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { RunningClocks } from '#renderer/clocks/clock-wall.tsx';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { HelpButton } from '#renderer/ui/help-button.tsx';
import { leaveSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { roleWords } from '#shared/words/roles.ts';
import { lockWords } from './words.ts';

/** A locked laptop: the sitting's name, the clocks that run, and who may unlock. Nothing else of the sitting is on the page. */
export function LockPage() {
  const t = useSay();
  const title = useSittingPart(({ state }) => state.sitting?.title ?? '');
  const people = useSittingPart(({ state }) => state.people);
  const keys = useSittingPart(({ state }) => state.keys);
  const known = [...people.values()].filter(({ personId }) => keys.has(personId));
  return (
    <main className="kp-lock" data-testid="locked" data-help="locked">
      <header>
        <LockOutlined aria-hidden />
        <h1>{title}</h1>
        <p className="kp-soft">{t(lockWords.locked)}</p>
      </header>
      <RunningClocks />
      <section className="kp-stack">
        <h2>{t(lockWords.who)}</h2>
        <div className="kp-lock-people">
          {known.map(({ personId, name, role }) => (
            <Button key={personId} onClick={() => requestSignIn(personId)}>
              {name} · {t(roleWords[role])}
            </Button>
          ))}
        </div>
        <div className="kp-line">
          <Button type="primary" onClick={() => requestSignIn()}>
            {t(lockWords.unlock)}
          </Button>
          <Button onClick={leaveSitting}>{t(lockWords.leave)}</Button>
          <HelpButton />
        </div>
      </section>
    </main>
  );
}
