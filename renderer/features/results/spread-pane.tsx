import { Button } from 'antd';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { markingScreenOf } from '#renderer/marking/marking-screen.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { isDivided } from '#shared/record/division.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';
import { confersOnRecord } from '#shared/results/spread.ts';
import { ConferForm } from './confer-form.tsx';
import { SpreadChanges } from './spread-changes.tsx';
import { SpreadTable } from './spread-table.tsx';
import { spreadOf } from './spread-lines.ts';
import { spreadWords } from './spread-words.ts';

type Props = { readonly result: CandidateResult };

/** Leads a group whose marks lie too far apart: look side by side, confer, mark again, sign again. */
export function SpreadPane({ result }: Props) {
  const t = useSay();
  const { state, actor } = useSitting();
  const { candidateId } = result.candidate;
  const limit = state.sitting?.settings.maxSpread ?? 0;
  const onRecord = confersOnRecord(state.sitting);
  const conferred = !onRecord || state.conferrals.has(candidateId);
  const markAgain = (personId: string): void => {
    navigate(markingScreenOf(state.sitting), { candidate: candidateId });
    if (actor?.personId !== personId) requestSignIn(personId);
  };
  return (
    <section className="results-conferral kp-stack" aria-label={t(spreadWords.title)} data-testid="spread">
      <h3>{t(spreadWords.title)}</h3>
      <p className="kp-num">
        {isDivided(state)
          ? t(spreadWords.apartTasks, { limit: formatMark(limit) })
          : t(spreadWords.apart, { spread: spreadOf(result), limit: formatMark(limit) })}
      </p>
      <SpreadTable state={state} result={result} />
      <h4>{t(spreadWords.step1)}</h4>
      <Conferrals state={state} candidateId={candidateId} />
      {onRecord && <ConferForm result={result} />}
      <h4>{t(spreadWords.step2)}</h4>
      <div className="kp-line">
        {result.sheets.map(({ examiner }) => (
          <Button key={examiner.personId} disabled={!conferred} onClick={() => markAgain(examiner.personId)}>
            {t(spreadWords.again, { name: examiner.name })}
          </Button>
        ))}
        {!conferred && <span className="kp-small kp-soft">{t(spreadWords.recordFirst)}</span>}
      </div>
      <SpreadChanges state={state} candidateId={candidateId} />
      <h4>{t(spreadWords.step3)}</h4>
    </section>
  );
}

type OfCandidate = { readonly state: SittingState; readonly candidateId: string };

/** Who conferred about a candidate, when, about which lines, and what was said; nothing where nobody had to. */
export function Conferrals({ state, candidateId }: OfCandidate) {
  const t = useSay();
  return (state.conferrals.get(candidateId) ?? []).map(({ seq, at, people, lines, text }) => (
    <p key={seq} className="kp-small kp-num">
      {t(spreadWords.recorded, {
        ...{ at: localTime(at), text, lines: lines.join('、') },
        names: people.map((one) => state.people.get(one)?.name ?? '').join('、'),
      })}
    </p>
  ));
}
