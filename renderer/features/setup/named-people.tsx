import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import type { Person } from '#shared/model/staff.ts';
import { confirmationOf } from '#shared/progress/authority.ts';
import { offOccupation } from '#shared/progress/off-occupation.ts';
import { StaffTable } from './staff-table.tsx';

type Props = {
  readonly people: readonly Person[];
  readonly around: number;
  readonly onEdit: ((person: Person) => void) | undefined;
};

/** Whoever is on the list of this sitting: how they stand to the authority, and whose card is for other occupations. */
export function NamedPeople({ people, around, onEdit }: Props) {
  const state = useSittingPart((view) => view.state);
  const off = new Set(offOccupation(state).map(({ personId }) => personId));
  return (
    <StaffTable
      people={people}
      standingOf={(person) => confirmationOf(state, person)}
      isOff={({ personId }) => off.has(personId)}
      around={around}
      keyOf={({ personId }) => personId}
      onEdit={onEdit}
    />
  );
}
