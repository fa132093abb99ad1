type TableBox = { readonly nativeElement: HTMLElement };

/** For a table's `ref`: what scrolls in it can be reached by keyboard, also where nothing in its rows can. */
export function reachBody(table: TableBox | null): void {
  table?.nativeElement.querySelector('.ant-table-body')?.setAttribute('tabindex', '0');
}
