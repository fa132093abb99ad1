import { Button, Input } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { ClockWall } from '#renderer/clocks/clock-wall.tsx';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { markingScreenOf } from '#renderer/marking/marking-screen.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { UndoButton } from '#renderer/ui/undo-button.tsx';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { takesPaper } from '#shared/conduct/paper-sheet.ts';
import type { Person } from '#shared/model/staff.ts';
import { useConcernsByPerson } from '#renderer/concerns/use-concerns.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { blockingConcerns, tallyOf } from '#shared/documents/concerns/concerns.ts';
import { offOccupation } from '#shared/progress/off-occupation.ts';
import { promiseAsked, unsignedPromises } from '#shared/record/promise.ts';
import { isGone } from '#shared/model/candidate.ts';
import { boardWords, nextWords } from '#renderer/features/board/words.ts';
import { roleWords, signingRoleWords } from '#shared/words/roles.ts';
import { boardOf, FILTER_NAMES, filterCounts, shownRows, type BoardRow, type FilterName } from './board-rows.ts';
import { BoardGrid } from './board-grid.tsx';
import './board.css';
import { nextStep } from './next-step.ts';
import { PreparationList } from './preparation-list.tsx';

/** 场次总览: what is missing in one sentence, the one thing to do next, and every sheet of the room. */
export function BoardScreen() {
  const t = useSay();
  const { state, actor } = useSitting();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<FilterName | null>(null);
  const board = useMemo(() => boardOf(state), [state]);
  const rows = useMemo(() => shownRows(board.rows, query, filter), [board, query, filter]);
  const marking = markingScreenOf(state.sitting);
  const { concerns, people } = useConcernsByPerson();
  const mine = actor?.personId ?? null;

  const open = useCallback(
    ({ candidate, attendance, cells }: BoardRow, { personId }: Person) => {
      const params = { candidate: candidate.candidateId };
      const at = board.examiners.findIndex((one) => one.personId === personId);
      if (cells[at]?.stage === 'recused') {
        navigate('setup', { list: 'recusal' });
        return;
      }
      if (attendance !== null && isGone(attendance)) {
        navigate('check-in', params);
        return;
      }
      if (cells[at]?.isPaper === true && cells[at].stage !== 'signed' && cells[at].stage !== 'complete') {
        navigate('paper-entry', params);
        return;
      }
      navigate(marking, params);
      // A sheet opens to its owner only; somebody else's first asks who is there.
      if (personId !== mine) requestSignIn(personId);
    },
    [board, marking, mine],
  );

  return (
    <section className="kp-screen">
      <Next concerns={concerns} />
      <ClockWall onOpen={(candidate) => navigate(marking, { candidate })} />
      {board.rows.length === 0 && <PreparationList state={state} />}
      {board.rows.length > 0 && (
        <>
          <div className="kp-board-tools">
            <Input
              className="kp-search"
              allowClear
              data-search
              value={query}
              placeholder={t(boardWords.search)}
              aria-label={t(boardWords.search)}
              onChange={(event) => setQuery(event.target.value)}
            />
            <Filters
              counts={filterCounts(board)}
              all={board.rows.length * board.examiners.length}
              chosen={filter}
              onChoose={setFilter}
            />
            {takesPaper(state) && state.closing === null && (
              <Button onClick={() => navigate('paper-entry')}>{t(boardWords.paperEntry)}</Button>
            )}
            <UndoButton />
          </div>
          {rows.length > 0 ? (
            <BoardGrid concerns={people} board={board} rows={rows} mine={mine} onOpen={open} />
          ) : (
            <div className="kp-page kp-line">
              <span>{t(boardWords.nothingFound)}</span>
              <Button
                onClick={() => {
                  setQuery('');
                  setFilter(null);
                }}
              >
                {t(boardWords.showAll)}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** One sentence and one button; beside them, quietly, the document's conditions that nobody has settled yet. */
function Next({ concerns }: { readonly concerns: readonly Concern[] }) {
  const t = useSay();
  const { state, actor } = useSitting();
  const { sentence, blanks, role, roles, button, go, params } = useMemo(() => nextStep(state, actor), [state, actor]);
  const filled = {
    ...blanks,
    ...(role === null ? {} : { role: t(signingRoleWords[role]) }),
    roles: roles.map((one) => t(roleWords[one])).join('、'),
  };
  const { open, unanswered } = tallyOf(concerns.filter(({ candidateId }) => candidateId === null));
  const blocking = blockingConcerns(state, concerns).length;
  const unsigned = promiseAsked(state.sitting) === null || state.closing !== null ? 0 : unsignedPromises(state).length;
  // once somebody has marked it is for the site head to answer for, and counted with what is
  const off = state.sheets.size > 0 || state.closing !== null ? 0 : offOccupation(state).length;
  // in a sitting of an earlier reading nothing is stopped, so what is not met is counted with what is open
  const left = blocking > 0 ? open : open + unanswered;
  return (
    <header className="kp-screen-head kp-next">
      <h1 className="kp-grow" data-testid="next-sentence">
        {t(sentence, filled)}
      </h1>
      {blocking > 0 && (
        <Button type="link" danger data-testid="concerns" onClick={() => navigate('sign-off')}>
          {t(nextWords.unanswered, { count: blocking })}
        </Button>
      )}
      {unsigned > 0 && (
        <Button type="link" data-testid="promises" onClick={() => navigate('check-in', { filter: 'unsigned' })}>
          {t(nextWords.promises, { count: unsigned })}
        </Button>
      )}
      {off > 0 && (
        <Button type="link" data-testid="cards" onClick={() => navigate('setup', { list: 'staff' })}>
          {t(nextWords.offOccupation, { count: off })}
        </Button>
      )}
      {left > 0 && (
        <Button type="link" data-testid="conditions" onClick={() => navigate('policy')}>
          {t(nextWords.conditions, { count: left })}
        </Button>
      )}
      <Button
        type="primary"
        size="large"
        data-testid="next-button"
        onClick={() => (go === 'sign-in' ? requestSignIn() : navigate(go, params))}
      >
        {t(button)}
      </Button>
    </header>
  );
}

type FiltersProps = {
  readonly counts: Readonly<Record<FilterName, number>>;
  readonly all: number;
  readonly chosen: FilterName | null;
  readonly onChoose: (filter: FilterName | null) => void;
};

function Filters({ counts, all, chosen, onChoose }: FiltersProps) {
  const t = useSay();
  const options = [
    { name: null, word: boardWords.all, count: all },
    ...FILTER_NAMES.map((name) => ({ name, word: boardWords[name], count: counts[name] })),
  ];
  return (
    <div className="kp-filters" role="group" aria-label={t(boardWords.filter)}>
      {options.map(({ name, word, count }) => (
        <button
          key={name ?? 'all'}
          type="button"
          className="kp-filter kp-eased"
          aria-pressed={name === chosen}
          onClick={() => onChoose(name)}
        >
          {t(word)} <span className="kp-num">{count}</span>
        </button>
      ))}
    </div>
  );
}
