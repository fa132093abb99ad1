import type { Locator, Page } from '@playwright/test';

// A day without a mouse: whatever a test clicks is reached by Tab, inside a list by the arrows, and pressed; whatever it
// fills is reached and typed. What can't be reached so fails, and names itself.

/** More stops than any screen has. */
const MOST_STOPS = 120;

type Pressing = { readonly click: Locator['click']; readonly fill: Locator['fill'] };

/** Replaces clicks and fills of every locator by keys until the answer is called. */
export function withoutMouse(page: Page): () => void {
  const proto = Object.getPrototypeOf(page.locator('body')) as Pressing;
  const { click, fill } = proto;
  const keys: Pressing = {
    async click(this: Locator) {
      await reach(page, this);
      await press(page, this);
    },
    async fill(this: Locator, value: string) {
      await reach(page, this);
      await page.keyboard.press('Control+A');
      await (value === '' ? page.keyboard.press('Delete') : page.keyboard.insertText(value));
    },
  };
  Object.assign(proto, keys);
  return () => void Object.assign(proto, { click, fill });
}

/** Where the keys are: on it, on the list it stands in, or elsewhere. */
type Where = 'here' | 'in its list' | 'elsewhere';

async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const where = await wanted.evaluate(whereIsFocus);
    if (where === 'here') return;
    if (where === 'in its list') {
      await page.keyboard.press('ArrowDown');
      continue;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${String(wanted)}: ${await wanted.evaluate((one) => one.outerHTML.slice(0, 200))}`);
}

/** Runs in the page: how the focus stands to what is wanted. */
function whereIsFocus(element: Element): Where {
  const MEMBER = '[role=option],[role=row],[role=radio],[role=tab],[role=gridcell],input[type=radio]';
  const own =
    element.closest('button,a[href],input,textarea,select,summary') ?? element.querySelector('input,textarea');
  const member = element.closest(MEMBER) ?? element.closest('label')?.querySelector('input[type=radio]') ?? null;
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'elsewhere';
  const target = own ?? element.closest('[tabindex="0"]');
  if (target !== null && target === focused) return 'here';
  if (member === null) return 'elsewhere';
  if (member === focused) return 'here';
  const list = member.closest('[role=listbox],[role=grid],[role=radiogroup],[role=tablist],table');
  const governs =
    list !== null &&
    (list.contains(focused) ||
      focused.getAttribute('aria-controls') === list.id ||
      focused.nextElementSibling === list);
  if (!governs) return 'elsewhere';
  const isChosen =
    member.getAttribute('aria-selected') === 'true' || focused.getAttribute('aria-activedescendant') === member.id;
  return isChosen ? 'here' : 'in its list';
}

/** Enter where it presses; a box is ticked, and a choice taken, by the bar. */
async function press(page: Page, on: Locator): Promise<void> {
  const kind = await on.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLInputElement ? focused.type : (focused?.getAttribute('role') ?? '');
  });
  await page.keyboard.press(kind === 'checkbox' || kind === 'radio' ? 'Space' : 'Enter');
}
