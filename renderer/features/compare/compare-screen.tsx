import { Button, Checkbox, InputNumber, Select } from 'antd';
import { useMemo, useState } from 'react';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { compare, LENSES, type Comparison } from '#shared/compare/compare.ts';
import { PASS_MARK } from '#shared/marks/mark.ts';
import { formatRatio } from '#shared/marks/rounding.ts';
import { expectedExaminers } from '#shared/procedure/ledger.ts';
import { compareWords as words, lensWords } from '#shared/words/compare.ts';
import './compare.css';
import { OpinionTag } from './opinion-tag.tsx';

const STRICTEST = 100;

/** 对比推演: what several documents would say of the same marks. Shown, and never recorded. */
export function CompareScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const [passMark, setPassMark] = useState(Math.max(PASS_MARK, state.sitting?.settings.passMark ?? PASS_MARK));
  const [without, setWithout] = useState<string | null>(null);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const all = useMemo(() => compare(state, { passMark, without }), [state, passMark, without]);
  const back = <Button onClick={() => navigate('results')}>{t(words.goResults)}</Button>;
  if (all.length === 0) return <FullPage title={t(words.empty)} paragraphs={[t(words.emptyHow)]} actions={back} />;

  const differing = all.filter(({ differs }) => differs);
  const shown = onlyDiffering ? differing : all;
  const selected = shown.find(({ candidate }) => candidate.candidateId === picked) ?? shown[0];
  const examiners = expectedExaminers(state).map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="compare-stamp">{t(words.notAResult)}</span>
        <span className="kp-soft kp-small kp-grow">{t(words.never)}</span>
        {back}
      </header>
      <div className="compare-controls">
        <label>
          {t(words.passMark)}
          <InputNumber
            aria-label={t(words.passMark)}
            min={PASS_MARK / 100}
            max={STRICTEST}
            step={1}
            precision={2}
            value={passMark / 100}
            onChange={(value) => {
              if (value !== null && value * 100 >= PASS_MARK) setPassMark(Math.round(value * 100));
            }}
          />
          <small className="kp-faint">{t(words.stricter)}</small>
        </label>
        <label>
          {t(words.without)}
          <Select
            className="compare-examiner"
            aria-label={t(words.without)}
            value={without ?? ''}
            options={[{ value: '', label: t(words.everybody) }, ...examiners]}
            onChange={(value) => setWithout(value === '' ? null : value)}
          />
        </label>
        <Checkbox checked={onlyDiffering} onChange={(event) => setOnlyDiffering(event.target.checked)}>
          {t(words.onlyDiffering)}
        </Checkbox>
        <span className="kp-num kp-soft" role="status">
          {t(words.differs, { count: differing.length })}
        </span>
      </div>
      <div className="compare-body">
        <div className="compare-list">
          {shown.length === 0 && <p className="kp-soft">{t(words.noDifference)}</p>}
          {shown.length > 0 && (
            <table className="kp-table">
              <thead>
                <tr>
                  <th>{t(words.number)}</th>
                  <th>{t(words.name)}</th>
                  <th className="kp-num-right">{t(words.totals)}</th>
                  {LENSES.map((lens) => (
                    <th key={lens}>{t(lensWords[lens])}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <Row
                    key={row.candidate.candidateId}
                    row={row}
                    isChosen={row === selected}
                    onPick={() => setPicked(row.candidate.candidateId)}
                  />
                ))}
              </tbody>
            </table>
          )}
        </div>
        {selected !== undefined && (
          <aside className="compare-why" aria-label={t(words.why)}>
            <h2>
              <span className="kp-faint kp-num">{selected.candidate.number}</span> {selected.candidate.name}
            </h2>
            {LENSES.map((lens) => (
              <section key={lens}>
                <div className="kp-line">
                  <h3 className="kp-grow">{t(lensWords[lens])}</h3>
                  <OpinionTag verdict={selected.opinions[lens].verdict} />
                </div>
                <ReasonList because={selected.opinions[lens].because} />
              </section>
            ))}
          </aside>
        )}
      </div>
    </section>
  );
}

type RowProps = { readonly row: Comparison; readonly isChosen: boolean; readonly onPick: () => void };

function Row({ row: { candidate, totals, opinions, differs }, isChosen, onPick }: RowProps) {
  return (
    <tr data-chosen={isChosen} data-differs={differs} onClick={onPick}>
      <td className="kp-num kp-faint">{candidate.number}</td>
      <td>
        <button type="button" className="compare-name" aria-pressed={isChosen} onClick={onPick}>
          {candidate.name}
        </button>
      </td>
      <td className="kp-num-right">{totals.map(({ total }) => formatRatio(total)).join('　')}</td>
      {LENSES.map((lens) => (
        <td key={lens}>
          <OpinionTag verdict={opinions[lens].verdict} />
        </td>
      ))}
    </tr>
  );
}
