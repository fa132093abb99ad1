import { Button, Table } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { reviewOf } from '#shared/procedures/review/stages.ts';
import { scoresLeftOut, scoresOfRoster, type ImportedScores } from '#shared/importing/subject-scores.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import { levelWords } from '#shared/words/levels.ts';
import { scoreFindingWords } from '#shared/importing/score-finding-words.ts';
import type { Thresholds } from '#shared/model/thresholds.ts';
import { mayHaveThresholds } from '#shared/record/thresholds.ts';
import { thresholdLine, thresholdWords } from '#shared/procedures/review/threshold-words.ts';
import { reviewSetupWords as words, subjectScoreWords } from '#shared/procedures/review/words.ts';
import { importWords } from '#renderer/importing/words.ts';
import { setupWords } from '#renderer/features/setup/words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { sheetsRead, sourceOf, type Source } from '#renderer/importing/source.ts';
import { ElsewhereQuestion } from '#renderer/importing/elsewhere-question.tsx';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { PanelHead } from './panel-head.tsx';
import { haveScoresRead } from './have-scores-read.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { TemplateLinks } from '#renderer/importing/template-links.tsx';
import { ThresholdsButton, ThresholdsPanel } from './thresholds-panel.tsx';
import { useImport, type AnswerFor, type AskFor, type ImportPhase } from '#renderer/importing/use-import.ts';

type OpenList = Extract<ImportPhase<'roster'>, { kind: 'preview' }>;
type Row = {
  readonly candidate: Candidate;
  readonly theory: SubjectScore | null;
  readonly practical: SubjectScore | null;
  readonly enters: boolean | null;
  /** Other marks than 60 that their stages pass by. */
  readonly own?: Thresholds | null;
};

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
        <Preview
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

type PreviewProps = ReturnType<typeof scoresOfRoster> & {
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly file: string;
  readonly reading: AnswerFor<'roster'>['reading'];
  readonly choice: AskFor<'roster'>['choice'];
  readonly onChoose: (choice: AskFor<'roster'>['choice']) => void;
  readonly onImport: (imported: readonly ImportedScores[]) => void;
  readonly onCancel: () => void;
};

function Preview({
  imported,
  findings,
  candidates,
  file,
  reading,
  choice,
  onChoose,
  onImport,
  onCancel,
}: PreviewProps) {
  const t = useSay();
  const flaws = [...reading.flaws, ...scoresLeftOut(reading.accepted, false)];
  const rows = imported.flatMap(({ candidateId, theory, practical }) => {
    const candidate = candidates.get(candidateId);
    return candidate === undefined ? [] : [{ candidate, theory, practical, enters: null }];
  });
  return (
    <div className="kp-stack">
      <div className="kp-line">
        <Button type="primary" disabled={imported.length === 0} onClick={() => onImport(imported)}>
          {t(words.importScores, { count: imported.length })}
        </Button>
        <Button onClick={onCancel}>{t(words.cancel)}</Button>
        <span className="kp-soft kp-num">
          {t(words.matched, { count: imported.length })}　
          {findings.length > 0 && t(words.unmatched, { count: findings.length })}
        </span>
      </div>
      <ElsewhereQuestion elsewhere={reading.elsewhere} choice={choice} onChoose={onChoose} />
      {flaws.length > 0 && <FlawTable flaws={flaws} file={file} height={180} />}
      {imported.length + findings.length === 0 && (
        <p className="kp-note" data-tone="warn">
          {t(words.nothing)}
        </p>
      )}
      {findings.length > 0 && (
        <ul className="kp-note" data-tone="warn">
          {findings.map(({ kind, sheetRow, name, what }) => (
            <li key={`${kind}${String(sheetRow)}`}>
              {t(words.row, { row: sheetRow })} {t(scoreFindingWords[kind], { name, what })}
            </li>
          ))}
        </ul>
      )}
      <ScoreTable rows={rows} height={tableHeight(340)} />
    </div>
  );
}

type TableProps = { readonly rows: readonly Row[]; readonly height: number; readonly thresholds?: boolean };

function ScoreTable({ rows, height, thresholds = false }: TableProps) {
  const t = useSay();
  const judged = rows.some(({ enters }) => enters !== null);
  return (
    <Table<Row>
      size="small"
      pagination={false}
      scroll={{ y: height }}
      rowKey={({ candidate }) => candidate.candidateId}
      dataSource={[...rows]}
      columns={[
        { title: t(words.number), width: 130, className: 'kp-num', render: (_, { candidate }) => candidate.number },
        { title: t(words.name), width: 160, render: (_, { candidate }) => candidate.name },
        { title: t(words.level), width: 140, render: (_, { candidate }) => t(levelWords[candidate.level]) },
        { title: t(words.theory), width: 110, className: 'kp-num-right', render: (_, row) => scoreText(row.theory, t) },
        {
          title: t(words.practical),
          width: 110,
          className: 'kp-num-right',
          render: (_, row) => scoreText(row.practical, t),
        },
        {
          title: judged ? t(words.entry) : '',
          render: (_, { enters }) =>
            enters === null ? judged ? t(words.unknownYet) : '' : <EntryTag enters={enters} />,
        },
        ...(thresholds
          ? [
              {
                title: t(thresholdWords.column),
                render: (_: unknown, { candidate: { candidateId, name }, own }: Row) => (
                  <span className="kp-line kp-wrap">
                    {own != null && <span className="kp-small">{t(thresholdLine(own))}</span>}
                    <ThresholdsButton whose={{ candidateId, name }} />
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function EntryTag({ enters }: { readonly enters: boolean }) {
  const t = useSay();
  return <span className={enters ? 'kp-strong' : 'kp-faint'}>{t(enters ? words.mayEnter : words.mayNot)}</span>;
}

const scoreText = (score: SubjectScore | null, t: Say): string =>
  score === null ? '—' : typeof score === 'number' ? formatMark(score) : t(subjectScoreWords[score]);
