import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import { retention } from '#shared/law/chongqing-crossover/retention.ts';
import type { Kept } from '../parts/kept.ts';
import { keptWords } from './words.ts';

type Kind = keyof typeof keptWords;

/** 六（六）: videos and other electronic material five years from the end of the evaluation, its papers for good. */
export const chongqingKept = (endedOn: CivilDate): readonly Kept[] =>
  (Object.keys(keptWords) as Kind[]).flatMap((kind) => {
    const { values, because } = retention.judge({ kind, endedOn });
    const [first] = because;
    return first === undefined ? [] : [{ title: keptWords[kind], mayGoFrom: values.deletableFrom, because: first }];
  });
