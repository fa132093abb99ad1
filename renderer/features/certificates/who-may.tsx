import { Button } from 'antd';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { mayAssign } from '#shared/certificates/assignment.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';

/** Says before anything is typed that somebody has to sign in, or somebody else. */
export function WhoMay() {
  const t = useSay();
  const { actor } = useSignedIn();
  if (actor !== null && mayAssign(actor.role)) return null;
  return (
    <div className="kp-note kp-line" data-tone={actor === null ? undefined : 'warn'}>
      <span className="kp-grow">
        {actor === null ? t(words.signInFirst) : t(words.wrongRole, { name: actor.name })}
      </span>
      <Button type="primary" onClick={() => requestSignIn()}>
        {t(actor === null ? words.signIn : words.switchPerson)}
      </Button>
    </div>
  );
}
