import { Input, Select } from 'antd';
import { useSay } from '#renderer/ui/say.ts';
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
      <Input
        data-search
        allowClear
        className="kp-sittings-search"
        placeholder={t(words.search)}
        aria-label={t(words.search)}
        maxLength={60}
        value={filter.query}
        onChange={({ target }) => onChange({ ...filter, query: target.value })}
      />
      <Select
        aria-label={t(words.year)}
        value={filter.year ?? ''}
        onChange={(year) => onChange({ ...filter, year: year === '' ? null : year })}
        options={[
          { value: '', label: t(words.anyYear) },
          ...years.map((year) => ({ value: year, label: t(words.yearOf, { year }) })),
        ]}
      />
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
