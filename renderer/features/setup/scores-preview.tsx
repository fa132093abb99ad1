import { Button } from 'antd';
import { ElsewhereQuestion } from '#renderer/importing/elsewhere-question.tsx';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import type { AnswerFor, AskFor } from '#renderer/importing/use-import.ts';
import { useSay } from '#renderer/ui/say.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { scoreFindingWords } from '#shared/importing/score-finding-words.ts';
import { scoresLeftOut, type ImportedScores, type scoresOfRoster } from '#shared/importing/subject-scores.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { reviewSetupWords as words } from '#shared/procedures/review/words.ts';
import { ScoreTable } from './score-table.tsx';

type PreviewProps = ReturnType<typeof scoresOfRoster> & {
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly file: string;
  readonly reading: AnswerFor<'roster'>['reading'];
  readonly choice: AskFor<'roster'>['choice'];
  readonly onChoose: (choice: AskFor<'roster'>['choice']) => void;
  readonly onImport: (imported: readonly ImportedScores[]) => void;
  readonly onCancel: () => void;
};

/** What a list comes to before it is taken: whose scores were found, and what was left out. */
export function ScoresPreview({
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
