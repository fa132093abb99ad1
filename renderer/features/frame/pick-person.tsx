import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useArrowChoice } from '#renderer/ui/arrow-choice.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { useSay } from '#renderer/ui/say.ts';
import { scores, type Person } from '#shared/model/staff.ts';
import { signInWords } from '#renderer/features/frame/words.ts';
import { roleWords } from '#shared/words/roles.ts';

type Props = { readonly onPick: (person: Person) => void; readonly onLeave: () => void };

/** Everybody on the staff list, those who score first; typing narrows, arrows choose, Enter takes. */
export function PickPerson({ onPick, onLeave }: Props) {
  const t = useSay();
  const people = useSittingPart((view) => view.state.people);
  const keys = useSittingPart((view) => view.state.keys);
  const [query, setQuery] = useState('');

  const found = [...people.values()]
    .sort((a, b) => Number(scores(b.role)) - Number(scores(a.role)))
    .filter(({ name }) => matchesSearch(query, { number: '', name }));
  const { at, onKey, restart } = useArrowChoice(found.length, (index) => {
    const person = found[index];
    if (person !== undefined) onPick(person);
  });

  if (people.size === 0) {
    return (
      <div className="kp-stack">
        <p>{t(signInWords.noStaff)}</p>
        <Button
          onClick={() => {
            onLeave();
            navigate('setup');
          }}
        >
          {t(signInWords.toSetup)}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <Input
        autoFocus
        data-autofocus
        value={query}
        placeholder={t(signInWords.search)}
        aria-label={t(signInWords.search)}
        onKeyDown={onKey}
        onChange={(event) => {
          setQuery(event.target.value);
          restart();
        }}
      />
      <ul className="kp-people" role="listbox" aria-label={t(signInWords.who)}>
        {found.map((person, index) => (
          <li
            key={person.personId}
            role="option"
            aria-selected={index === at}
            ref={(row) => {
              if (index === at) row?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => onPick(person)}
          >
            <strong>{person.name}</strong>
            <span className="kp-soft kp-grow">{t(roleWords[person.role])}</span>
            {keys.has(person.personId) && <span className="kp-faint kp-small">{t(signInWords.registered)}</span>}
          </li>
        ))}
        {found.length === 0 && <li className="kp-faint">{t(signInWords.nobodyFound)}</li>}
      </ul>
    </div>
  );
}
