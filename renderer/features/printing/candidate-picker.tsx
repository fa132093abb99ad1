import { Input } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { printingWords } from './words.ts';

type Props = {
  readonly candidates: readonly Candidate[];
  /** Null where everybody is picked. */
  readonly picked: string | null;
  readonly onPick: (candidateId: string | null) => void;
};

/** Everybody at once, then every candidate; typing narrows, arrows walk through the list. */
export function CandidatePicker({ candidates, picked, onPick }: Props) {
  const t = useSay();
  const [search, setSearch] = useState('');
  const chosen = useRef<HTMLLIElement>(null);
  // a body in braces: newer Chromium answers scrollIntoView with a promise, which React would take for a clean-up
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  const found = candidates.filter((candidate) => matchesSearch(search, candidate));

  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const choices = [...(search === '' ? [null] : []), ...found.map(({ candidateId }) => candidateId)];
    const next = choices[Math.min(choices.length - 1, Math.max(0, choices.indexOf(picked) + step))];
    if (next !== undefined) onPick(next);
  };

  return (
    <div className="printing-candidates" onKeyDown={walk}>
      <Input
        allowClear
        placeholder={t(printingWords.search)}
        aria-label={t(printingWords.search)}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ul role="listbox" tabIndex={0} aria-label={t(printingWords.candidate)}>
        {search === '' && (
          <li
            ref={picked === null ? chosen : null}
            role="option"
            aria-selected={picked === null}
            onClick={() => onPick(null)}
          >
            <span className="printing-everybody">{t(printingWords.everybody, { count: candidates.length })}</span>
          </li>
        )}
        {found.map(({ candidateId, number, name }) => (
          <li
            key={candidateId}
            ref={candidateId === picked ? chosen : null}
            role="option"
            aria-selected={candidateId === picked}
            onClick={() => onPick(candidateId)}
          >
            <span className="kp-num kp-faint">{number}</span>
            <span className="kp-ellipsis">{name}</span>
          </li>
        ))}
        {found.length === 0 && <li className="kp-faint">{t(printingWords.nobodyFound)}</li>}
      </ul>
    </div>
  );
}
