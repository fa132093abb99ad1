import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { ConcernsLine } from '#renderer/concerns/concerns-line.tsx';
import { useConcerns } from '#renderer/concerns/use-concerns.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useHostNews } from '#renderer/host/host-news.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { BatchDetail } from './batch-detail.tsx';
import { BatchList } from './batch-list.tsx';
import { progressOf } from './batch-state.ts';
import { CentralPanel } from './central-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ReplacedPanel } from './replaced-panel.tsx';
import { SealPanel } from './seal-panel.tsx';
import { Summary } from './summary.tsx';
import './handover.css';

/** 上报: seal what was signed, send it when there is a network, keep the receipt. */
export function HandoverScreen() {
  const { practice } = useRecorder();
  return practice ? <PracticeStays /> : <RealHandover />;
}

function PracticeStays() {
  const t = useSay();
  return (
    <FullPage
      title={t(handoverWords.practiceTitle)}
      paragraphs={[t(handoverWords.practiceWhy), t(handoverWords.practiceHow)]}
      actions={<Button onClick={() => navigate('board')}>{t(handoverWords.toBoard)}</Button>}
    />
  );
}

function RealHandover() {
  const t = useSay();
  const explain = useFailureSentence();
  const log = useSittingPart(({ state }) => state.sitting?.sittingId ?? '');
  const lastSeq = useSittingPart(({ state }) => state.head.seq);
  const items = useHostNews((news) => news.outbox);
  const isLost = useHostNews((news) => news.isLost);
  const central = useHostNews((news) => news.central);
  const replacedBy = useHostNews(({ standing }) => standing?.replacedBy ?? null);
  const twiceAt = useHostNews(({ standing }) => standing?.twiceAt ?? null);
  const concerns = useConcerns();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<HostFailure | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const progress = useMemo(() => progressOf(items ?? [], log, lastSeq), [items, log, lastSeq]);
  const selected = progress.batches.find(({ batchId }) => batchId === chosen) ?? progress.batches[0];

  const send = async (): Promise<void> => {
    setSending(true);
    const sent = await invoke('outbox:send', {});
    setProblem(sent.ok ? null : sent.error);
    setSending(false);
  };
  const shown: HostFailure | null = isLost ? { kind: 'host_gone' } : problem;
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(handoverWords.title)}</h1>
        <Summary progress={progress} enrolled={central?.central !== null} />
        <Button
          disabled={progress.open + progress.elsewhere === 0 || central?.central == null}
          loading={sending}
          onClick={() => void send()}
        >
          {sending ? t(handoverWords.sending) : t(handoverWords.sendNow)}
        </Button>
      </header>
      <ConcernsLine concerns={concerns} />
      <div className="kp-screen-body handover-body">
        <div className="handover-main">
          {shown !== null && (
            <p className="kp-note" data-tone="danger" role="alert">
              {explain(shown)}
            </p>
          )}
          {twiceAt !== null && (
            <p className="kp-note" data-tone="danger" role="alert">
              {t(handoverWords.twice, { time: localTime(twiceAt) })}
            </p>
          )}
          {replacedBy === null ? (
            <SealPanel
              log={log}
              progress={progress}
              ready={items !== null}
              onSealed={async () => {
                setChosen(null);
                await send();
              }}
            />
          ) : (
            <ReplacedPanel replacedBy={replacedBy} log={log} unsealed={progress.unsealed} />
          )}
          {selected === undefined ? (
            items !== null && replacedBy === null && <FirstSteps />
          ) : (
            <>
              <BatchList batches={progress.batches} chosen={selected.batchId} onChoose={setChosen} />
              <BatchDetail key={selected.batchId} batch={selected} />
            </>
          )}
          {replacedBy === null && <ExportPanel />}
        </div>
        <CentralPanel status={central} />
      </div>
    </section>
  );
}

/** What the screen says before anything was sealed: the way to a receipt. */
function FirstSteps() {
  const t = useSay();
  return (
    <section className="kp-panel kp-stack">
      <h2>{t(handoverWords.emptyTitle)}</h2>
      <ol className="handover-steps">
        <li>{t(handoverWords.emptyOne)}</li>
        <li>{t(handoverWords.emptyTwo)}</li>
        <li>{t(handoverWords.emptyThree)}</li>
      </ol>
    </section>
  );
}
