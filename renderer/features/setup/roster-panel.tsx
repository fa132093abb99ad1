import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import type { CandidateDraft } from '#shared/importing/roster-context.ts';
import { importWords } from '#renderer/importing/words.ts';
import { setupWords } from '#renderer/features/setup/words.ts';
import { peopleWords } from '#renderer/features/setup/people-words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { sheetsRead, sourceOf } from '#renderer/importing/source.ts';
import { admit } from './admit.ts';
import { CandidateList } from './candidate-list.tsx';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { PanelHead } from './panel-head.tsx';
import { RosterPreview } from './roster-preview.tsx';
import { TemplateLinks } from '#renderer/importing/template-links.tsx';
import { useImport } from '#renderer/importing/use-import.ts';

type Said = { readonly tone: 'good' | 'danger'; readonly text: string };

/** 考生名册: who is in the sitting, and the way in for more. */
export function RosterPanel() {
  const t = useSay();
  const explain = useFailureSentence();
  const { recordAll, view } = useRecorder();
  const candidates = useSittingPart(({ state }) => state.candidates);
  const closed = useSittingPart(({ state }) => state.closing !== null);
  const [importing, setImporting] = useState(false);
  const [writing, setWriting] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [round, setRound] = useState(0);
  const file = useImport('roster', (choice) => {
    const { sitting, candidates: admitted } = view().state;
    return { list: 'roster', today: todayInBeijing(), context: { sitting, admitted: [...admitted.values()] }, choice };
  });
  const { phase } = file;
  // As they stood when the file was read: while entries are written they must not clash with themselves.
  const taken = useMemo(
    () => (phase.kind === 'preview' ? [...view().state.candidates.values()].map(({ number }) => number) : []),
    [phase, view],
  );
  const busy = importing || candidates.size === 0 || phase.kind !== 'idle';

  const openFile = (chosen: File): void => {
    setSaid(null);
    file.open(chosen);
  };
  const leave = (): void => {
    file.reset();
    setImporting(false);
  };
  const go = async (drafts: CandidateDraft[]): Promise<void> => {
    if (phase.kind !== 'preview') return;
    const { sha256, reading } = phase.answer;
    setWriting(true);
    setSaid(null);
    const admitted = await admit(
      drafts,
      sourceOf(phase.file, sha256, sheetsRead(reading.table?.sheet, phase.choice.alsoSheets)),
      recordAll,
    );
    setWriting(false);
    if (!admitted.ok) {
      setSaid({ tone: 'danger', text: explain(admitted.error) });
      if (file.shows(phase)) file.again();
      return;
    }
    const { waiting } = reading;
    const words = waiting > 0 ? importWords.importedWaiting : importWords.imported;
    setSaid({ tone: 'good', text: t(words, { count: admitted.value, waiting }) });
    // What waits stays on screen until the person has its list; read again, it no longer offers who went in.
    if (!file.shows(phase)) return;
    setRound(round + 1);
    if (waiting > 0) file.again();
    else leave();
  };

  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.roster)} note={t(setupWords.candidateCount, { count: candidates.size })}>
        {!busy && !closed && <Button onClick={() => setImporting(true)}>{t(peopleWords.importMore)}</Button>}
        {busy && phase.kind === 'idle' && candidates.size > 0 && <Button onClick={leave}>{t(importWords.back)}</Button>}
      </PanelHead>
      {said !== null && (
        <p className="kp-note" data-tone={said.tone} role="status">
          {said.text}
        </p>
      )}
      {closed && <p className="kp-note">{t(peopleWords.closed)}</p>}
      {busy && !closed && phase.kind === 'idle' && (
        <div className="kp-stack">
          {candidates.size === 0 && (
            <div>
              <h2>{t(peopleWords.noRoster)}</h2>
              <p className="kp-soft">{t(peopleWords.noRosterNote)}</p>
            </div>
          )}
          <FileDrop label={t(peopleWords.importRoster)} onFile={openFile} />
          <TemplateLinks kinds={['national', 'crossover', 'scores']} />
        </div>
      )}
      {phase.kind === 'reading' && <ImportReading {...phase} onStop={file.stop} />}
      {phase.kind === 'failed' && <ImportFailed {...phase} onReset={file.reset} />}
      {phase.kind === 'preview' && (
        <RosterPreview
          key={`${phase.file}/${round}`}
          file={phase.file}
          answer={phase.answer}
          choice={phase.choice}
          taken={taken}
          writing={writing}
          onChoose={file.choose}
          onImport={(drafts) => void go(drafts)}
          onFile={openFile}
          onUndo={leave}
        />
      )}
      {!busy && <CandidateList candidates={candidates} />}
    </div>
  );
}
