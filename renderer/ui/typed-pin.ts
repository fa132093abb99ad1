import { SHORT_PIN } from '#shared/model/pin.ts';

/** As a keyboard in any width types it; blanks and what no keyboard has are left out. */
export const typedPin = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\x21-\x7e]/g, '')
    .slice(0, 64);
/** Whether it can be anybody's. */
export const isTyped = (pin: string): boolean => pin.length >= SHORT_PIN;
