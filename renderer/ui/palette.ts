/** Every colour of the app, set once for light and once for dark; screens use them as `var(--kp-<name>)`. */
export type Palette = { readonly [K in ColourName]: string };
export type ColourName =
  | 'bg'
  | 'surface'
  | 'raised'
  | 'ink'
  | 'inkSoft'
  | 'inkFaint'
  | 'line'
  | 'lineStrong'
  | 'accent'
  | 'accentSolid'
  | 'onAccent'
  | 'accentSoft'
  | 'good'
  | 'goodSoft'
  | 'warn'
  | 'warnSoft'
  | 'danger'
  | 'dangerSolid'
  | 'onDanger'
  | 'dangerSoft'
  | 'practice'
  | 'practiceSolid'
  | 'onPractice'
  | 'practiceSoft';

export const LIGHT: Palette = {
  bg: '#f5f6f7',
  surface: '#ffffff',
  raised: '#eceff1',
  ink: '#15202a',
  inkSoft: '#43525e',
  inkFaint: '#586772',
  line: '#d5dbe0',
  lineStrong: '#7d8b96',
  accent: '#275a84',
  accentSolid: '#2b6391',
  onAccent: '#ffffff',
  accentSoft: '#e1ebf4',
  good: '#1b6638',
  goodSoft: '#e0f0e5',
  warn: '#7d5000',
  warnSoft: '#faedd0',
  danger: '#a8201a',
  dangerSolid: '#b3261e',
  onDanger: '#ffffff',
  dangerSoft: '#fbe5e3',
  practice: '#6a3585',
  practiceSolid: '#6a3585',
  onPractice: '#ffffff',
  practiceSoft: '#f1e7f6',
};

export const DARK: Palette = {
  bg: '#11171c',
  surface: '#182027',
  raised: '#212b33',
  ink: '#e6ecf0',
  inkSoft: '#b6c2cb',
  inkFaint: '#9aa8b3',
  line: '#2f3b45',
  lineStrong: '#6d7c88',
  accent: '#8abbe3',
  accentSolid: '#2f6c9e',
  onAccent: '#ffffff',
  accentSoft: '#1b3447',
  good: '#7fcf9b',
  goodSoft: '#173525',
  warn: '#e8b75a',
  warnSoft: '#3a2d12',
  danger: '#ff9d94',
  dangerSolid: '#b8342c',
  onDanger: '#ffffff',
  dangerSoft: '#43201e',
  practice: '#d3a6ea',
  practiceSolid: '#7a4597',
  onPractice: '#ffffff',
  practiceSoft: '#32203c',
};

/** Every pair of text and background that a screen may use; a test holds each to a contrast of 4.5 (WCAG 2.2, 1.4.3). */
export const TEXT_PAIRS: readonly (readonly [text: ColourName, background: ColourName])[] = [
  ...(['ink', 'inkSoft', 'inkFaint', 'accent', 'good', 'warn', 'danger', 'practice'] as const).flatMap((text) =>
    (['bg', 'surface', 'raised'] as const).map((background) => [text, background] as const),
  ),
  ...(['accentSoft', 'goodSoft', 'warnSoft', 'dangerSoft', 'practiceSoft'] as const).flatMap((background) =>
    (['ink', 'inkSoft'] as const).map((text) => [text, background] as const),
  ),
  ['accent', 'accentSoft'],
  ['good', 'goodSoft'],
  ['warn', 'warnSoft'],
  ['danger', 'dangerSoft'],
  ['practice', 'practiceSoft'],
  ['onAccent', 'accentSolid'],
  ['onDanger', 'dangerSolid'],
  ['onPractice', 'practiceSolid'],
];

/** The name of a colour as a CSS custom property: `inkSoft` is `--kp-ink-soft`. */
export const cssName = (name: string): string =>
  `--kp-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
