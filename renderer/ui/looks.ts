import { useLayoutEffect } from 'react';
import type { Language } from '#shared/words/say.ts';
import { cssName, DARK, LIGHT, type Palette } from './palette.ts';
import { usePreferences, type Preferences } from './preferences.ts';

/** Sizes in px, set once: 14 body, 16 entry, 20 totals, 28 the mark being typed; a 4 px grid. */
export const SIZES = { body: 14, entry: 16, total: 20, typed: 28, small: 13 } as const;
const CHINESE_FONT =
  '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** In English a Latin face goes first: Chinese faces draw its apostrophes and dashes full width. */
export const fontOf = (language: Language): string =>
  language === 'zh' ? CHINESE_FONT : `system-ui, "Segoe UI", "Noto Sans", ${CHINESE_FONT}`;

/** Height in px of a row and of anything to be hit, by the way the screen is worked. */
export const targetHeight = (touch: boolean): number => (touch ? 44 : 32);

/** Puts the palette and sizes on the document, where base.css and every screen find them. */
function paint(colours: Palette, { look, touch, language }: Preferences): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(cssName(name), value);
  for (const [name, px] of Object.entries(SIZES)) root.style.setProperty(`--kp-text-${name}`, `${px}px`);
  root.style.setProperty('--kp-target', `${targetHeight(touch)}px`);
  root.style.setProperty('--kp-font', fontOf(language));
  root.style.colorScheme = look;
  root.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** The looks of the house on the whole document, as this screen prefers them; answers its colours. */
export function useLooks(): Palette {
  const preferences = usePreferences();
  const colours = preferences.look === 'dark' ? DARK : LIGHT;
  useLayoutEffect(() => paint(colours, preferences), [colours, preferences]);
  return colours;
}
