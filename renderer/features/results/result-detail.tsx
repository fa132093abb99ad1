import { Button } from 'antd';
import { memo, useState, type ReactNode } from 'react';
import { certificateOf } from '#shared/certificates/standing.ts';
import { formatMark, PASS_MARK, type Mark } from '#shared/base/marks/mark.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { isGone } from '#shared/model/candidate.ts';
import { treatedAs } from '#shared/documents/treated-as.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { stoppedBecause } from '#shared/documents/concerns/persons.ts';
import type { CandidateResult, SheetPart } from '#shared/results/candidate-result.ts';
import type { TaskScore } from '#shared/law/scoring/sheet.ts';
import { historyWords } from '#shared/progress/history-words.ts';
import { explanationWords } from '#shared/forms/explanation/words.ts';
import { resultsWords, verdictOf } from '#shared/results/words.ts';
import { PersonTag } from '#renderer/concerns/person-tag.tsx';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { spreadStageOf } from '#shared/results/spread.ts';
import { SheetRecord } from './sheet-record.tsx';
import { SpreadChanges } from './spread-changes.tsx';
import { SettlingPane } from './settling-pane.tsx';
import { Conferrals } from './spread-pane.tsx';
import { VerdictTag } from './verdict-tag.tsx';

type Props = {
  readonly result: CandidateResult;
  /** What stands against whether they may be assessed. */
  readonly concern?: Concern | undefined;
  readonly scheme: Scheme | null;
  /** False where the tasks of a sheet do not add up to anything, as the stages of a review. */
  readonly summed: boolean;
};

/** One result read like an argument: verdict first, then the chain from the marks to it, each step with its clause. */
export const ResultDetail = memo(function ResultDetail({ result, concern, scheme, summed }: Props) {
  const t = useSay();
  const { candidate, judgement, verdict } = result;
  const state = useSittingPart((view) => view.state);
  const treated = treatedAs(state, result);
  const certificate = certificateOf(state, candidate.candidateId);
  const passMark = useSittingPart(({ state }) => state.sitting?.settings.passMark ?? PASS_MARK);
  const [told, setTold] = useState<string | null>(null);
  const disclosed = isDisclosed(state, candidate.candidateId);
  const spread = spreadStageOf(state, candidate);
  return (
    <article className="results-detail kp-panel kp-stack" aria-label={candidate.name}>
      <header className="results-headline">
        <div>
          <span className="kp-faint kp-num">{candidate.number}</span>
          <h2>{candidate.name}</h2>
          <PersonTag concern={concern} />
        </div>
        {judgement !== null && judgement.shown !== '' && <span className="results-mark kp-num">{judgement.shown}</span>}
        <VerdictTag verdict={verdict} says={verdictOf(state, result)} />
        <Button onClick={() => navigate('printing', { candidate: candidate.candidateId, form: 'explanation' })}>
          {t(explanationWords.print)}
        </Button>
      </header>
      {judgement === null ? (
        <div className="kp-note kp-stack">
          <p>{t(reasonWithout(verdict))}</p>
          {verdict === 'ineligible' && <ReasonList because={stoppedBecause(state, candidate)} />}
        </div>
      ) : (
        <ReasonList because={treated === null ? judgement.because : [...judgement.because, treated]} />
      )}
      {spread !== null ? (
        <SettlingPane key={candidate.candidateId} result={result} stage={spread} />
      ) : (
        disclosed && (
          <>
            <Conferrals state={state} candidateId={candidate.candidateId} />
            <SpreadChanges state={state} candidateId={candidate.candidateId} />
          </>
        )
      )}
      {certificate !== null && (
        <p className="kp-num">
          {t(certificate.issuedOn === null ? resultsWords.certificate : resultsWords.certificateOn, {
            number: certificate.number,
            date: certificate.issuedOn ?? '',
          })}
        </p>
      )}
      <h3>{t(resultsWords.sheets)}</h3>
      <table className="results-sheets">
        <thead>
          <tr>
            <th>{t(resultsWords.examiner)}</th>
            {scheme?.tasks.map((task) => (
              <th key={task.name} title={task.name}>
                <span className="results-task">{task.name}</span>
                {task.weight !== null && (
                  <small className="kp-faint">{t(resultsWords.weight, { weight: task.weight })}</small>
                )}
              </th>
            ))}
            {summed && <th>{t(resultsWords.total)}</th>}
            {disclosed && <td />}
          </tr>
        </thead>
        <tbody>
          {result.sheets.map((part) => (
            <SheetRow
              key={part.examiner.personId}
              part={part}
              tasks={scheme?.tasks.length ?? 0}
              passMark={summed ? passMark : null}
              record={
                disclosed && (
                  <RecordButton
                    isOpen={told === part.examiner.personId}
                    onPress={() => setTold(told === part.examiner.personId ? null : part.examiner.personId)}
                  />
                )
              }
            />
          ))}
        </tbody>
      </table>
      {disclosed && told !== null && (
        <SheetRecord state={state} candidateId={candidate.candidateId} examinerId={told} />
      )}
    </article>
  );
});

const WHY_GONE = {
  ...{ absent: resultsWords.absentWhy, void: resultsWords.voidWhy, ineligible: resultsWords.ineligibleWhy },
} as const;
const reasonWithout = (verdict: CandidateResult['verdict']) =>
  isGone(verdict) ? WHY_GONE[verdict] : resultsWords.notScored;

/** `passMark` is null where tasks do not add up to a total. */
type SheetRowProps = {
  readonly part: SheetPart;
  readonly tasks: number;
  readonly passMark: Mark | null;
  readonly record: ReactNode;
};

function RecordButton({ isOpen, onPress }: { readonly isOpen: boolean; readonly onPress: () => void }) {
  const t = useSay();
  return (
    <td className="kp-num-right">
      <Button size="small" aria-expanded={isOpen} onClick={onPress}>
        {t(historyWords.show)}
      </Button>
    </td>
  );
}

function SheetRow({ part: { examiner, score, given }, tasks, passMark, record }: SheetRowProps) {
  return (
    <tr>
      <th scope="row">{examiner.name}</th>
      {Array.from({ length: tasks }, (_, index) => (
        <td key={index} className="kp-num-right">
          <TaskCell task={given[index] === true ? (score?.tasks[index] ?? null) : null} />
        </td>
      ))}
      {passMark !== null && (
        <td className="kp-num-right kp-strong">{score === null ? '—' : explainRatio(score.total, passMark)}</td>
      )}
      {record}
    </tr>
  );
}

function TaskCell({ task }: { readonly task: TaskScore | null }) {
  const t = useSay();
  if (task === null) return '—';
  const note =
    task.zeroedBy === 'veto'
      ? t(resultsWords.zeroedByVeto)
      : task.zeroedBy === 'overtime'
        ? t(resultsWords.zeroedByTime)
        : task.overtimeDeduction > 0
          ? t(resultsWords.overtimeOff, { mark: formatMark(task.overtimeDeduction) })
          : null;
  return (
    <>
      {formatMark(task.mark)}
      {note !== null && <small className="results-cell-note">{note}</small>}
    </>
  );
}
