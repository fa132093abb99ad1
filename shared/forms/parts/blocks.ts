// What an application form is made of.

/** Where in the column of the photo a cell stands: it goes over four rows, and the first of them says what it is for. */
export type PhotoPlace = { readonly photo: 'first' | 'between' | 'last'; readonly label?: string };
/** A cell of a grid: a label, the place of an answer, or a place for a photo. `sign` stands at the foot of a tall place. */
export type GridCell =
  | PhotoPlace
  | { readonly label: string; readonly span?: number }
  | { readonly field: string; readonly span?: number; readonly sign?: string; readonly fixed?: string };
export type Block =
  /** `{评价机构}` in the foot stands for whoever assesses. */
  | { readonly kind: 'cover'; readonly lines: readonly string[]; readonly foot: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'notes'; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'grid';
      readonly widths: readonly (number | '*')[];
      /** Each row's least height in points, and its cells. */
      readonly rows: readonly (readonly [height: number, cells: readonly GridCell[]])[];
    }
  | {
      /** A person's own periods, a row each; typed in one place, a line a period. */
      readonly kind: 'periods';
      readonly field: string;
      readonly heads: readonly string[];
      readonly widths: readonly (number | '*')[];
      /** Rows there are at least. */
      readonly least: number;
    }
  | {
      readonly kind: 'list';
      readonly name: string;
      readonly heads: readonly string[];
      readonly widths: readonly (number | '*')[];
      /** Rows there are at least, numbered and blank. */
      readonly least: number;
    };
