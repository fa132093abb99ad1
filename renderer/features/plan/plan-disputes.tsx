import { Button } from 'antd';
import { useState } from 'react';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { correctionRoleWords, objectionWayWords } from '#shared/plans/dispute-words.ts';
import { rolesWanted, type Objection } from '#shared/plans/disputes.ts';
import { toPublish } from '#shared/plans/may-dispute.ts';
import { publicityAsked } from '#shared/plans/publicity-asked.ts';
import { runningIn } from '#shared/plans/publicity.ts';
import type { Effect } from '#shared/plans/dispute-entry.ts';
import { subjectName } from '#shared/plans/settings.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import type { Sentence } from '#shared/words/say.ts';
import { DisputeForm, type Act } from './dispute-form.tsx';
import { disputeWords as words } from './dispute-words.ts';
import type { OpenPlan } from './use-plan.ts';
import { planWords } from './words.ts';

type Props = { readonly open: OpenPlan; readonly onDone: () => void };

/** 公示和异议: what is up and until when, what came in against it, and what became of that. */
export function PlanDisputes({ open, onDone }: Props) {
  const t = useSay();
  const [act, setAct] = useState<Act | null>(null);
  const { publicities, objections } = open.record;
  const people = toPublish(open.whole);
  const isUp = runningIn(publicities) !== null;
  return (
    <section className="kp-stack plan-resits">
      <div className="kp-line kp-wrap">
        <h2 className="kp-grow">{t(words.open)}</h2>
        <Button disabled={isUp || people.length === 0} onClick={() => setAct({ kind: 'start' })}>
          {t(words.start, { count: people.length })}
        </Button>
        <Button disabled={publicities.length === 0} onClick={() => setAct({ kind: 'raise' })}>
          {t(words.raise)}
        </Button>
        <Button disabled={!isUp} onClick={() => setAct({ kind: 'end' })}>
          {t(words.end)}
        </Button>
        <Button onClick={onDone}>{t(planWords.toPeople)}</Button>
      </div>
      <ReasonList because={publicityAsked(open.whole.parts).because} />
      <p className="kp-soft kp-small">{t(words.note)}</p>
      {publicities.length === 0 && <p className="kp-note">{t(words.none)}</p>}
      {publicities.map(({ seq, people: listed, endedOn, on, until, days, where, by }) => (
        <p key={seq} className="kp-num" data-publicity={seq}>
          {t(words.period, { on, until, days, where, by, people: listed.length })}
          {endedOn !== null && t(words.ended, { on: endedOn })}
        </p>
      ))}
      <h3>{t(words.objections)}</h3>
      {objections.length === 0 && <p className="kp-note">{t(words.noObjections)}</p>}
      {objections.map((objection) => (
        <ObjectionPanel key={objection.objectionId} objection={objection} onAct={setAct} />
      ))}
      {act !== null && <DisputeForm act={act} open={open} onClose={() => setAct(null)} />}
    </section>
  );
}

/** What an answer came to, as a sentence and what fills it. */
function effectText(effect: Effect): readonly [Sentence, Readonly<Record<string, string>>?] {
  if (effect.kind === 'none') return [words.effectNone];
  if (effect.kind === 'removed') return [words.effectRemoved];
  const { subject, old, fresh } = effect;
  return [words.effectSaid, { subject: subjectName(subject), old: old.shown, fresh: formatMark(fresh.mark) }];
}

type PanelProps = { readonly objection: Objection; readonly onAct: (act: Act) => void };

function ObjectionPanel({ objection, onAct }: PanelProps) {
  const t = useSay();
  const { on, from, way, about, what, state, answer, signatures } = objection;
  const roles = rolesWanted(signatures).map((role) => t(correctionRoleWords[role]));
  return (
    <div className="kp-panel kp-stack" data-objection={state}>
      <p className="kp-line kp-wrap">
        <strong className="kp-grow">{`${on} ${from}（${t(objectionWayWords[way])}）→ ${about.name}`}</strong>
        <span>{t(words[`state_${state}`])}</span>
        {state !== 'closed' && (
          <Button size="small" onClick={() => onAct({ kind: 'answer', objection })}>
            {t(words.answer)}
          </Button>
        )}
        {state === 'signing' && (
          <Button size="small" type="primary" onClick={() => onAct({ kind: 'sign', objection })}>
            {t(words.sign)}
          </Button>
        )}
      </p>
      <p>{what}</p>
      {answer !== null && (
        <p>
          {`${answer.on} ${answer.by}：${answer.found}`}　<strong>{t(...effectText(answer.effect))}</strong>
        </p>
      )}
      {signatures.length > 0 && (
        <p className="kp-small kp-num">
          {signatures.map(({ role, by, at }) => `${t(correctionRoleWords[role])} ${by} ${localTime(at)}`).join('；')}
        </p>
      )}
      {state === 'signing' && <p className="kp-small">{t(words.wanted, { roles: roles.join('、') })}</p>}
    </div>
  );
}
