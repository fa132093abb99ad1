import { Button } from 'antd';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { isBlindTo } from '#shared/progress/blinding.ts';
import { checkInWords } from '#renderer/features/check-in/words.ts';

/** What is to be known above the list: nobody is signed in, many are missing, something went wrong. */
export function CheckInNotes(props: {
  readonly signedIn: boolean;
  /** How many are absent, where that is many; null where it is not. */
  readonly absent: number | null;
  readonly problem: string | null;
}) {
  const { signedIn, absent, problem } = props;
  const t = useSay();
  const { actor } = useRecorder();
  // candidates are known by codes to whoever sits here
  const blind = useSittingPart(({ state }) => isBlindTo(state, actor?.role ?? null));
  return (
    <>
      {!signedIn && (
        <div className="kp-note kp-line kp-inset">
          <span className="kp-grow">{t(checkInWords.signInFirst)}</span>
          <Button type="primary" onClick={() => requestSignIn()}>
            {t(checkInWords.signIn)}
          </Button>
        </div>
      )}
      {signedIn && blind && <p className="kp-note kp-inset">{t(checkInWords.byCode)}</p>}
      {absent !== null && (
        <p className="kp-note kp-inset" data-tone="warn">
          {t(checkInWords.headcount, { absent })}
        </p>
      )}
      {problem !== null && (
        <p className="kp-note kp-inset" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** No candidate was admitted yet. */
export function NoCandidates() {
  const t = useSay();
  const toSetup = (
    <Button type="primary" onClick={() => navigate('setup')}>
      {t(checkInWords.toSetup)}
    </Button>
  );
  return (
    <FullPage title={t(checkInWords.noCandidates)} paragraphs={[t(checkInWords.noCandidatesNote)]} actions={toSetup} />
  );
}

/** Nobody is as the search and the filter ask. */
export function NobodyFound({ onShowAll }: { readonly onShowAll: () => void }) {
  const t = useSay();
  return (
    <div className="kp-page kp-line">
      <span>{t(checkInWords.nothingFound)}</span>
      <Button onClick={onShowAll}>{t(checkInWords.showAll)}</Button>
    </div>
  );
}
