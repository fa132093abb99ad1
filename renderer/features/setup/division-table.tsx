import { Checkbox } from 'antd';
import type { KeyboardEvent } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Share } from '#shared/model/division.ts';
import type { Person } from '#shared/model/staff.ts';
import { divisionWords as words } from './division-words.ts';

type Props = {
  readonly people: readonly Person[];
  readonly shares: readonly Share[];
  readonly size: number;
  /** Puts a task to somebody or takes it away; without it the table is only read. */
  readonly toggle?: (personId: string, task: number) => void;
};

/** Examiners down, tasks across; under each task how many have it, of how many it takes. */
export function DivisionTable({ people, shares, size, toggle }: Props) {
  const t = useSay();
  const tasks = useSittingPart(({ state }) => state.scheme?.tasks ?? NONE);
  const has = (personId: string, task: number): boolean =>
    shares.some((share) => share.personId === personId && share.tasks.includes(task));
  return (
    <table className="setup-division" onKeyDown={(event) => step(event, tasks.length)}>
      <thead>
        <tr>
          <th scope="col">{t(words.examiner)}</th>
          {tasks.map(({ name }, at) => (
            <th key={at} scope="col" title={name}>
              <span className="kp-num">{at + 1}</span> {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map(({ personId, name }) => (
          <tr key={personId}>
            <th scope="row">{name}</th>
            {tasks.map((task, at) => (
              <td key={at} data-has={has(personId, at + 1)}>
                {toggle === undefined ? (
                  has(personId, at + 1) ? (
                    '✓'
                  ) : (
                    ''
                  )
                ) : (
                  <Checkbox
                    aria-label={t(words.marks, { name, task: task.name })}
                    checked={has(personId, at + 1)}
                    onChange={() => toggle(personId, at + 1)}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(words.count)}</th>
          {tasks.map((_, at) => {
            const have = people.filter(({ personId }) => has(personId, at + 1)).length;
            return (
              <td key={at} className="kp-num" data-tone={have === size ? undefined : 'warn'}>
                {t(words.enough, { have, need: size })}
              </td>
            );
          })}
        </tr>
      </tfoot>
    </table>
  );
}

const NONE: readonly never[] = [];

/** Arrows go from box to box, as over a sheet. */
function step(event: KeyboardEvent<HTMLTableElement>, across: number): void {
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[event.key];
  if (by === undefined) return;
  const boxes = [...event.currentTarget.querySelectorAll('input')];
  const at = boxes.findIndex((box) => box === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  boxes[at + by]?.focus();
}
