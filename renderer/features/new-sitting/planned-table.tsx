import { Button, Input, Select } from 'antd';
import { Fragment, useState } from 'react';
import { DayInput } from '#renderer/calendars/day-input.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Way } from '#shared/documents/parts/way.ts';
import { heldWords } from '#shared/words/evaluations.ts';
import { levelWords } from '#shared/words/levels.ts';
import { leaveOut, movePerson, placesFor, suggestedTitle, waysFor } from './plan-draft.ts';
import type { PlannedPerson, PlannedProblem, PlannedSitting } from './planned.ts';
import { planWords } from './plan-words.ts';
import { subjectOf } from './resit-draft.ts';

type Props = {
  readonly sittings: readonly PlannedSitting[];
  readonly chosen: Way;
  /** What keeps each from being opened, by its id. */
  readonly problems: ReadonlyMap<string, readonly PlannedProblem[]>;
  readonly onChange: (sittings: PlannedSitting[]) => void;
};

/** The sittings of a plan as they were proposed, to be changed and their people moved before they are opened. */
export function PlannedTable({ sittings, chosen, problems, onChange }: Props) {
  const t = useSay();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table className="kp-table kp-planned">
      <thead>
        <tr>
          {(['occupation', 'level', 'way', 'heldOn', 'room', 'sittingTitle'] as const).map((name) => (
            <th key={name}>{t(planWords[name])}</th>
          ))}
          <th className="kp-num-right">{t(planWords.people)}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sittings.map((one) => (
          <Fragment key={one.sittingId}>
            <PlannedRow
              {...{ one, chosen }}
              suggested={suggestedTitle(sittings, one)}
              problems={problems.get(one.sittingId) ?? []}
              isOpen={open === one.sittingId}
              onOpen={() => setOpen(open === one.sittingId ? null : one.sittingId)}
              onChange={(part) => onChange(sittings.map((other) => (other === one ? { ...one, ...part } : other)))}
            />
            {open === one.sittingId && !one.begun && (
              <PeopleRow one={one} places={placesFor(sittings, one)} all={sittings} onChange={onChange} />
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly one: PlannedSitting;
  readonly chosen: Way;
  readonly suggested: string;
  readonly problems: readonly PlannedProblem[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChange: (part: Partial<PlannedSitting>) => void;
};

function PlannedRow({ one, chosen, suggested, problems, isOpen, onOpen, onChange }: RowProps) {
  const t = useSay();
  const text = (name: 'heldOn' | 'room' | 'title' | 'occupation') => ({
    'aria-label': t(name === 'title' ? planWords.sittingTitle : planWords[name]),
    ...({ size: 'small', value: one[name], disabled: one.begun, maxLength: 200 } as const),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange({ [name]: target.value }),
  });
  const isUnnamed = one.people.some(({ candidate }) => candidate.occupation === '');
  return (
    <>
      <tr data-planned={one.level}>
        <td>{isUnnamed ? <Input {...text('occupation')} /> : one.occupation}</td>
        <td>
          {t(levelWords[one.level])}
          {one.slot !== null && `　${t(heldWords(one.slot))}`}
          {one.resit !== null && `　${one.slot === null ? subjectOf(one.resit.subject) : ''}补考`}
        </td>
        <td>
          <Select<string>
            size="small"
            className="kp-planned-way"
            aria-label={t(planWords.way)}
            placeholder={t(planWords.chooseWay)}
            disabled={one.begun || one.slot !== null}
            value={one.wayId}
            onChange={(wayId) => onChange({ wayId })}
            options={waysFor(one.level, chosen).map((way) => ({
              value: way.id,
              label: `${t(way.place)} ${t(way.name)}`,
            }))}
          />
        </td>
        <td>
          <DayInput {...text('heldOn')} className="kp-num kp-planned-day" />
        </td>
        <td>
          <Input {...text('room')} />
        </td>
        <td>
          <Input {...text('title')} placeholder={suggested} />
        </td>
        <td className="kp-num kp-num-right">{one.people.length}</td>
        <td className="kp-num-right">
          {one.begun ? (
            <span className="kp-tone" data-tone="good">
              {t(planWords.begun)}
            </span>
          ) : (
            <Button size="small" aria-expanded={isOpen} onClick={onOpen}>
              {t(isOpen ? planWords.hide : planWords.show)}
            </Button>
          )}
        </td>
      </tr>
      {problems.length > 0 && (
        <tr>
          <td colSpan={8} className="kp-small" data-problem>
            {problems.map(({ sentence, blanks }) => t(sentence, blanks)).join(' ')}
          </td>
        </tr>
      )}
    </>
  );
}

type PeopleProps = {
  readonly one: PlannedSitting;
  readonly places: readonly PlannedSitting[];
  readonly all: readonly PlannedSitting[];
  readonly onChange: (sittings: PlannedSitting[]) => void;
};
const NEW_ONE = 'new';
const LEAVE = 'leave';

function PeopleRow({ one, places, all, onChange }: PeopleProps) {
  const t = useSay();
  const options = [
    ...places.map((place) => ({
      value: place.sittingId,
      label: place.title.trim() === '' ? suggestedTitle(all, place) : place.title,
    })),
    ...(one.people.length > 1 ? [{ value: NEW_ONE, label: t(planWords.newOne) }] : []),
    ...(one.resit === null ? [] : [{ value: LEAVE, label: t(planWords.leaveOut) }]),
  ];
  const move = (key: string, to: string): void =>
    onChange(to === LEAVE ? leaveOut(all, key, one) : movePerson(all, key, one, to === NEW_ONE ? null : to));
  return (
    <tr>
      <td colSpan={8}>
        <ul className="kp-planned-people">
          {one.people.map(({ key, candidate: { name, idNumber, employer } }) => (
            <li key={key} className="kp-line">
              <strong>{name}</strong>
              <span className="kp-num kp-faint">{idNumber}</span>
              <span className="kp-grow kp-ellipsis kp-soft">{employer}</span>
              <Attempt one={one} personKey={key} />
              {options.length === 0 ? (
                <span className="kp-faint kp-small">{t(planWords.onlyOne)}</span>
              ) : (
                <Select<string>
                  size="small"
                  className="kp-planned-way"
                  aria-label={t(planWords.moveOf, { name })}
                  placeholder={t(planWords.moveTo)}
                  value={null}
                  options={options}
                  onChange={(to) => move(key, to)}
                />
              )}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

type AttemptProps = { readonly one: PlannedSitting; readonly personKey: PlannedPerson['key'] };

/** Which attempt it is of somebody, and until when it may be. */
function Attempt({ one: { resit, heldOn }, personKey }: AttemptProps) {
  const t = useSay();
  const found = resit?.on.get(personKey)?.(heldOn);
  if (found === undefined) return null;
  const { attempt, until } = found;
  return (
    <span className="kp-num kp-small">
      {until === null ? t(planWords.attemptOnly, { attempt }) : t(planWords.attempt, { attempt, until })}
    </span>
  );
}
