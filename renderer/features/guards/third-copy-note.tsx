import { Button } from 'antd';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { mayWaiveThirdCopy } from '#shared/conduct/third-copy.ts';
import { thirdCopyWords } from '#renderer/stick/words.ts';
import { ReasonForm } from './reason-form.tsx';
import type { ThirdCopyTrouble } from './third-copy-trouble.ts';

type Props = { readonly trouble: ThirdCopyTrouble; readonly answerable: boolean };

/** Says that recording has stopped and why, and takes the reason of whoever may let it go on without a third copy. */
export function ThirdCopyNote({ trouble, answerable }: Props) {
  const t = useSay();
  const { actor } = useRecorder();
  const ways = [
    ...(trouble.needsPerson || trouble.isUnset ? [] : [t(thirdCopyWords.putBack)]),
    t(answerable ? thirdCopyWords.waive : thirdCopyWords.nobody),
  ];
  return (
    <FullPage
      help="third-copy"
      tone="danger"
      title={t(thirdCopyWords.stopped)}
      paragraphs={[t(thirdCopyWords.stoppedWhy, { why: trouble.why }), t(thirdCopyWords.stoppedRule), ...ways]}
      actions={
        <>
          {answerable && (actor === null || !mayWaiveThirdCopy(actor.role)) && (
            <Button type="primary" size="large" onClick={() => requestSignIn()}>
              {t(thirdCopyWords.signIn)}
            </Button>
          )}
          <Button size="large" onClick={() => navigate('settings')}>
            {t(thirdCopyWords.toSettings)}
          </Button>
        </>
      }
    >
      {answerable && actor !== null && mayWaiveThirdCopy(actor.role) && (
        <ReasonForm
          label={t(thirdCopyWords.reason)}
          note={t(thirdCopyWords.reasonNote)}
          missing={t(thirdCopyWords.reasonMissing)}
          action={t(thirdCopyWords.goOn)}
          body={(reason) => ({ type: 'third_copy_ruled', whenGone: 'warn', reason })}
        />
      )}
    </FullPage>
  );
}
