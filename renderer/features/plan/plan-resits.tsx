import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { LoadedPlan } from '#renderer/data/home/load-plan.ts';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { resitPlaces, type ResitPlace } from '#shared/plans/resit-places.ts';
import { standingAgain, type Resit } from '#shared/plans/resit.ts';
import type { PlanSettings } from '#shared/plans/settings.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words, standingWords } from './words.ts';

/** Opens the 补考 sittings that are to be arranged; another feature’s, which the app puts in. */
export type Arrange = (
  request: {
    readonly plan: LoadedPlan['known']['plan'];
    readonly settings: PlanSettings;
    readonly places: readonly ResitPlace[];
  },
  onDone: () => void,
) => ReactNode;

type Props = {
  readonly open: OpenPlan;
  readonly arrange: Arrange;
  readonly onDone: () => void;
  readonly onOpened: () => void;
};

/** 补考 of a plan: who has not passed which subject, until when they may take it again, or why not. */
export function PlanResits({ open, arrange, onDone, onOpened }: Props) {
  const t = useSay();
  const [arranging, setArranging] = useState(false);
  const { resits, plan, record } = open;
  const places = resitPlaces(resits, plan.parts);
  if (arranging) return arrange({ plan: plan.known.plan, settings: record.settings, places }, () => onOpened());
  return (
    <section className="kp-stack plan-resits">
      <div className="kp-line kp-wrap">
        <h2 className="kp-grow">{t(words.resitTitle)}</h2>
        <Button type="primary" disabled={places.length === 0} onClick={() => setArranging(true)}>
          {t(words.resitArrange, { count: places.length })}
        </Button>
        <Button onClick={onDone}>{t(words.toPeople)}</Button>
      </div>
      <p className="kp-soft kp-small">{t(words.resitNote)}</p>
      {resits.length === 0 ? (
        <p className="kp-note">{t(words.resitNobody)}</p>
      ) : (
        <div className="plan-resit-list" role="region" aria-label={t(words.resitTitle)} tabIndex={0}>
          <table className="kp-table">
            <thead>
              <tr>
                {RESIT_HEADS.map((head) => (
                  <th key={head}>{t(words[head])}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {resits.map((resit) => (
                <ResitRow
                  key={`${resit.person.candidate.candidateId}/${resit.subject}/${String(resit.part ?? '')}`}
                  resit={resit}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
const RESIT_HEADS = [
  'name',
  'idNumber',
  'level',
  'resitSubject',
  'resitLast',
  'resitNext',
  'resitUntil',
  'resitWhy',
] as const;

function ResitRow({ resit }: { readonly resit: Resit }) {
  const { person, subject, part, attempt, isOffered, until, because } = resit;
  const t = useSay();
  const { name, idNumber, occupation, level } = person.candidate;
  const standing = standingAgain(resit);
  const state = standing?.state ?? 'failed';
  return (
    <tr data-resit={isOffered}>
      <td>{name}</td>
      <td className="kp-num">{idNumber}</td>
      <td>{`${occupation} · ${t(levelWords[level])}`}</td>
      <td>
        {t(examSubjectWords[subject])}
        {part !== undefined && `　${t(words.part, { part })}`}
      </td>
      <td className="kp-num">{`${standing?.shown ?? ''} ${t(standingWords[state])}`.trim()}</td>
      <td>{isOffered ? t(words.attemptNth, { attempt }) : t(words.mayNotResit)}</td>
      <td className="kp-num">{until ?? t(words.noLimit)}</td>
      <td className="kp-small">
        <ReasonList because={because} />
      </td>
    </tr>
  );
}
