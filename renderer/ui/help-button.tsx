import { helpButtonWords } from './help-words.ts';
import { requestHelp } from './help-request.ts';
import { KeyCap } from './key-cap.tsx';
import { QuestionIcon } from './line-icons.tsx';
import { useSay } from './say.ts';

/** 帮助: opens the handbook where it explains what is on the screen. */
export function HelpButton() {
  const t = useSay();
  return (
    <button type="button" className="kp-top-button" aria-keyshortcuts="F1" onClick={requestHelp}>
      <QuestionIcon />
      {t(helpButtonWords.help)}
      <KeyCap keys={['F1']} />
    </button>
  );
}
