// What a person does to bring a screen into a state. Everything is found by the words on it.

export const settled = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));

const MOST_TRIES = 100;

/** Presses the first button whose words match, as soon as there is one: a part of the screen may still wait for the host. */
export async function press(page: HTMLElement, words: RegExp): Promise<void> {
  const find = () => [...page.querySelectorAll('button')].find((one) => words.test(one.textContent.trim()));
  for (let tries = 0; find() === undefined && tries < MOST_TRIES; tries += 1) await settled();
  const button = find();
  if (button === undefined) throw new Error(`no button says ${String(words)}`);
  button.click();
  await settled();
}

/** Presses keys by their place on the keyboard, one after another, wherever the cursor is. */
export async function type(page: HTMLElement, ...codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const target = document.activeElement ?? page;
    const key = code.startsWith('Digit')
      ? code.slice(-1)
      : code.startsWith('Key')
        ? code.slice(-1).toLowerCase()
        : code;
    target.dispatchEvent(new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true }));
    await settled();
  }
}

/** Types a text into the first field that matches. */
export async function fill(page: HTMLElement, field: string, text: string): Promise<void> {
  const input = page.querySelector<HTMLInputElement>(field);
  if (input === null) throw new Error(`no field is ${field}`);
  // React hears of a value only where the element's own setter put it
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** Chooses the nth of the radio buttons, counted from nought. */
export async function pressOption(page: HTMLElement, nth: number): Promise<void> {
  const option = page.querySelectorAll<HTMLElement>('[role=radio]')[nth];
  if (option === undefined) throw new Error(`there is no option ${String(nth)}`);
  option.click();
  await settled();
}
