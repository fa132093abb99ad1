import { textOf } from './square-read.mjs';

// Finds a QR code in a picture of a page, straight or held at an angle, and reads it.

/** Brightness of every pixel, 0 to 255, row by row. */

/** What a QR code in the picture says; null where none is read. */
export function findText(picture) {
  const dark = darkOf(picture);
  const finders = findersOf(picture, dark);
  for (const [corner, right, below] of cornersOf(finders)) {
    const module = (corner.module + right.module + below.module) / 3;
    const across = (distance(corner, right) + distance(corner, below)) / 2 / module + 7;
    const likely = Math.round((across - 17) / 4);
    // a code that stands on a corner looks to have longer modules, and so fewer of them
    for (const version of [0, 1, -1, 2, 3, 4, 5, 6, 7].map((more) => likely + more)) {
      if (version < 1 || version > 20) continue;
      const text = readAt(dark, [corner, right, below], version * 4 + 17);
      if (text !== null) return text;
    }
  }
  return null;
}

const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** Darker than what lies around it: paper is seldom lit evenly. */
function darkOf({ width, height, light }) {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += light[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  const reach = Math.max(12, Math.round(Math.min(width, height) / 28));
  const sumAt = (x, y) => sums[y * (width + 1) + x] ?? 0;
  const bits = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum = sumAt(right, bottom) - sumAt(left, bottom) - sumAt(right, top) + sumAt(left, top);
      const mean = sum / ((right - left) * (bottom - top));
      bits[y * width + x] = Number((light[y * width + x] ?? 255) < mean * 0.9);
    }
  }
  return (x, y) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    return column >= 0 && row >= 0 && column < width && row < height && bits[row * width + column] === 1;
  };
}

/** Places where dark and light lie as 1:1:3:1:1 across and down, those seen in most rows first. */
function findersOf({ width, height }, dark) {
  const found = [];
  for (let y = 0; y < height; y += 1) {
    let runs = [];
    let from = 0;
    for (let x = 1; x <= width; x += 1) {
      if (x < width && dark(x, y) === dark(from, y)) continue;
      runs = [...runs.slice(-4), x - from];
      const isDarkRun = dark(from, y);
      from = x;
      if (!isDarkRun || runs.length < 5 || !isFinder(runs)) continue;
      const [, , centre = 0, light = 0, last = 0] = runs;
      const middle = x - last - light - centre / 2;
      const down = crossing(dark, { x: middle, y }, { x: 0, y: 1 }, height);
      if (down === null) continue;
      const level = crossing(dark, { x: middle, y: y + down.offset }, { x: 1, y: 0 }, width);
      if (level === null || level.module > down.module * 1.6 || down.module > level.module * 1.6) continue;
      note(found, { x: middle + level.offset, y: y + down.offset, module: (down.module + level.module) / 2, seen: 1 });
    }
  }
  return found.filter(({ seen }) => seen > 1).sort((a, b) => b.seen - a.seen);
}

function isFinder(runs) {
  const module = runs.reduce((sum, run) => sum + run, 0) / 7;
  const wanted = [1, 1, 3, 1, 1];
  return (
    module >= 1 &&
    runs.every((run, at) => Math.abs(run - module * (wanted[at] ?? 1)) < module * (at === 2 ? 1.2 : 0.75))
  );
}

/** The five runs through a dark place along a direction: how far off their middle it is, and a module's length. */
function crossing(dark, at, step, most) {
  const is = (way) => dark(at.x + step.x * way, at.y + step.y * way);
  const walk = (sign) => {
    const lengths = [];
    let way = 0;
    for (const colour of [true, false, true]) {
      const start = way;
      while (is(sign * way) === colour && way - start < most) way += 1;
      lengths.push(way - start);
    }
    return lengths.every((length) => length > 0 && length < most) ? lengths : null;
  };
  const [back, on] = [walk(-1), walk(1)];
  if (back === null || on === null) return null;
  const runs = [back[2] ?? 0, back[1] ?? 0, (back[0] ?? 0) + (on[0] ?? 0) - 1, on[1] ?? 0, on[2] ?? 0];
  if (!isFinder(runs)) return null;
  return { offset: ((on[0] ?? 0) - (back[0] ?? 0)) / 2, module: runs.reduce((sum, run) => sum + run, 0) / 7 };
}

