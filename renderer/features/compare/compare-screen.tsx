import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { compare } from '#shared/documents/comparison/compare.ts';
import type { WhatIf } from '#shared/documents/parts/what-if.ts';
import { PASS_MARK } from '#shared/base/marks/mark.ts';
import { compareWords as words } from '#shared/documents/comparison/words.ts';
import { CompareTable } from './compare-table.tsx';
import './compare.css';
import { ReasonsPane } from './reasons-pane.tsx';
import { WhatIfBar } from './what-if-bar.tsx';

/** 对比推演: what several documents would say of the same marks. Shown, and never recorded. */
export function CompareScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const passMark = Math.max(PASS_MARK, state.sitting?.settings.passMark ?? PASS_MARK);
  const own: WhatIf = { passMark, without: null, added: null, rounding: 'exact' };
  const [by, setBy] = useState(own);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const all = useMemo(() => compare(state, by), [state, by]);
  const back = <Button onClick={() => navigate('results')}>{t(words.goResults)}</Button>;
  if (all.length === 0) return <FullPage title={t(words.empty)} paragraphs={[t(words.emptyHow)]} actions={back} />;

  const differing = all.filter(({ differs }) => differs);
  const shown = onlyDiffering ? differing : all;
  const selected = shown.find(({ candidate }) => candidate.candidateId === picked) ?? shown[0];
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="compare-stamp">{t(words.notAResult)}</span>
        <span className="kp-soft kp-small kp-grow">
          {t(words.question)} {t(words.never)}
        </span>
        {back}
      </header>
      <WhatIfBar
        by={by}
        own={own}
        onChange={setBy}
        onlyDiffering={onlyDiffering}
        onOnlyDiffering={setOnlyDiffering}
        differing={differing.length}
      />
      <div className="compare-body">
        <div className="compare-list">
          {procedureOf(state.sitting).resultShape === 'subjects' && (
            <p className="kp-soft kp-small">{t(words.panelRead)}</p>
          )}
          {shown.length === 0 ? (
            <p className="kp-soft">{t(words.noDifference)}</p>
          ) : (
            <CompareTable rows={shown} passMark={by.passMark} selected={selected} onPick={setPicked} />
          )}
        </div>
        {selected !== undefined && <ReasonsPane comparison={selected} passMark={by.passMark} />}
      </div>
    </section>
  );
}
