import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/host/bridge.ts';
import { useHostNews } from '#renderer/host/host-news.ts';
import { useStick } from '#renderer/host/stick.ts';
import { ChooseStick } from '#renderer/stick/choose-stick.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { StickStatus } from '#shared/wire/host/stick.ts';
import type { Result } from '#shared/base/result.ts';
import type { Sentence } from '#shared/words/say.ts';
import { stickStateWords, stickWords } from '#renderer/stick/words.ts';
import { sizeText } from '#shared/base/size-text.ts';
import { StickCopies } from './stick-copies.tsx';

type Props = { readonly world: 'electron' | 'portable'; readonly hasStation: boolean };
/** What came of the last thing done; told when it is shown, so that it follows the language. */
type Said =
  { readonly done: Sentence; readonly blanks?: Readonly<Record<string, number>> } | { readonly failure: HostFailure };

/** 第三份: which stick, how it stands, how far each sitting's copy is, and what a person may have to decide. */
export function StickPart({ world, hasStation }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const stick = useStick();
  const isLost = useHostNews((news) => news.isLost);
  const [told, setSaid] = useState<Said | null>(null);
  const said: Said | null = isLost ? { failure: { kind: 'host_gone' } } : told;
  const [busy, setBusy] = useState(false);

  const act = async <T,>(job: () => Promise<Result<T, HostFailure>>, tell: (value: T) => Said | null) => {
    setBusy(true);
    const done = await job();
    setBusy(false);
    if (done.ok) setSaid(tell(done.value));
    else setSaid(done.error.kind === 'save_cancelled' ? null : { failure: done.error });
  };
  const choose = (folder: string | null) =>
    act(
      () => invoke('stick:choose', { folder }),
      () => null,
    );
  const leave = () =>
    act(
      () => invoke('stick:leave', {}),
      () => ({ done: stickWords.leftNote }),
    );
  return (
    <section className="kp-panel kp-stack">
      <h2>{t(stickWords.title)}</h2>
      {!hasStation && <p className="kp-faint">{t(stickWords.needsStation)}</p>}
      {stick.folder !== null && <StickFacts stick={stick} />}
      {hasStation && (
        <div className="kp-line">
          <ChooseStick
            world={world}
            choose={stick.folder === null ? stickWords.choose : stickWords.chooseAnother}
            use={stickWords.use}
            primary={stick.folder === null}
            busy={busy}
            onChoose={(folder) => void choose(folder)}
          />
          {stick.folder !== null && (
            <Button disabled={busy} onClick={() => void leave()}>
              {t(stickWords.leave)}
            </Button>
          )}
        </div>
      )}
      {said !== null && 'done' in said && (
        <p className="kp-note" data-tone="good" role="status">
          {t(said.done, said.blanks)}
        </p>
      )}
      {said !== null && 'failure' in said && (
        <p className="kp-note" data-tone="danger" role="alert">
          {explain(said.failure)}
        </p>
      )}
      {stick.folder !== null && (
        <StickCopies
          copies={stick.copies}
          busy={busy}
          onPutAside={(log) =>
            void act(
              () => invoke('stick:put-aside', { log }),
              () => ({ done: stickWords.putAsideNote }),
            )
          }
          onRestore={(log) =>
            void act(
              () => invoke('stick:restore', { log }),
              ({ entries }) => ({ done: stickWords.restored, blanks: { count: entries } }),
            )
          }
        />
      )}
      <p className="kp-faint kp-small">{t(stickWords.about)}</p>
    </section>
  );
}

function StickFacts({ stick }: { readonly stick: StickStatus }) {
  const t = useSay();
  const { folder, state, since, freeBytes, sameDisk, copies } = stick;
  const asks = since === null && copies.some((copy) => copy.state === 'ahead' || copy.state === 'differs');
  const tone = since !== null || asks ? 'danger' : state === 'current' ? 'good' : undefined;
  return (
    <>
      <dl className="kp-facts kp-num">
        <dt>{t(stickWords.folder)}</dt>
        <dd>{folder}</dd>
        <dt>{t(stickWords.state)}</dt>
        <dd className="kp-tone" data-tone={tone}>
          {t(asks ? stickWords.asks : stickStateWords[state])}
          {since !== null && ` · ${localTime(since)}`}
        </dd>
        {freeBytes !== null && (
          <>
            <dt>{t(stickWords.free)}</dt>
            <dd>{sizeText(freeBytes)}</dd>
          </>
        )}
      </dl>
      {sameDisk && (
        <p className="kp-note" data-tone="warn">
          {t(stickWords.sameDisk)}
        </p>
      )}
    </>
  );
}