/** The same finder is met in many rows. */
function note(found, one) {
  const at = found.findIndex((each) => distance(each, one) < each.module * 3);
  const known = found[at];
  if (known === undefined) return void found.push(one);
  const seen = known.seen + 1;
  const mean = (a, b) => (a * known.seen + b) / seen;
  found[at] = { x: mean(known.x, one.x), y: mean(known.y, one.y), module: mean(known.module, one.module), seen };
}

/** As many finders as are tried with each other. */
const TRIED = 14;

/** Threes that stand like the corners of a square, the likeliest first: upper left, upper right, lower left. */
function cornersOf(finders) {
  const some = finders.slice(0, TRIED);
  const threes = [];
  for (const corner of some)
    for (const a of some)
      for (const b of some) {
        const turn = (a.x - corner.x) * (b.y - corner.y) - (a.y - corner.y) * (b.x - corner.x);
        if (new Set([corner, a, b]).size < 3 || turn <= 0) continue;
        const [across, down, slant] = [distance(corner, a), distance(corner, b), distance(a, b)];
        const modules = [corner.module, a.module, b.module];
        const off =
          Math.abs(Math.log(across / down)) +
          Math.abs(Math.log(slant / Math.hypot(across, down))) * 2 +
          Math.log(Math.max(...modules) / Math.min(...modules));
        if (off < 1.2) threes.push({ off, three: [corner, a, b] });
      }
  return threes
    .sort((one, other) => one.off - other.off)
    .map(({ three }) => three)
    .slice(0, 40);
}

function readAt(dark, [corner, right, below], size) {
  const far = size - 3.5;
  const flat = [
    [{ x: 3.5, y: 3.5 }, corner],
    [{ x: far, y: 3.5 }, right],
    [{ x: 3.5, y: far }, below],
  ];
  const fourth = { x: right.x + below.x - corner.x, y: right.y + below.y - corner.y };
  const straight = projection([...flat, [{ x: far, y: far }, fourth]]);
  if (straight === null) return null;
  const small = size > 21 ? smallPattern(dark, straight, size - 6.5) : null;
  const bent = small === null ? null : projection([...flat, [{ x: size - 6.5, y: size - 6.5 }, small]]);
  for (const place of bent === null ? [straight] : [bent, straight]) {
    const text = textOf({ size, isDark: (row, column) => mostlyDark(dark, place, column, row) });
    if (text !== null) return text;
  }
  return null;
}

/** Five looks into a module. */
function mostlyDark(dark, place, column, row) {
  const looks = [
    [0.5, 0.5],
    [0.3, 0.5],
    [0.7, 0.5],
    [0.5, 0.3],
    [0.5, 0.7],
  ];
  return (
    looks.filter(([x, y]) => {
      const at = place(column + x, row + y);
      return dark(at.x, at.y);
    }).length >= 3
  );
}

/** The small pattern near the corner without a finder, looked for around where it would be if the page lay flat. */
function smallPattern(dark, place, at) {
  let best = null;
  for (let dy = -5; dy <= 5; dy += 0.25)
    for (let dx = -5; dx <= 5; dx += 0.25) {
      let score = 0;
      for (let row = -2; row <= 2; row += 1)
        for (let column = -2; column <= 2; column += 1) {
          const point = place(at + dx + column, at + dy + row);
          const ring = Math.max(Math.abs(row), Math.abs(column));
          score += Number(dark(point.x, point.y) === (ring !== 1));
        }
      const near = score - Math.hypot(dx, dy) / 20;
      if (score >= 23 && (best === null || near > best.score)) best = { score: near, point: place(at + dx, at + dy) };
    }
  return best?.point ?? null;
}

/** Leads modules to pixels so that four of them come to where they are seen; null where the four lie on a line. */
function projection(pairs) {
  const rows = pairs.flatMap(([{ x, y }, to]) => [
    [x, y, 1, 0, 0, 0, -to.x * x, -to.x * y, to.x],
    [0, 0, 0, x, y, 1, -to.y * x, -to.y * y, to.y],
  ]);
  const solved = solve(rows);
  if (solved === null) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solved;
  return (x, y) => {
    const depth = g * x + h * y + 1;
    return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
  };
}

/** Gauss: equations with their right sides last. */
function solve(rows) {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const rest = rows.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    rows.splice(column, size, ...rest);
    const pivot = rows[column] ?? [];
    const lead = pivot[column] ?? 0;
    if (Math.abs(lead) < 1e-9) return null;
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = (row[column] ?? 0) / lead;
      rows[at] = row.map((value, place) => value - factor * (pivot[place] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
