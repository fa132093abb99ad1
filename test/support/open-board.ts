/** Runs in the page: opens the sitting and answers when the board's rows have been painted. */
export async function openBoard(log: string): Promise<number> {
  const started = performance.now();
  location.hash = `#/${log}/board`;
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelectorAll('[role="grid"] [role="rowheader"]').length > 0) {
        // the frame after the one that drew them
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
      } else requestAnimationFrame(look);
    };
    look();
  });
}
