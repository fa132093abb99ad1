import { Button } from 'antd';
import { useState } from 'react';
import { invoke } from '#renderer/bridge/bridge.ts';
import { refreshStick, useStick } from '#renderer/data/stick-watch.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { sizeText } from '#renderer/ui/size-text.ts';
import type { HostFailure } from '#shared/host/failure.ts';
import type { StickStatus } from '#shared/host/stick.ts';
import type { Result } from '#shared/result/result.ts';
import { stickStateWords, stickWords } from '#shared/words/third-copy.ts';
import { ChooseStick } from './choose-stick.tsx';
import { StickCopies } from './stick-copies.tsx';

type Props = { readonly world: 'electron' | 'portable'; readonly hasStation: boolean };
type Said = { readonly text: string; readonly tone: 'good' | 'danger' };

/** 第三份: which stick, how it stands, how far each sitting's copy is, and what a person may have to decide. */
export function StickPart({ world, hasStation }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const stick = useStick();
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);

  const act = async <T,>(job: () => Promise<Result<T, HostFailure>>, tell: (value: T) => string | null) => {
    setBusy(true);
    const done = await job();
    await refreshStick();
    setBusy(false);
    if (!done.ok) setSaid(done.error.kind === 'save_cancelled' ? null : { text: explain(done.error), tone: 'danger' });
    else {
      const text = tell(done.value);
      setSaid(text === null ? null : { text, tone: 'good' });
    }
  };
  const choose = (folder: string | null) =>
    act(
      () => invoke('stick:choose', { folder }),
      () => null,
    );
  const leave = () =>
    act(
      () => invoke('stick:leave', {}),
      () => t(stickWords.leftNote),
    );
  return (
    <section className="kp-panel kp-stack">
      <h2>{t(stickWords.title)}</h2>
      {!hasStation && <p className="kp-faint">{t(stickWords.needsStation)}</p>}
      {stick.folder !== null && <StickFacts stick={stick} />}
      {hasStation && (
        <div className="kp-line">
          <ChooseStick world={world} folder={stick.folder} busy={busy} onChoose={(folder) => void choose(folder)} />
          {stick.folder !== null && (
            <Button disabled={busy} onClick={() => void leave()}>
              {t(stickWords.leave)}
            </Button>
          )}
        </div>
      )}
      {said !== null && (
        <p className="kp-note" data-tone={said.tone} role={said.tone === 'danger' ? 'alert' : 'status'}>
          {said.text}
        </p>
      )}
      {stick.folder !== null && (
        <StickCopies
          copies={stick.copies}
          busy={busy}
          onPutAside={(log) =>
            void act(
              () => invoke('stick:put-aside', { log }),
              () => t(stickWords.putAsideNote),
            )
          }
          onRestore={(log) =>
            void act(
              () => invoke('stick:restore', { log }),
              ({ entries }) => t(stickWords.restored, { count: entries }),
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
  const { folder, state, since, freeBytes, sameDisk } = stick;
  return (
    <>
      <dl className="kp-facts kp-num">
        <dt>{t(stickWords.folder)}</dt>
        <dd>{folder}</dd>
        <dt>{t(stickWords.state)}</dt>
        <dd className="kp-tone" data-tone={since !== null ? 'danger' : state === 'current' ? 'good' : undefined}>
          {t(stickStateWords[state])}
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
