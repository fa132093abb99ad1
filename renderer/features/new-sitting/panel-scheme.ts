import { FULL_MARK } from '#shared/base/marks/mark.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { newSittingWords } from './words.ts';

/**
 * What a panel scores under 渝职鉴发〔2022〕8号 六（三）: three subjects of 100 each, in the order in which results read them.
 * The document fixes it, so nobody imports it; it is written in Chinese whatever language the screen speaks.
 */
export const panelScheme = (): Scheme => ({
  title: newSittingWords.panelScheme[0],
  tasks: [newSittingWords.theory, newSittingWords.skill, newSittingWords.comprehensive].map(([name]) => ({
    name,
    fullMark: FULL_MARK,
    weight: null,
    minutes: null,
    overtime: [],
    disqualifyOver: null,
    lines: [{ name, fullMark: FULL_MARK, standard: '', rule: '', chips: [], veto: null }],
  })),
});
