import { Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { YearSelect } from '#renderer/ui/year-select.tsx';
import type { Level } from '#shared/model/basics.ts';
import type { LedgerFilter, LedgerRow } from '#shared/plans/work-ledger.ts';
import { levelWords } from '#shared/words/levels.ts';
import { ledgerWords as words } from './words.ts';

type Props = {
  readonly rows: readonly LedgerRow[];
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
};

/** What of the ledger is looked for: words, the year, the occupation, the level. */
export function LedgerFilterBar({ rows, filter, onChange }: Props) {
  const t = useSay();
  const groups = rows.flatMap((row) => row.groups);
  const years = [...new Set(rows.map(({ heldOn }) => heldOn.slice(0, 4)))].sort().reverse();
  const occupations = [...new Set(groups.map(({ occupation }) => occupation))].sort();
  const levels = [...new Set(groups.map(({ level }) => level))];
  return (
    <div className="kp-line kp-wrap" role="search">
      <SearchBox label={t(words.search)} value={filter.query} onChange={(query) => onChange({ ...filter, query })} />
      <YearSelect years={years} year={filter.year} onChange={(year) => onChange({ ...filter, year })} />
      <Select
        aria-label={t(words.occupation)}
        value={filter.occupation ?? ''}
        popupMatchSelectWidth={false}
        onChange={(occupation) => onChange({ ...filter, occupation: occupation === '' ? null : occupation })}
        options={[
          { value: '', label: t(words.anyOccupation) },
          ...occupations.map((value) => ({ value, label: value })),
        ]}
      />
      <Select<Level | ''>
        aria-label={t(words.level)}
        value={filter.level ?? ''}
        popupMatchSelectWidth={false}
        onChange={(level) => onChange({ ...filter, level: level === '' ? null : level })}
        options={[
          { value: '', label: t(words.anyLevel) },
          ...levels.map((value) => ({ value, label: t(levelWords[value]) })),
        ]}
      />
    </div>
  );
}
