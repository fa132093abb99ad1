import type { Page } from '@playwright/test';

/** What is wrong with how a page lies on the screen, in words; nothing where everything can be seen and hit. */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(faultsHere);

/** Runs in the page, so it knows nothing of this file. */
function faultsHere(): string[] {
  const faults: string[] = [];
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '').split(' ').slice(0, 2).join('.')} “${(element.textContent || element.getAttribute('aria-label') || '').slice(0, 20)}”`;
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`the page is ${String(scrollWidth - innerWidth)} px too wide`);
  if (scrollHeight > innerHeight) faults.push(`the page is ${String(scrollHeight - innerHeight)} px too high`);

  const scrolls = (element: Element): boolean => {
    const { overflowY } = getComputedStyle(element);
    return (overflowY === 'auto' || overflowY === 'scroll') && element.scrollHeight > element.clientHeight + 1;
  };
  const outer = (element: Element): Element | null => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) if (scrolls(at)) return at;
    return null;
  };
  for (const element of document.querySelectorAll('body *')) {
    const around = scrolls(element) ? outer(element) : null;
    if (around !== null) faults.push(`${named(element)} scrolls inside ${named(around)}`);
  }

  /** The part of an element that the boxes around it leave to be seen. */
  const seen = (element: Element): DOMRect => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const box = at.getBoundingClientRect();
      [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
      [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  /** A bar that stays while the rest scrolls below it covers nothing for good, where the cursor is kept clear of it. */
  const isUnderBar = (element: Element, hit: Element | null): boolean => {
    const box = outer(element);
    for (let at = hit; at !== null && at !== box; at = at.parentElement)
      if (box !== null && getComputedStyle(at).position === 'sticky')
        return parseFloat(getComputedStyle(box).scrollPaddingBottom) >= at.getBoundingClientRect().height;
    return false;
  };
  // a window over the screen is meant to cover what lies below it
  const over = document.querySelector('.ant-modal-wrap');
  for (const element of document.querySelectorAll(
    'button, input, select, textarea, a[href], [role=option], [role=tab]',
  )) {
    if (over?.contains(element) === false) continue;
    const whole = element.getBoundingClientRect();
    const part = seen(element);
    // what is scrolled away or takes no room is no fault
    if (whole.width < 2 || whole.height < 2 || part.width < 2 || part.height < whole.height / 2) continue;
    const hit = document.elementFromPoint(part.left + part.width / 2, part.top + part.height / 2);
    const own = hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null);
    if (!own && !isUnderBar(element, hit))
      faults.push(`${named(element)} lies under ${hit === null ? 'the edge' : named(hit)}`);
    if (part.width < whole.width - 1 && whole.right > innerWidth + 1)
      faults.push(`${named(element)} sticks out at the right`);
  }
  // whoever opens a window types on in its field; the cross that closes it is not what the cursor is for
  if (document.querySelector('.ant-modal [data-autofocus]') !== null)
    if (document.activeElement?.closest('.ant-modal-close') !== null && document.activeElement !== document.body)
      faults.push('the cursor is on the cross of the window, not in its field');
  return faults;
}
