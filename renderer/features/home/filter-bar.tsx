import { Segmented, Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { YearSelect } from '#renderer/ui/year-select.tsx';
import type { SittingFilter } from './sitting-filter.ts';
import { homeWords } from './words.ts';

type Props = {
  readonly filter: SittingFilter;
  readonly years: readonly string[];
  readonly shown: number;
  readonly all: number;
  /** Whether there are so many that they are told apart by more than words. */
  readonly many: boolean;
  /** How many were put away. */
  readonly away: number;
  readonly onChange: (filter: SittingFilter) => void;
  /** Enter: the one that was found, if it is one. */
  readonly onEnter: () => void;
};

/** Finds a sitting among many: words, real or practice, the year, how it stands. */
export function FilterBar({ filter, years, shown, all, many, away, onChange, onEnter }: Props) {
  const t = useSay();
  return (
    <div className="kp-line kp-wrap" role="search">
      <SearchBox
        label={t(homeWords.search)}
        value={filter.query}
        onEnter={onEnter}
        onChange={(query) => onChange({ ...filter, query })}
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
        <YearSelect years={years} year={filter.year} onChange={(year) => onChange({ ...filter, year })} />
      )}
      {(many || away > 0) && (
        <Select<SittingFilter['state']>
          aria-label={t(homeWords.standing)}
          className="kp-sittings-standing"
          value={filter.state}
          onChange={(state) => onChange({ ...filter, state })}
          options={[
            { value: 'all', label: t(homeWords.inTheList) },
            { value: 'open', label: t(homeWords.isOpen) },
            { value: 'closed', label: t(homeWords.isClosed) },
            { value: 'void', label: t(homeWords.isVoid) },
            { value: 'archived', label: t(homeWords.isAway, { count: away }) },
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
