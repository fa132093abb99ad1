import { Button, Table } from 'antd';
import { useEffect, useRef } from 'react';
import { usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { PersonDraft } from '#shared/importing/read-staff.ts';
import { isUnconfirmed } from '#shared/model/staff.ts';
import { roleWords, unconfirmedWords } from '#shared/words/roles.ts';
import type { Sentence } from '#shared/words/say.ts';
import { peopleWords } from '#renderer/features/setup/people-words.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';

type Props<P extends PersonDraft> = {
  readonly people: readonly P[];
  readonly around: number;
  readonly keyOf: (person: P) => string;
  readonly onEdit?: ((person: P) => void) | undefined;
  /** How somebody stands to the authority, where a sitting says more than the list. */
  readonly standingOf?: (person: P) => Sentence | null;
  /** Whether somebody would mark here and their card does not name the occupation. */
  readonly isOff?: (person: P) => boolean;
};

/** People and their duties; whoever the place asks for stands out. */
export function StaffTable<P extends PersonDraft>({
  people,
  around,
  keyOf,
  onEdit,
  standingOf = (person) => (isUnconfirmed(person) ? unconfirmedWords : null),
  isOff = () => false,
}: Props<P>) {
  const t = useSay();
  const sought = usePlace().params['person'];
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    table.current?.querySelector('.kp-sought')?.scrollIntoView({ block: 'nearest' });
  }, [sought]);
  const isSought = (person: P): boolean => sought !== undefined && keyOf(person) === sought;
  return (
    <div ref={table}>
      <Table<P>
        rowClassName={(person) => (isSought(person) ? 'kp-sought' : '')}
        onRow={(person) => (isSought(person) ? { 'aria-current': 'true' } : {})}
        size="small"
        pagination={false}
        scroll={{ y: tableHeight(around), x: 932 }}
        rowKey={keyOf}
        dataSource={[...people]}
        columns={[
          { title: t(peopleWords.role), width: 108, render: (_, { role }) => t(roleWords[role]) },
          { title: t(peopleWords.name), dataIndex: 'name', width: 96 },
          { title: t(peopleWords.title), dataIndex: 'title', width: 152, ellipsis: true },
          {
            title: t(peopleWords.qualification),
            width: 116,
            render: (_, person) => <Card person={person} isOff={isOff(person)} />,
          },
          {
            title: t(peopleWords.cardNumber),
            dataIndex: 'cardNumber',
            width: 116,
            className: 'kp-num',
            ellipsis: true,
          },
          { title: t(peopleWords.validUntil), dataIndex: 'validUntil', width: 104, className: 'kp-num' },
          {
            title: t(peopleWords.appointedBy),
            width: 84,
            render: (_, person) => (
              <>
                {t(peopleWords[person.appointedBy])}
                <Standing standing={standingOf(person)} />
              </>
            ),
          },
          { title: t(peopleWords.employer), dataIndex: 'employer', ellipsis: true },
          ...(onEdit === undefined
            ? []
            : [
                {
                  title: <span className="kp-hidden">{t(peopleWords.editPerson)}</span>,
                  key: 'edit',
                  width: 76,
                  render: (_: unknown, person: P) => (
                    <Button size="small" onClick={() => onEdit(person)}>
                      {t(peopleWords.editPerson)}
                    </Button>
                  ),
                },
              ]),
        ]}
      />
    </div>
  );
}

function Standing({ standing }: { readonly standing: Sentence | null }) {
  const t = useSay();
  return standing === null ? null : <div className="kp-small">{t(standing)}</div>;
}

/** 考评资格, the occupations that the card names, and that the sitting's own is none of them. */
function Card({ person, isOff }: { readonly person: PersonDraft; readonly isOff: boolean }) {
  const t = useSay();
  const { qualification, occupations = '' } = person;
  return (
    <>
      {qualification}
      {occupations !== '' && <div className="kp-small">{occupations}</div>}
      {isOff && <div className="kp-badge">{t(peopleWords.offOccupation)}</div>}
    </>
  );
}
