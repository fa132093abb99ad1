import { Button } from 'antd';
import { useMemo } from 'react';
import { AgreePicture } from '#renderer/pictures/agree-picture.tsx';
import { ReachedPicture } from '#renderer/pictures/reached-picture.tsx';
import { TimesPicture } from '#renderer/pictures/times-picture.tsx';
import { WentPicture } from '#renderer/pictures/went-picture.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { planDistributions, planReached } from '#shared/plans/plan-figures.ts';
import { planAgreement, planTimes } from '#shared/plans/plan-marking.ts';
import { pictureWords } from '#shared/statistics/words.ts';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words } from './words.ts';

type Props = { readonly open: OpenPlan; readonly onDone: () => void };

/** 图表 of a plan, a picture a question: its subjects, its examiners, its times, over all its sittings on this computer. */
export function PlanPictures({ open: { joint, plan, record }, onDone }: Props) {
  const t = useSay();
  const { people } = joint;
  const { parts, marking } = plan;
  const { settings } = record;
  const went = useMemo(() => planDistributions({ people, parts, settings }), [people, parts, settings]);
  const reached = useMemo(() => planReached({ people, parts, settings }), [people, parts, settings]);
  const agree = useMemo(() => planAgreement(marking), [marking]);
  const times = useMemo(() => planTimes(marking), [marking]);
  const source = plan.known.plan.title;
  return (
    <div className="plan-pictures kp-stack" role="region" tabIndex={0} aria-label={t(pictureWords.title)}>
      <div className="kp-line">
        <p className="kp-soft kp-small kp-grow">{t(pictureWords.only)}</p>
        <Button onClick={onDone}>{t(words.toPeople)}</Button>
      </div>
      {[went, reached, agree.agreement, times].every((one) => one.length === 0) && (
        <p className="kp-note">{t(words.noPictures)}</p>
      )}
      {went.length > 0 && <WentPicture all={went} source={source} question={words.went} />}
      {reached.length > 0 && <ReachedPicture all={reached} source={source} notes={[t(words.reachedNote)]} />}
      {agree.agreement.length > 0 && <AgreePicture {...agree} source={source} />}
      {times.length > 0 && <TimesPicture all={times} source={source} />}
    </div>
  );
}
