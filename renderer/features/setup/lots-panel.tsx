import { Button, Input, Radio, Table } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { drawsLots, inDrawnOrder, lotsOf, roomDraws, type ReadDraw } from '#shared/progress/lots.ts';
import { lotWords } from '#shared/progress/lot-words.ts';
import { asksForCodes, codesOf, isUncoded } from '#shared/record/codes.ts';
import { CODE_DRAW, LOT_DRAWS, type RoomDrawName } from '#shared/record/room-draw.ts';
import type { SittingState } from '#shared/record/state.ts';
import { lotsPanelWords as words } from './lots-words.ts';
import { PanelHead } from './panel-head.tsx';
import { SeedForm, type OpenSeed } from './seed-form.tsx';
import { seedText, seedWords } from './seed-words.ts';

/** 抽签: in which order the candidates come, where they work, and which paper they get; every draw is on record. */
export function LotsPanel() {
  const t = useSay();
  const { state, actor } = useSitting();
  const made = roomDraws(state);
  const locked = state.sheets.size > 0 || state.closing !== null;
  const isReady = state.candidates.size > 0;
  const hasCodes = asksForCodes(state.sitting);
  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.lots)}>
        {made.length > 0 && (
          <Button onClick={() => navigate('printing', { form: 'lots-record' })}>{t(words.print)}</Button>
        )}
        {isReady && !locked && actor === null && drawsLots(state) && (
          <Button type="primary" onClick={() => requestSignIn()}>
            {t(words.signIn)}
          </Button>
        )}
      </PanelHead>
      <p className="kp-soft">{t(words.how)}</p>
      {hasCodes && <p className="kp-soft">{t(words.codes)}</p>}
      {isUncoded(state) && isReady && (
        <p className="kp-note" data-tone="warn">
          {t(words.uncoded)}
        </p>
      )}
      {!isReady && <p className="kp-note">{t(words.noRoster)}</p>}
      {locked && <p className="kp-note">{t(words.locked)}</p>}
      {!drawsLots(state) && <p className="kp-note">{t(words.older)}</p>}
      {isReady && !locked && actor !== null && drawsLots(state) && <DrawLots state={state} actor={actor} made={made} />}
      {made.map((one) => (
        <DrawLine key={one.seq} made={one} />
      ))}
      {made.length > 0 && <Lots state={state} />}
    </div>
  );
}

type DrawProps = { readonly state: SittingState; readonly actor: Person; readonly made: readonly ReadDraw[] };

function DrawLots({ state, actor, made }: DrawProps) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useSitting();
  const [rule, setRule] = useState<RoomDrawName>(isUncoded(state) ? CODE_DRAW : 'room.draw.order');
  const [things, setThings] = useState('');
  const offered: readonly RoomDrawName[] = [
    ...LOT_DRAWS,
    ...(asksForCodes(state.sitting) ? ([CODE_DRAW] as const) : []),
  ];
  const draw = async (seed: OpenSeed): Promise<string | null> => {
    const labels = givesNothing(rule) ? [] : labelsIn(things);
    if (!givesNothing(rule) && labels.length === 0) return t(words.thingsMissing);
    const facts = { candidates: [...state.candidates.keys()], labels, ...seed, operator: actor.name };
    const recorded = await record({ type: 'facts_stated', rule, candidateId: null, facts });
    return recorded.ok ? null : explain(recorded.error);
  };
  return (
    <SeedForm
      key={rule}
      label={t(words.draw, { what: t(lotWords[rule]) })}
      role={actor.role}
      isAgain={made.some((one) => one.rule === rule)}
      draw={draw}
    >
      <Radio.Group
        aria-label={t(words.what)}
        value={rule}
        onChange={(event) => setRule(event.target.value as RoomDrawName)}
        options={offered.map((one) => ({ value: one, label: t(lotWords[one]) }))}
      />
      {!givesNothing(rule) && (
        <Field
          label={t(rule === 'room.draw.papers' ? words.papers : words.stations)}
          note={t(rule === 'room.draw.papers' ? words.papersNote : words.stationsNote)}
        >
          {(control) => <Input {...control} value={things} onChange={(event) => setThings(event.target.value)} />}
        </Field>
      )}
    </SeedForm>
  );
}

/** Draws in which the number of the lot is all there is. */
const givesNothing = (rule: RoomDrawName): boolean => rule === 'room.draw.order' || rule === CODE_DRAW;

/** Names with anything between them. */
const labelsIn = (text: string): string[] => text.split(/[\s,，、;；]+/).filter((label) => label !== '');

function DrawLine({ made: { rule, draw, at, isLast } }: { readonly made: ReadDraw }) {
  const t = useSay();
  return (
    <p className="kp-small" data-testid="lots-draw" data-last={isLast}>
      {t(isLast ? words.drawn : words.fallen, {
        what: t(lotWords[rule]),
        seed: seedText(draw, t),
        name: draw.operator,
        at: localTime(at),
      })}
      {draw.reason !== '' && ` ${t(seedWords.why, { reason: draw.reason })}`}
    </p>
  );
}

function Lots({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const lots = lotsOf(state);
  const codes = codesOf(state);
  const rows = inDrawnOrder(lots, [...state.candidates.values()]);
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="candidateId"
      dataSource={rows}
      columns={[
        {
          title: t(lotWords['room.draw.order']),
          width: 100,
          className: 'kp-num',
          render: (_, { candidateId }) => lots.get(candidateId)?.place,
        },
        { title: t(words.number), width: 140, className: 'kp-num', dataIndex: 'number' },
        { title: t(words.name), dataIndex: 'name' },
        { title: t(lotWords['room.draw.stations']), render: (_, { candidateId }) => lots.get(candidateId)?.station },
        ...(codes.size === 0
          ? []
          : [
              {
                title: t(lotWords[CODE_DRAW]),
                render: (_: unknown, { candidateId }: Candidate) => codes.get(candidateId),
              },
            ]),
        { title: t(lotWords['room.draw.papers']), render: (_, { candidateId }) => lots.get(candidateId)?.paper },
      ]}
    />
  );
}
