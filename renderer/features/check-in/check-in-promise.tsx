import { Button } from 'antd';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { promiseWords as words } from '#renderer/features/check-in/promise-words.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Signature } from '#renderer/ui/signature.tsx';
import type { Candidate } from '#shared/model/candidate.ts';
import { promiseAsked, standingPromise } from '#shared/record/promise.ts';
import { PROMISE_KEY } from './use-signing.ts';

type Props = { readonly candidate: Candidate; readonly onSign: (candidate: Candidate) => void };

/** The promise of whoever is chosen: their signature, or the key that asks for it; nothing where the sitting asks for none. */
export function CheckInPromise({ candidate, onSign }: Props) {
  const t = useSay();
  const { candidateId, name } = candidate;
  const isAsked = useSittingPart(({ state }) => promiseAsked(state.sitting) !== null);
  const promise = useSittingPart(({ state }) => standingPromise(state, candidateId));
  const count = useSittingPart(({ state }) => state.promises.get(candidateId)?.length ?? 0);
  const witness = useSittingPart(({ state }) => state.people.get(promise?.by ?? '')?.name ?? '');
  if (!isAsked) return null;
  return (
    <div className="kp-checkin-promise" data-testid="promise">
      {promise !== null && (
        <div className="kp-checkin-signature">
          <Signature strokes={promise.strokes} label={t(words.signatureOf, { name })} />
        </div>
      )}
      <div className="kp-stack">
        <p
          className={promise === null ? 'kp-tone' : 'kp-soft kp-num'}
          data-tone={promise === null ? 'warn' : undefined}
        >
          {promise === null
            ? t(count === 0 ? words.notYet : words.undone)
            : t(words.signedAt, { time: localTime(promise.at), witness })}
        </p>
        {count > 1 && <p className="kp-soft kp-small kp-num">{t(words.signedAgain, { count })}</p>}
        <Button onClick={() => onSign(candidate)}>
          {t(promise === null ? words.sign : words.again)} <KeyCap keys={[PROMISE_KEY]} />
        </Button>
      </div>
    </div>
  );
}
