import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useArrowChoice } from '#renderer/ui/arrow-choice.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { useSay } from '#renderer/ui/say.ts';
import { scores, type Person } from '#shared/model/staff.ts';
import { signInWords } from '#renderer/features/frame/words.ts';
import { roleWords } from '#shared/words/roles.ts';

type Props = { readonly onPick: (person: Person) => void; readonly onLeave: () => void };

/** What somebody types who is meant: fewer letters would show the staff list to whoever tries the alphabet. */
const ENOUGH_OF_A_NAME = 2;

/**
 * Everybody on the staff list, those who score first; typing narrows, arrows choose, Enter takes. Where the sitting is locked nobody
 * is listed before they have typed who they are.
 */
export function PickPerson({ onPick, onLeave }: Props) {
  const t = useSay();
  const people = useSittingPart((view) => view.state.people);
  const keys = useSittingPart((view) => view.state.keys);
  const { locked } = useSignedIn();
  const [query, setQuery] = useState('');
  const hidden = locked && query.trim().length < ENOUGH_OF_A_NAME;

  const found = [...people.values()]
    .sort((a, b) => Number(scores(b.role)) - Number(scores(a.role)))
    .filter(({ name }) => !hidden && matchesSearch(query, { number: '', name }));
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
      {/* Chromium makes a stop of whatever scrolls: here the arrows would scroll and choose nobody */}
      <ul className="kp-people" role="listbox" tabIndex={-1} aria-label={t(signInWords.who)}>
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
        {found.length === 0 && (
          <li className="kp-faint">{t(hidden ? signInWords.typeName : signInWords.nobodyFound)}</li>
        )}
      </ul>
    </div>
  );
}
