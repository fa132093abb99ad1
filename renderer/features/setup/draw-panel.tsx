import { Button, Table } from 'antd';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import type { Person } from '#shared/model/staff.ts';
import { factsKey } from '#shared/record/state.ts';
import { drawPanel, drawSchema, PANEL_DRAW, type Draw } from '#shared/record/draw.ts';
import { poolOf } from '#shared/procedures/review/pool.ts';
import { setupWords } from '#renderer/features/setup/words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { reviewSetupWords as words } from '#shared/procedures/review/words.ts';
import { PanelHead } from './panel-head.tsx';
import { SeedForm, type OpenSeed } from './seed-form.tsx';
import { seedText, seedWords } from './seed-words.ts';

/** 评审专家: the review panel, drawn at random from the senior examiners of the staff list; every draw is on record. */
export function DrawPanel() {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, actor, record } = useSitting();
  const pool = poolOf(state);
  const size = state.sitting?.settings.examinersPerCandidate ?? 0;
  const stated = state.facts.get(factsKey(PANEL_DRAW, null));
  const drawn = drawSchema.safeParse(stated?.facts);
  const made = state.draws.filter(({ rule }) => rule === PANEL_DRAW);
  const locked = state.sheets.size > 0 || state.closing !== null;
  const mayDraw = !locked && pool.length >= size;

  const draw = async (operator: Person, seed: OpenSeed): Promise<string | null> => {
    const facts = { ...poolAndSize(pool, size), ...seed, operator: operator.name };
    const recorded = await record({ type: 'facts_stated', rule: PANEL_DRAW, candidateId: null, facts });
    return recorded.ok ? null : explain(recorded.error);
  };

  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.draw)} note={t(setupWords.staffCount, { count: state.drawn.length })}>
        {mayDraw && actor === null && (
          <Button type="primary" onClick={() => requestSignIn()}>
            {t(words.signInToDraw)}
          </Button>
        )}
      </PanelHead>
      <p className="kp-soft">{t(words.drawRule)}</p>
      {pool.length < size ? (
        <p className="kp-note" data-tone="warn">
          {t(words.poolShort, { count: pool.length, size })}
        </p>
      ) : (
        <p>
          {t(words.pool, { count: pool.length, size })}
          {size % 2 === 0 && <span className="kp-soft">　{t(words.evenPanel)}</span>}
        </p>
      )}
      {pool.length === size && (
        <p className="kp-note" data-tone="warn">
          {t(words.noChoice, { count: size })}
        </p>
      )}
      {mayDraw && actor !== null && (
        <SeedForm
          label={t(listWords.draw)}
          role={actor.role}
          isAgain={made.length > 0}
          draw={(seed) => draw(actor, seed)}
        />
      )}
      {drawn.success && stated !== undefined && (
        <Drawn draw={drawn.data} at={stated.at} lead={leadAmong(state.people, state.drawn)} people={state.people} />
      )}
      {made.length > 1 && <p className="kp-soft">{t(seedWords.earlier, { count: made.length - 1 })}</p>}
      {locked && <p className="kp-note">{t(words.locked)}</p>}
      <p className="kp-soft kp-small">
        {t(words.leadNote)} {t(words.drawnNote)}
      </p>
    </div>
  );
}

type DrawnProps = {
  readonly draw: Draw;
  readonly at: string;
  readonly lead: string | null;
  readonly people: ReadonlyMap<string, Person>;
};

function Drawn({ draw, at, lead, people }: DrawnProps) {
  const t = useSay();
  const order = drawPanel({ ...draw, size: draw.pool.length });
  const rows = order.map((personId, place) => ({ personId, place, person: people.get(personId) }));
  return (
    <>
      <dl className="kp-facts kp-panel">
        {(
          [
            [words.seed, seedText(draw, t)],
            [words.operator, draw.operator],
            [words.drawnAt, localTime(at)],
          ] as const
        ).map(([term, value]) => (
          <div key={term[0]} className="kp-contents">
            <dt>{t(term)}</dt>
            <dd className="kp-num">{value}</dd>
          </div>
        ))}
      </dl>
      <Table
        size="small"
        pagination={false}
        rowKey="personId"
        dataSource={rows}
        columns={[
          { title: t(words.order), width: 100, className: 'kp-num', render: (_, { place }) => place + 1 },
          { title: t(words.name), width: 160, render: (_, { person }) => person?.name },
          { title: t(words.qualification), width: 140, render: (_, { person }) => person?.qualification },
          { title: t(words.title), render: (_, { person }) => person?.title },
          {
            title: t(words.result),
            width: 160,
            render: (_, { personId, place }) =>
              place >= draw.size ? (
                <span className="kp-faint">{t(words.notChosen)}</span>
              ) : (
                <strong>{t(personId === lead ? words.chosenLead : words.chosen)}</strong>
              ),
          },
        ]}
      />
    </>
  );
}

const poolAndSize = (pool: readonly Person[], size: number) => ({
  pool: pool.map(({ personId, name, qualification }) => ({ personId, name, qualification })),
  size,
});

const leadAmong = (people: ReadonlyMap<string, Person>, drawn: readonly string[]): string | null =>
  drawn.find((personId) => people.get(personId)?.role === 'expert-lead') ?? null;
