import { Input } from 'antd';
import { useId, useMemo } from 'react';
import { useArrowChoice } from '#renderer/ui/arrow-choice.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Target } from '#shared/handbook/blocks.ts';
import { sectionsOf } from '#shared/handbook/handbook.ts';
import { searchHandbook } from '#shared/handbook/search.ts';
import { HANDBOOK } from './texts.ts';
import { helpWords } from './words.ts';

const SECTIONS = sectionsOf(HANDBOOK);

type Props = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly go: (target: Target) => void;
};

/** A few words, and the sections that hold them: arrows choose, Enter opens. */
export function SearchBox({ query, setQuery, go }: Props) {
  const t = useSay();
  const list = useId();
  const hits = useMemo(() => searchHandbook(SECTIONS, query), [query]);
  const isAsked = query.trim() !== '';
  const take = (index: number): void => {
    const hit = hits[index];
    if (hit === undefined) return;
    setQuery('');
    go({ ...hit.section.target });
  };
  const { at, onKey, restart } = useArrowChoice(hits.length, take);
  return (
    <div className="help-search" data-asked={isAsked}>
      <Input
        role="combobox"
        aria-expanded={isAsked}
        aria-controls={list}
        aria-activedescendant={hits[at] === undefined ? undefined : `${list}-${String(at)}`}
        allowClear
        value={query}
        placeholder={t(helpWords.search)}
        aria-label={t(helpWords.search)}
        onKeyDown={onKey}
        onChange={(event) => {
          setQuery(event.target.value);
          restart();
        }}
      />
      <ul
        id={list}
        role="listbox"
        tabIndex={-1}
        aria-label={t(helpWords.found)}
        className="help-hits kp-people"
        hidden={!isAsked}
      >
        {hits.map(({ section, around }, index) => (
          <li
            key={`${section.target.page}#${section.target.anchor ?? ''}`}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            onClick={() => take(index)}
          >
            <strong>{section.heading}</strong>
            <span className="kp-soft kp-grow kp-ellipsis">{around}</span>
            <span className="kp-faint kp-small">{section.page}</span>
          </li>
        ))}
      </ul>
      {isAsked && hits.length === 0 && <p className="kp-soft">{t(helpWords.nothing)}</p>}
    </div>
  );
}
