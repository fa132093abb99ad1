import { Button } from 'antd';
import { useState } from 'react';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { pictureWords } from '#shared/statistics/words.ts';
import { disputeWords } from './dispute-words.ts';
import { PlanSettingsForm } from './plan-settings.tsx';
import { RebuildPlan } from './rebuild-plan.tsx';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words } from './words.ts';

type Props = {
  readonly open: OpenPlan;
  readonly onBack: () => void;
  readonly onImport: () => void;
  readonly onPictures: () => void;
  readonly onResits: () => void;
  readonly onFiles: () => void;
  readonly onDisputes: () => void;
  readonly onForms: () => void;
};

/** A plan's name, its counts, and what can be done with it as a whole. */
export function PlanHead({ open, onBack, onImport, onPictures, onResits, onFiles, onDisputes, onForms }: Props) {
  const t = useSay();
  const [isSettling, setSettling] = useState(false);
  const { joint, resits, plan } = open;
  const { title } = plan.known.plan;
  const count = (verdict: string): number => joint.people.filter((person) => person.verdict === verdict).length;
  const counts = { people: joint.people.length, pass: count('pass'), fail: count('fail'), open: count('open') };
  const stopped = count('ineligible');
  const offered = resits.filter(({ isOffered }) => isOffered);

  return (
    <>
      <header className="kp-line kp-wrap">
        <h1 className="kp-grow kp-ellipsis">{title}</h1>
        <Button type="primary" onClick={onImport}>
          {t(words.import)}
        </Button>
        <Button onClick={onPictures}>{t(pictureWords.open)}</Button>
        <Button onClick={onResits}>
          {t(words.resitOpen, { count: new Set(offered.map(({ person }) => person)).size })}
        </Button>
        <Button onClick={() => setSettling(true)}>{t(words.settle)}</Button>
        <Button onClick={onDisputes}>{t(disputeWords.open)}</Button>
        <Button onClick={onForms}>{t(words.planForms)}</Button>
        <Button onClick={onFiles}>{t(words.planFiles)}</Button>
        <Button onClick={onBack}>{t(words.back)}</Button>
      </header>
      <p className="kp-soft kp-num" data-counts>
        {t(words.counts, { ...counts, sittings: plan.parts.length })}
        {stopped > 0 && t(words.stopped, { count: stopped })}
      </p>
      {plan.known.missing > 0 && (
        <p className="kp-note" data-tone="warn">
          {t(words.missing, { count: plan.known.missing })}
        </p>
      )}
      {joint.doubts.map(({ idNumber, names }) => (
        <p key={idNumber} className="kp-note" data-tone="warn">
          {t(words.doubts, { number: idNumber, names: names.join('、') })}
        </p>
      ))}
      {plan.damaged && <RebuildPlan open={open} />}
      {open.record.rebuilt.map(({ at, by, kept, reason }) => (
        <p key={at} className="kp-note kp-num" data-tone="warn">
          {t(words.wasRebuilt, { at: localTime(at), by, kept, reason })}
        </p>
      ))}
      <PlanSettingsForm isOpen={isSettling} open={open} onClose={() => setSettling(false)} />
    </>
  );
}
