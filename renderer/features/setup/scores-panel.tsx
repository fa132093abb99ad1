import { Button } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { reviewOf } from '#shared/procedures/review/stages.ts';
import { scoresOfRoster, type ImportedScores } from '#shared/importing/subject-scores.ts';
import { mayHaveThresholds } from '#shared/record/thresholds.ts';
import { reviewSetupWords as words } from '#shared/procedures/review/words.ts';
import { importWords } from '#renderer/importing/words.ts';
import { setupWords } from '#renderer/features/setup/words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { sheetsRead, sourceOf, type Source } from '#renderer/importing/source.ts';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { PanelHead } from './panel-head.tsx';
import { ScoreTable } from './score-table.tsx';
import { ScoresPreview } from './scores-preview.tsx';
import { haveScoresRead } from './have-scores-read.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { TemplateLinks } from '#renderer/importing/template-links.tsx';
import { ThresholdsPanel } from './thresholds-panel.tsx';
import { useImport, type ImportPhase } from '#renderer/importing/use-import.ts';

type OpenList = Extract<ImportPhase<'roster'>, { kind: 'preview' }>;
/** 理论、操作成绩: what opens the review, matched by ID or 准考证号 and by name, never by the order of rows. */
export function ScoresPanel() {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, practice, recordAll } = useSitting();
  const [again, setAgain] = useState(false);
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string } | null>(null);
  // Read as a roster whose people are all new: whose scores they are is found out here; the level, if it has none, is ours.
  const file = useImport('roster', (choice) => ({
    list: 'roster',
    today: todayInBeijing(),
    context: { sitting: state.sitting, admitted: [] },
    choice,
  }));
  const { phase } = file;
  const candidates = [...state.candidates.values()];
  const own = scoresOfRoster(
    candidates.map((candidate, index) => ({ sheetRow: index + 1, candidate, normalised: [] })),
    candidates,
  ).imported;
  const done = state.subjectScores.size > 0 && !again;

  const leave = (): void => {
    file.reset();
    setAgain(false);
  };
  /** The host reads the list as well, and takes nothing else than what it says. */
  const fromList = async (list: OpenList, imported: readonly ImportedScores[]): Promise<void> => {
    const { file: name, blob, answer, choice } = list;
    const failure = await haveScoresRead({ practice, log: state.sitting?.sittingId ?? '' }, blob, choice);
    if (failure !== null) setSaid({ good: false, text: explain(failure) });
    else await go(imported, sourceOf(name, answer.sha256, sheetsRead(answer.reading.table?.sheet, choice.alsoSheets)));
  };
  const go = async (imported: readonly ImportedScores[], source: Source): Promise<void> => {
    const bodies = (['theory', 'practical'] as const).map((subject) => {
      const scores = imported.map((row) => ({ candidateId: row.candidateId, score: row[subject] }));
      return { type: 'subject_scores_imported', subject, scores, source } as const;
    });
    const written = await recordAll(bodies);
    if (!written.ok) {
      setSaid({ good: false, text: explain(written.error) });
      return;
    }
    setSaid({ good: true, text: t(words.imported, { count: imported.length }) });
    leave();
  };

  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.scores)} note={t(setupWords.candidateCount, { count: state.subjectScores.size })}>
        {done && state.closing === null && <Button onClick={() => setAgain(true)}>{t(words.importMore)}</Button>}
        {again && phase.kind === 'idle' && <Button onClick={leave}>{t(importWords.back)}</Button>}
      </PanelHead>
      <p className="kp-soft">{t(words.scoresRule)}</p>
      {candidates.length > 0 && <ThresholdsPanel />}
      {said !== null && (
        <p className="kp-note" data-tone={said.good ? 'good' : 'danger'} role="status">
          {said.text}
        </p>
      )}
      {candidates.length === 0 && <p className="kp-note">{t(words.noRoster)}</p>}
      {candidates.length > 0 && !done && phase.kind === 'idle' && (
        <div className="kp-stack">
          {own.length > 0 && (
            <div>
              <Button type="primary" onClick={() => void go(own, null)}>
                {t(words.takeFromRoster, { count: own.length })}
              </Button>
            </div>
          )}
          <FileDrop label={t(words.dropScores)} onFile={file.open} />
          <TemplateLinks kinds={['scores']} />
        </div>
      )}
      {phase.kind === 'reading' && <ImportReading {...phase} onStop={file.stop} />}
      {phase.kind === 'failed' && <ImportFailed {...phase} onReset={file.reset} />}
      {phase.kind === 'preview' && (
        <ScoresPreview
          {...scoresOfRoster(phase.answer.reading.accepted, candidates)}
          candidates={state.candidates}
          file={phase.file}
          reading={phase.answer.reading}
          choice={phase.choice}
          onChoose={file.choose}
          onImport={(imported) => void fromList(phase, imported)}
          onCancel={leave}
        />
      )}
      {done && (
        <ScoreTable
          rows={candidates.map((candidate) => {
            const { own, theory, practical, stages } = reviewOf(state, candidate);
            const enters = stages.entry.status === 'open' ? null : stages.entry.status === 'passed';
            return { candidate, theory, practical, enters, own };
          })}
          thresholds={mayHaveThresholds(state.sitting)}
          height={tableHeight(290)}
        />
      )}
    </div>
  );
}
