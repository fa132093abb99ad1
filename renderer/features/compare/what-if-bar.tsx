import { Button, Checkbox, InputNumber, Select } from 'antd';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { ROUNDINGS, type WhatIf } from '#shared/documents/parts/what-if.ts';
import { FULL_MARK, PASS_MARK } from '#shared/base/marks/mark.ts';
import { expectedExaminers } from '#shared/procedures/scorers.ts';
import { compareWords as words, roundingWords } from '#shared/documents/comparison/words.ts';

type Props = {
  readonly by: WhatIf;
  /** What the sitting itself is judged by. */
  readonly own: WhatIf;
  readonly onChange: (by: WhatIf) => void;
  readonly onlyDiffering: boolean;
  readonly onOnlyDiffering: (only: boolean) => void;
  readonly differing: number;
};

/** What the marks are looked at with: another pass mark, an examiner less or more, another rounding. */
export function WhatIfBar({ by, own, onChange, onlyDiffering, onOnlyDiffering, differing }: Props) {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const examiners = expectedExaminers(state).map(({ personId, name }) => ({ value: personId, label: name }));
  const change = (more: Partial<WhatIf>): void => onChange({ ...by, ...more });
  const isChanged = (Object.keys(own) as (keyof WhatIf)[]).some((key) => by[key] !== own[key]);
  return (
    <div className="compare-controls">
      <label>
        {t(words.passMark)}
        <InputNumber
          className="compare-mark"
          aria-label={`${t(words.passMark)} ${t(words.stricter)}`}
          min={PASS_MARK / 100}
          max={FULL_MARK / 100}
          precision={2}
          value={by.passMark / 100}
          onChange={(value) => {
            if (value !== null && value * 100 >= PASS_MARK) change({ passMark: Math.round(value * 100) });
          }}
        />
        <small className="kp-faint">{t(words.stricter)}</small>
      </label>
      <label>
        {t(words.without)}
        <Select
          className="compare-examiner"
          aria-label={t(words.without)}
          value={by.without ?? ''}
          options={[{ value: '', label: t(words.everybody) }, ...examiners]}
          onChange={(value) => change({ without: value === '' ? null : value })}
        />
      </label>
      <label>
        {t(words.added)}
        <InputNumber
          className="compare-mark"
          aria-label={t(words.added)}
          min={0}
          max={FULL_MARK / 100}
          precision={2}
          placeholder={t(words.addedNone)}
          value={by.added === null ? null : by.added / 100}
          onChange={(value) => change({ added: value === null ? null : Math.round(value * 100) })}
        />
      </label>
      <label>
        {t(words.rounding)}
        <Select
          className="compare-rounding"
          aria-label={t(words.rounding)}
          value={by.rounding}
          options={ROUNDINGS.map((value) => ({ value, label: t(roundingWords[value]) }))}
          onChange={(rounding) => change({ rounding })}
        />
      </label>
      {isChanged && <Button onClick={() => onChange(own)}>{t(words.reset)}</Button>}
      <span className="kp-grow" />
      <div className="compare-filter">
        <Checkbox checked={onlyDiffering} onChange={(event) => onOnlyDiffering(event.target.checked)}>
          {t(words.onlyDiffering)}
        </Checkbox>
        <span className="kp-num kp-soft" role="status">
          {t(words.differs, { count: differing })}
        </span>
      </div>
    </div>
  );
}
