import { LeftOutlined, LockOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons';
import { useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { HelpButton } from '#renderer/ui/help-button.tsx';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { leaveSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { findWords } from './find-words.ts';
import { frameWords, signInWords } from '#renderer/features/frame/words.ts';
import { levelWords } from '#shared/words/levels.ts';
import { roleWords } from '#shared/words/roles.ts';

/** Which sitting this is, that it is only practice where it is, and who sits here. */
export function TopBar({ find }: { readonly find: () => void }) {
  const t = useSay();
  const sitting = useSittingPart((view) => view.state.sitting);
  const closed = useSittingPart((view) => view.state.closing !== null);
  const voided = useSittingPart((view) => view.state.voided !== null);
  const { actor, lock, practice } = useSignedIn();
  return (
    <header className="kp-top">
      <button type="button" className="kp-top-button" onClick={leaveSitting}>
        <LeftOutlined aria-hidden />
        {t(frameWords.leaveSitting)}
      </button>
      {practice && <span className="kp-badge">{t(frameWords.practice)}</span>}
      <span className="kp-top-title kp-ellipsis">{sitting?.title}</span>
      <span className="kp-ellipsis kp-num kp-grow">
        {sitting !== null &&
          [sitting.occupation, t(levelWords[sitting.level]), sitting.room, sitting.heldOn]
            .filter((part) => part !== '')
            .join(' · ')}
      </span>
      {practice && <span className="kp-ellipsis">{t(frameWords.practiceNote)}</span>}
      {voided && <span className="kp-badge">{t(frameWords.voided)}</span>}
      {closed && <span className="kp-badge">{t(frameWords.closed)}</span>}
      <button type="button" className="kp-top-button" aria-keyshortcuts="Control+K" onClick={find}>
        <SearchOutlined aria-hidden />
        {t(findWords.title)}
        <KeyCap keys={['Ctrl', 'K']} />
      </button>
      <HelpButton />
      {actor !== null && (
        <button type="button" className="kp-top-button" aria-keyshortcuts="F9" onClick={lock}>
          <LockOutlined aria-hidden />
          {t(signInWords.lock)}
          <KeyCap keys={['F9']} />
        </button>
      )}
      <button
        type="button"
        className="kp-top-button"
        data-outlined
        aria-keyshortcuts="F2"
        onClick={() => requestSignIn()}
      >
        <UserOutlined aria-hidden />
        {actor !== null && <span className="kp-hidden">{t(signInWords.switchPerson)}</span>}
        <span className="kp-ellipsis">
          {actor === null ? t(signInWords.signIn) : `${actor.name} · ${t(roleWords[actor.role])}`}
        </span>
        <KeyCap keys={['F2']} />
      </button>
    </header>
  );
}
