import { Button } from 'antd';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { documentOf } from '#shared/documents/registry.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import type { PlanPerson } from '#shared/plans/joint.ts';
import type { Standing } from '#shared/plans/standing.ts';
import { subjectScoreWords } from '#shared/procedures/review/words.ts';
import { Verdict } from './people-table.tsx';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words, standingWords } from './words.ts';

type Props = { readonly person: PlanPerson; readonly open: OpenPlan };

/** What stands behind one person's joint result: every subject with its clause, every attempt, every correction. */
export function PersonDetail({ person, open }: Props) {
  const t = useSay();
  const { candidate, place, standings, verdict, total, torn } = person;
  const article = documentOf(place)?.subjects.theoryGivenBy ?? null;
  const owesTheory = standings.some(({ subject }) => subject === 'theory');
  return (
    <section className="plan-detail kp-stack" aria-label={candidate.name}>
      <p className="kp-soft kp-small">{t(words.record)}</p>
      <div className="kp-line kp-wrap">
        <h2 className="kp-grow">{candidate.name}</h2>
        <Verdict verdict={verdict} />
      </div>
      <div className="kp-line kp-wrap">
        <span className="kp-soft">
          {t(words.place)}：{place.title}
        </span>
        <Button size="small" onClick={() => enterSitting(place.sittingId)}>
          {t(words.open)}
        </Button>
      </div>
      {standings.map((standing) => (
        <Subject key={standing.subject} standing={standing} person={person} open={open} />
      ))}
      {total !== undefined && (
        <div className="kp-panel kp-stack" data-total>
          <h3 className="kp-line">
            <span className="kp-grow">{t(words.total)}</span>
            <span className="kp-num">{total.shown}</span>
          </h3>
          <ReasonList because={total.because} />
        </div>
      )}
      {torn !== undefined && (
        <p className="kp-note" data-tone="danger">
          {torn.text}
        </p>
      )}
      {owesTheory && (
        <p className="kp-soft kp-small">{article === null ? t(words.fromFile) : t(words.readOnly, { article })}</p>
      )}
    </section>
  );
}

type SubjectProps = { readonly standing: Standing; readonly person: PlanPerson; readonly open: OpenPlan };

function Subject({ standing, person, open }: SubjectProps) {
  const t = useSay();
  const { subject, state, shown, asked, because, attempts } = standing;
  const resits = open.resits.filter((one) => one.person === person && one.subject === subject);
  const { name, idNumber } = person.candidate;
  const corrections =
    subject === 'theory' ? open.record.corrections.filter((one) => one.idNumber === idNumber && one.name === name) : [];
  return (
    <div className="kp-panel kp-stack" data-subject={subject}>
      <h3 className="kp-line">
        <span className="kp-grow">{t(examSubjectWords[subject])}</span>
        <span className="kp-num">{shown}</span>
        <span>{t(standingWords[state])}</span>
      </h3>
      <ReasonList because={[asked, ...because]} />
      {attempts.length > 1 && (
        <ul className="plan-findings kp-small" aria-label={t(words.attempts)}>
          {attempts.map((attempt, at) => (
            <li key={`${attempt.on}/${String(at)}`} className="kp-num">
              {t(words.attemptIn, { date: attempt.on, title: titleOf(attempt.sittingId, open, t) })}
              {attempt.part !== undefined && `　${t(words.part, { part: attempt.part })}`}
              {attempt.attempt !== null && `　${t(words.resitNth, { attempt: attempt.attempt })}`}　{attempt.shown}　
              {t(standingWords[attempt.outcome])}
            </li>
          ))}
        </ul>
      )}
      {corrections.map(({ seq, at, by, old, fresh, reason, file }) => (
        <p key={seq} className="kp-soft kp-small">
          {t(words.corrected, {
            at: localTime(at),
            by,
            old: sayScore(old, t),
            fresh: sayScore(fresh, t),
            reason,
            file,
          })}
        </p>
      ))}
      {resits.map((resit) => (
        <div key={resit.part ?? 0} className="kp-small">
          <strong>
            {resit.part !== undefined && `${t(words.part, { part: resit.part })}　`}
            {t(resit.isOffered ? words.mayResit : words.mayNotResit)}
            {resit.until !== null && `　${t(words.resitBy, { until: resit.until })}`}
          </strong>
          <ReasonList because={resit.because} />
        </div>
      ))}
    </div>
  );
}

const titleOf = (sittingId: string | null, { plan }: OpenPlan, t: Say): string =>
  plan.parts.find(({ sitting }) => sitting.sittingId === sittingId)?.sitting.title ?? t(words.fromList);

/** A score of a list as it is read out. */
export const sayScore = (score: SubjectScore, t: Say): string =>
  typeof score === 'number' ? formatMark(score) : t(subjectScoreWords[score]);
