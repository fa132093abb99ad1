import { Input } from 'antd';
import { memo, useMemo, useState } from 'react';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { useSay } from '#renderer/ui/say.ts';
import { walk, WindowedList } from '#renderer/ui/windowed-list.tsx';
import type { Candidate } from '#shared/model/candidate.ts';
import { printingWords } from './words.ts';

type Props = {
  readonly candidates: readonly Candidate[];
  /** Null where everybody is picked. */
  readonly picked: string | null;
  readonly onPick: (candidateId: string | null) => void;
};

/** One to choose, or so many: everybody. */
type Choice = Candidate | { readonly everybody: number };
const EVERYBODY = 'everybody';
const keyOf = (choice: Choice): string => ('everybody' in choice ? EVERYBODY : choice.candidateId);

/** Everybody at once, then every candidate; typing narrows, arrows walk through the list. */
export function CandidatePicker({ candidates, picked, onPick }: Props) {
  const t = useSay();
  const [search, setSearch] = useState('');
  const choices = useMemo<readonly Choice[]>(() => {
    const found = candidates.filter((candidate) => matchesSearch(search, candidate));
    return search === '' ? [{ everybody: candidates.length }, ...found] : found;
  }, [candidates, search]);
  const chosen = picked ?? EVERYBODY;
  const pick = (key: string): void => onPick(key === EVERYBODY ? null : key);

  return (
    <div className="printing-candidates">
      <Input
        allowClear
        placeholder={t(printingWords.search)}
        aria-label={t(printingWords.search)}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          const at = choices.findIndex((choice) => keyOf(choice) === chosen);
          walk(event, choices, at, (choice) => pick(keyOf(choice)));
        }}
      />
      {choices.length === 0 ? (
        <p className="kp-faint">{t(printingWords.nobodyFound)}</p>
      ) : (
        <WindowedList
          id="printing-choice"
          label={t(printingWords.candidate)}
          className="printing-choices"
          rowClass="printing-choice"
          rows={choices}
          keyOf={keyOf}
          chosen={chosen}
          onPick={pick}
          Cells={Cells}
        />
      )}
    </div>
  );
}

const Cells = memo(function Cells({ row }: { readonly row: Choice }) {
  const t = useSay();
  if ('everybody' in row) {
    return <span className="printing-everybody">{t(printingWords.everybody, { count: row.everybody })}</span>;
  }
  return (
    <>
      <span className="kp-num kp-faint">{row.number}</span>
      <span className="kp-ellipsis">{row.name}</span>
    </>
  );
});
