import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import '#renderer/importing/import.css';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate, type Screen } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { findPolicy } from '#shared/law/registry.ts';
import { awardeesOf } from '#shared/certificates/standing.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SittingState } from '#shared/record/state.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { CertificateList } from './certificate-list.tsx';
import './certificates.css';
import { ImportCertificates } from './import-certificates.tsx';
import { NumberSegment } from './number-segment.tsx';
import { SaveLists } from './save-lists.tsx';
import { useAssign } from './use-assign.ts';
import { correctedAwardees, useCorrections, type Corrections } from './use-corrections.ts';
import { WhoMay } from './who-may.tsx';

/** 证书编号: once results stand, the number of everyone who passed. */
export function CertificatesScreen() {
  const { practice } = useRecorder();
  const state = useSittingPart((view) => view.state);
  const corrections = useCorrections();
  const awardees = useMemo(() => correctedAwardees(awardeesOf(state), corrections), [state, corrections]);
  const { sitting } = state;
  if (practice || sitting === null)
    return <Empty title={words.practiceTitle} lines={[words.practiceWhy]} button={words.toResults} to="results" />;
  if (state.closing === null) {
    const lines = [words.earlyWhy, words.earlyHow];
    return <Empty title={words.earlyTitle} lines={lines} button={words.toSignOff} to="sign-off" />;
  }
  if (awardees.length === 0)
    return <Empty title={words.nobodyTitle} lines={[words.nobodyWhy]} button={words.toResults} to="results" />;
  return <Desk {...{ sitting, state, awardees, corrections }} />;
}

type EmptyProps = {
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
  readonly button: Sentence;
  readonly to: Screen;
};

function Empty({ title, lines, button, to }: EmptyProps) {
  const t = useSay();
  const action = (
    <Button type="primary" onClick={() => navigate(to)}>
      {t(button)}
    </Button>
  );
  return <FullPage title={t(title)} paragraphs={lines.map((line) => t(line))} actions={action} />;
}

type DeskProps = {
  readonly sitting: Sitting;
  readonly state: SittingState;
  readonly awardees: ReturnType<typeof correctedAwardees>;
  readonly corrections: Corrections;
};

function Desk({ sitting, state, awardees, corrections }: DeskProps) {
  const t = useSay();
  const desk = useAssign();
  const [mode, setMode] = useState<'list' | 'import' | 'segment'>('list');
  const numbering = findPolicy(sitting.policy.id)?.numbering;
  const missing = awardees.filter(({ certificate }) => certificate === null);
  const counts = {
    passed: awardees.length,
    numbered: awardees.length - missing.length,
    missing: missing.length,
  };
  const enter = (next: typeof mode): void => {
    desk.say(null);
    setMode(next);
  };
  const back = (): void => setMode('list');
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="kp-soft kp-num kp-grow" role="status">
          {t(words.counts, counts)}
        </span>
        {mode === 'list' && (
          <>
            <SaveLists sitting={sitting} awardees={awardees} onSaid={desk.say} />
            {numbering?.own === true && missing.length > 0 && (
              <Button onClick={() => enter('segment')}>{t(words.numberHere)}</Button>
            )}
            <Button type={missing.length > 0 ? 'primary' : 'default'} onClick={() => enter('import')}>
              {t(words.import)}
            </Button>
          </>
        )}
      </header>
      <div className="kp-screen-body certificates">
        <WhoMay />
        {desk.said !== null && (
          <p className="kp-note" data-tone={desk.said.tone} role="status">
            {desk.said.text}
          </p>
        )}
        {mode === 'list' && (
          <>
            {numbering !== undefined && <ReasonList because={[numbering.because]} />}
            {!procedureOf(sitting).decidesCertificate && (
              <p className="kp-soft kp-small">
                {t(corrections.jointly === null ? words.practicalNote : words.jointNote)}
              </p>
            )}
            <CertificateList {...{ awardees, state, desk, corrections }} />
          </>
        )}
        {mode === 'import' && <ImportCertificates {...{ sitting, desk, corrections }} onDone={back} />}
        {mode === 'segment' && <NumberSegment {...{ sitting, state, desk, awardees, corrections }} onDone={back} />}
      </div>
    </section>
  );
}
