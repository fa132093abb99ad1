import { Select } from 'antd';
import { useSay } from './say.ts';
import { yearWords as words } from './year-words.ts';

type Props = {
  /** The year that is chosen; null for any. */
  readonly year: string | null;
  readonly years: readonly string[];
  readonly onChange: (year: string | null) => void;
};

/** One of the years of a list, or any. */
export function YearSelect({ year: chosen, years, onChange }: Props) {
  const t = useSay();
  return (
    <Select
      aria-label={t(words.year)}
      value={chosen ?? ''}
      onChange={(year) => onChange(year === '' ? null : year)}
      options={[
        { value: '', label: t(words.anyYear) },
        ...years.map((year) => ({ value: year, label: t(words.yearOf, { year }) })),
      ]}
    />
  );
}
