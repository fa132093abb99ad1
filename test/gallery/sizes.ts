/** The screens of the rooms this app is used in, in CSS pixels: a system scale of 125 % leaves fewer of them. */
export const SIZES = {
  desk: { width: 1920, height: 1080 },
  'smallest-window': { width: 1024, height: 640 },
  'laptop-at-125': { width: 1093, height: 614 },
  'laptop-at-150': { width: 911, height: 512 },
  'tablet-upright': { width: 800, height: 1280 },
} as const;
export type Size = keyof typeof SIZES;
