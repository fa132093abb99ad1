import { Button } from 'antd';
import { enterPerson } from '#renderer/data/enter-person.ts';
import { idInSitting, type PeopleAnywhere, type PersonAnywhere } from '#renderer/data/people-anywhere.ts';
import { standingOf } from '#renderer/data/standing-text.ts';
import { useSay } from '#renderer/ui/say.ts';
import { homeWords } from './words.ts';

/** Whoever is meant in any sitting here, with what they came to there and the way to them; nothing where nobody is. */
export function PeopleFound({ found: { people, more } }: { readonly found: PeopleAnywhere }) {
  const t = useSay();
  if (people.length === 0) return null;
  return (
    <section className="kp-stack" aria-label={t(homeWords.people)} data-testid="people-found">
      <h2>{t(homeWords.people)}</h2>
      <table className="kp-table kp-num">
        <thead>
          <tr>
            <th>{t(homeWords.title)}</th>
            <th>{t(homeWords.person)}</th>
            <th>{t(homeWords.number)}</th>
            <th>{t(homeWords.heldOn)}</th>
            <th>{t(homeWords.stands)}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr
              key={`${person.log}/${idInSitting(person)}`}
              data-person={idInSitting(person)}
              className={person.voided ? 'kp-faint' : undefined}
              onDoubleClick={() => enterPerson(person)}
            >
              <td>
                <span className="kp-line">
                  {person.practice && <span className="kp-practice-badge">{t(homeWords.practice)}</span>}
                  <span className="kp-ellipsis">{person.title}</span>
                </span>
              </td>
              <td className="kp-sittings-name">
                <strong>{person.name}</strong>
              </td>
              <td>{person.number}</td>
              <td>{person.heldOn}</td>
              <td>{standingOf(person, t)}</td>
              <td className="kp-num-right">
                <Button
                  size="small"
                  aria-label={
                    hasRecord(person)
                      ? t(homeWords.recordOf, { name: person.name })
                      : t(homeWords.openAt, { name: person.name, title: person.title })
                  }
                  onClick={() => enterPerson(person)}
                >
                  {t(hasRecord(person) ? homeWords.record : homeWords.open)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="kp-soft kp-small">{t(homeWords.morePeople, { count: more })}</p>}
    </section>
  );
}

const hasRecord = (person: PersonAnywhere): boolean => person.kind === 'candidate' && person.planId !== null;
