/** The style of the keeper's page; its hash stands in the content security policy. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
body { margin: 0; font: 14px/1.5 system-ui, "Noto Sans SC", "Microsoft YaHei", sans-serif; color: #1f2933; background: #f5f7f9; }
header { display: flex; align-items: baseline; justify-content: space-between; padding: 12px 24px; background: #fff; border-bottom: 1px solid #d5dbe1; }
h1 { margin: 0; font-size: 20px; font-weight: 600; }
h2 { margin: 0 0 8px; font-size: 16px; font-weight: 600; }
h2 small { font-weight: 400; color: #5a6672; font-variant-numeric: tabular-nums; }
header p, .empty, .hint { margin: 0; color: #5a6672; }
.hint { margin-bottom: 8px; color: #9a3412; }
main { display: grid; gap: 16px; padding: 16px 24px; }
section { background: #fff; border: 1px solid #d5dbe1; padding: 16px; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 4px 16px 4px 0; height: 24px; border-bottom: 1px solid #e6eaee; white-space: nowrap; }
th { font-weight: 600; color: #5a6672; }
td { font-variant-numeric: tabular-nums; }
code { font: 13px/1.5 ui-monospace, Consolas, monospace; }
`;
