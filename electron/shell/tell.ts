import { dialog } from 'electron';
import type { Sentence } from '#shared/words/say.ts';
import { startWords } from './words.ts';

/** Says a sentence in both languages, with whatever helps an administrator below, before or instead of the window. */
export function tell(sentence: Sentence, detail = ''): void {
  dialog.showErrorBox(startWords.appName.join(' '), [...sentence, detail].join('\n\n'));
}
