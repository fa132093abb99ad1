import { Button } from 'antd';
import { useMemo } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { AgreePicture } from '#renderer/pictures/agree-picture.tsx';
import { ReachedPicture } from '#renderer/pictures/reached-picture.tsx';
import { TimesPicture } from '#renderer/pictures/times-picture.tsx';
import { WentPicture } from '#renderer/pictures/went-picture.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { resultsWords } from '#shared/results/words.ts';
import { timesOf } from '#shared/statistics/how-long.ts';
import { reachedIn } from '#shared/statistics/how-many-reached.ts';
import { distributionsOf } from '#shared/statistics/how-it-went.ts';
import { scoredOf } from '#shared/statistics/scored.ts';
import { linesOfScheme } from '#shared/statistics/which-lines.ts';
import { concordsOf } from '#shared/statistics/who-is-strict.ts';
import { pictureWords as words } from '#shared/statistics/words.ts';
import { LinesPicture } from './lines-picture.tsx';

/** 图表: what one sitting looks like, a picture a question; of nobody whose result may not be seen yet. */
export function PicturesScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const { marked, away, stopped, waiting } = useMemo(() => scoredOf(state), [state]);
  const went = useMemo(() => distributionsOf(state), [state]);
  const concords = useMemo(() => concordsOf(state), [state]);
  const lines = useMemo(() => linesOfScheme(state), [state]);
  const times = useMemo(() => timesOf(state), [state]);
  const back = <Button onClick={() => navigate('results')}>{t(resultsWords.title)}</Button>;
  if (marked.length === 0) return <FullPage title={t(words.none)} paragraphs={[t(words.noneHow)]} actions={back} />;
  const source = `${state.sitting?.title ?? ''} ${state.sitting?.heldOn ?? ''}`;
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="kp-soft kp-small kp-grow">{t(words.only)}</span>
        {back}
      </header>
      <div className="kp-screen-body kp-stack" role="region" tabIndex={0} aria-label={t(words.title)}>
        {state.voided !== null && (
          <p className="kp-note" data-tone="danger">
            {t(words.void)}
          </p>
        )}
        <p className="kp-num">
          {t(words.of, { count: marked.length, away, waiting })}
          {stopped > 0 && t(words.stopped, { count: stopped })}
        </p>
        {went.length > 0 && <WentPicture all={went} source={source} />}
        <ReachedPicture all={reachedIn(state)} source={source} />
        <AgreePicture people={concords} agreement={concords} source={source} />
        <LinesPicture all={lines} source={source} />
        {times.length > 0 && <TimesPicture all={times} source={source} />}
      </div>
    </section>
  );
}
