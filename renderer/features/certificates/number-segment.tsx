import { Button, Input, Table } from 'antd';
import { useMemo, useState } from 'react';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { tableHeight } from '#renderer/ui/table-height.ts';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { numberedBy } from '#shared/certificates/kind.ts';
import { chiefLetterIn, numberWithin, readSegment, type SegmentProblem } from '#shared/certificates/segment.ts';
import { numbersUsed } from '#shared/certificates/standing.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SittingState } from '#shared/record/state.ts';
import { code } from '#shared/importing/normalise.ts';
import { certificateWords as words, segmentProblemWords } from '#shared/certificates/words.ts';
import { importWords } from '#renderer/importing/words.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { Desk } from './use-assign.ts';
import { useGiveWithReasons, type correctedAwardees, type Corrections } from './use-corrections.ts';

type Props = {
  readonly sitting: Sitting;
  readonly state: SittingState;
  readonly desk: Desk;
  readonly awardees: ReturnType<typeof correctedAwardees>;
  readonly corrections: Corrections;
  readonly onDone: () => void;
};

const FIELDS = ['prefix', 'first', 'last'] as const;
const HINTS = { prefix: words.prefixHint, first: words.serialHint, last: words.serialHint } as const;
const FIELD_OF: Readonly<Record<SegmentProblem, (typeof FIELDS)[number]>> = {
  prefix_wrong: 'prefix',
  prefix_elsewhere: 'prefix',
  range_wrong: 'first',
  range_reversed: 'last',
};

/** 按号段编号: the assigned segment typed in, everyone without a number in the order of the roster, and what each will get. */
export function NumberSegment({ sitting, state, desk, awardees, corrections, onDone }: Props) {
  const t = useSay();
  const [draft, setDraft] = useState({ prefix: '', first: '', last: '' });
  const giveWithReasons = useGiveWithReasons(corrections);
  const [date, setDate] = useState('');
  const known = useMemo(
    () =>
      chiefLetterIn(
        awardees.map(({ candidate: { level }, certificate }) => ({ level, number: certificate?.number ?? null })),
      ),
    [awardees],
  );
  const [letter, setLetter] = useState(known ?? '');
  const chief = isLetter(letter) ? letter : null;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const people = useMemo(
    () => awardees.flatMap(({ candidate, certificate }) => (certificate === null ? [candidate] : [])),
    [awardees],
  );
  const segment = readSegment(
    { prefix: code(draft.prefix), first: code(draft.first), last: code(draft.last) },
    numberedBy(sitting).province,
  );
  const issuedOn = isCivilDate(date.trim()) ? date.trim() : null;
  const chosen = people.filter(({ candidateId }) => !left.has(candidateId));
  const plan =
    segment.ok && issuedOn !== null
      ? numberWithin(segment.value, issuedOn, chosen, numbersUsed(state), chief)
      : { given: [], without: [] };
  const numbers = new Map(plan.given.map(({ candidateId, number }) => [candidateId, number]));
  const without = new Map(plan.without.map(({ candidateId, why }) => [candidateId, why]));
  const touched = (field: (typeof FIELDS)[number]): boolean => draft[field] !== '';
  const errorOf = (field: (typeof FIELDS)[number]): string | undefined =>
    segment.ok || FIELD_OF[segment.error] !== field || !touched(field)
      ? undefined
      : t(segmentProblemWords[segment.error]);

  const give = async (): Promise<void> => {
    if (!segment.ok) return;
    const given = plan.given.map((one) => ({ ...one, issuedOn }));
    const all = await giveWithReasons(given, (some, reason) =>
      desk.give(some, { source: null, segment: segment.value, reason: reason ?? '' }),
    );
    if (all) onDone();
  };

  return (
    <form
      className="kp-stack certificates-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (plan.given.length > 0) void give();
      }}
    >
      <p className="kp-soft">{t(words.segmentNote)}</p>
      <div className="certificates-segment">
        {FIELDS.map((field) => (
          <Field key={field} label={t(words[field])} note={t(HINTS[field])} error={errorOf(field)}>
            {(control) => (
              <Input
                {...control}
                className="kp-num"
                autoFocus={field === 'prefix'}
                maxLength={field === 'prefix' ? 20 : 6}
                value={draft[field]}
                onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {people.some(({ level }) => level === 'chief') && <ChiefLetter {...{ known, letter }} onType={setLetter} />}
        <Field
          label={t(words.issuedOn)}
          note={t(words.dateHint)}
          error={date !== '' && issuedOn === null && date.trim().length >= 10 ? t(words.dateWrong) : undefined}
        >
          {(control) => (
            <Input
              {...control}
              className="kp-num"
              maxLength={10}
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          )}
        </Field>
      </div>
      <p className="kp-note kp-small" data-tone="warn">
        {t(words.segmentElsewhere)}
      </p>
      <Table<Candidate>
        size="small"
        pagination={false}
        virtual={people.length > 100}
        scroll={{ y: tableHeight(440), x: 800 }}
        rowKey="candidateId"
        dataSource={people}
        rowSelection={{
          selectedRowKeys: chosen.map(({ candidateId }) => candidateId),
          onChange: (keys) => {
            const kept = new Set(keys);
            setLeft(new Set(people.flatMap(({ candidateId }) => (kept.has(candidateId) ? [] : [candidateId]))));
          },
        }}
        columns={[
          { title: t(words.number), dataIndex: 'number', width: 110, className: 'kp-num' },
          { title: t(words.name), dataIndex: 'name', width: 130 },
          { title: t(words.idNumber), dataIndex: 'idNumber', width: 176, className: 'kp-num' },
          { title: t(words.level), width: 116, render: (_, { level }) => t(levelWords[level]) },
          {
            title: t(words.willGet),
            className: 'kp-num',
            render: (_, { candidateId }) => {
              const why = without.get(candidateId);
              if (why === undefined) return numbers.get(candidateId) ?? '';
              return (
                <span className="certificates-none">
                  {t(why === 'segment_full' ? words.segmentFull : words.noLevelCode)}
                </span>
              );
            },
          },
        ]}
      />
      <footer className="kp-line import-confirm">
        <Button onClick={onDone}>{t(importWords.back)}</Button>
        <span className="kp-grow kp-soft kp-num">{t(words.chosen, { count: chosen.length })}</span>
        <Button type="primary" htmlType="submit" disabled={plan.given.length === 0} loading={desk.busy}>
          {t(words.assign, { count: plan.given.length })}
        </Button>
      </footer>
    </form>
  );
}

const isLetter = (letter: string): boolean => /^[A-Z]$/.test(letter);

type LetterProps = {
  /** The letter in use here, which others follow. */
  readonly known: string | null;
  readonly letter: string;
  readonly onType: (letter: string) => void;
};

/** The letter by which 首席技师 are numbered, settled once. */
function ChiefLetter({ known, letter, onType }: LetterProps) {
  const t = useSay();
  return (
    <Field
      label={t(words.chiefLetter)}
      note={t(known === null ? words.chiefLetterHint : words.chiefLetterKnown, { letter: known ?? '' })}
      error={letter !== '' && !isLetter(letter) ? t(words.chiefLetterWrong) : undefined}
    >
      {(control) => (
        <Input
          {...control}
          className="kp-num"
          maxLength={1}
          disabled={known !== null}
          value={letter}
          onChange={(event) => onType(event.target.value.toUpperCase())}
        />
      )}
    </Field>
  );
}
