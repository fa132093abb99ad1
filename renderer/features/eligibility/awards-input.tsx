import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { awardWords } from '#shared/documents/chongqing-crossover/words.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import type { Award } from '#shared/documents/chongqing-crossover/read-awards.ts';
import { NoneButton, type InputProps } from './basic-inputs.tsx';

const KINDS = ['government-prize', 'talent-award', 'contest', 'coached-contest'] as const;
const LEVELS = ['national', 'provincial', 'national-industry', 'municipal', 'enterprise'] as const;
const GRADES = ['特等奖', '一等奖', '二等奖', '三等奖', 'none'] as const;

/** Awards as the notice weighs them: kind, level and grade, one a line. */
export function AwardsInput({ label, answer, disabled, onState }: InputProps) {
  const t = useSay();
  const stated = Array.isArray(answer) ? (answer as unknown as readonly Award[]) : [];
  const [draft, setDraft] = useState<Partial<Award> | null>(null);
  const complete = (award: Partial<Award>): award is Award =>
    award.kind !== undefined && award.level !== undefined && award.grade !== undefined;
  const change = (more: Partial<Award>): void => {
    const next = { ...draft, ...more };
    if (complete(next)) {
      setDraft(null);
      onState([...stated, next]);
    } else setDraft(next);
  };
  const grade = (value: Award['grade']): string => (value === 'none' ? t(awardWords.noGrade) : value);
  return (
    <div className="kp-stack eligibility-awards" role="group" aria-label={label}>
      {answer !== undefined && stated.length === 0 && <span className="kp-soft">{t(words.none)}</span>}
      {stated.map((award, index) => (
        <div key={index} className="kp-line">
          <span className="kp-grow">
            {[t(awardWords[award.kind]), t(awardWords[award.level]), grade(award.grade)].join(' · ')}
          </span>
          <Button size="small" disabled={disabled} onClick={() => onState(stated.filter((_, at) => at !== index))}>
            {t(words.remove)}
          </Button>
        </div>
      ))}
      {draft === null ? (
        <div className="kp-line">
          {answer === undefined && <NoneButton disabled={disabled} onState={onState} />}
          <Button disabled={disabled} onClick={() => setDraft({})}>
            {t(words.add)}
          </Button>
        </div>
      ) : (
        <div className="kp-line">
          <Select
            className="kp-grow"
            aria-label={t(words.awardKind)}
            placeholder={t(words.awardKind)}
            options={KINDS.map((value) => ({ value, label: t(awardWords[value]) }))}
            onChange={(kind: Award['kind']) => change({ kind })}
          />
          <Select
            className="kp-grow"
            aria-label={t(words.awardLevel)}
            placeholder={t(words.awardLevel)}
            options={LEVELS.map((value) => ({ value, label: t(awardWords[value]) }))}
            onChange={(level: Award['level']) => change({ level })}
          />
          <Select
            className="kp-grow"
            aria-label={t(words.awardGrade)}
            placeholder={t(words.awardGrade)}
            options={GRADES.map((value) => ({ value, label: grade(value) }))}
            onChange={(value: Award['grade']) => change({ grade: value })}
          />
        </div>
      )}
    </div>
  );
}
