import { Input, Segmented, Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import type { SittingFilter } from './sitting-filter.ts';
import { homeWords } from './words.ts';

type Props = {
  readonly filter: SittingFilter;
  readonly years: readonly string[];
  readonly shown: number;
  readonly all: number;
  /** Whether there are so many that they are told apart by more than words. */
  readonly many: boolean;
  readonly onChange: (filter: SittingFilter) => void;
  /** Enter: the one that was found, if it is one. */
  readonly onEnter: () => void;
};

/** Finds a sitting among many: words, real or practice, the year. */
export function FilterBar({ filter, years, shown, all, many, onChange, onEnter }: Props) {
  const t = useSay();
  return (
    <div className="kp-line kp-wrap" role="search">
      <Input
        data-search
        allowClear
        className="kp-sittings-search"
        placeholder={t(homeWords.search)}
        aria-label={t(homeWords.search)}
        value={filter.query}
        onPressEnter={onEnter}
        onChange={({ target }) => onChange({ ...filter, query: target.value })}
      />
      {many && (
        <Segmented<SittingFilter['area']>
          aria-label={t(homeWords.area)}
          value={filter.area}
          onChange={(area) => onChange({ ...filter, area })}
          options={[
            { value: 'all', label: t(homeWords.all) },
            { value: 'real', label: t(homeWords.real) },
            { value: 'practice', label: t(homeWords.practice) },
          ]}
        />
      )}
      {many && years.length > 1 && (
        <Select
          aria-label={t(homeWords.year)}
          value={filter.year ?? ''}
          onChange={(year) => onChange({ ...filter, year: year === '' ? null : year })}
          options={[
            { value: '', label: t(homeWords.anyYear) },
            ...years.map((year) => ({ value: year, label: t(homeWords.yearOf, { year }) })),
          ]}
        />
      )}
      {many && (
        <span className="kp-soft kp-small kp-num" role="status">
          {t(shown === all ? homeWords.countAll : homeWords.countSome, { shown, all })}
        </span>
      )}
    </div>
  );
}
