/** How the page looks on a screen, light or dark, and on paper. */
export const SIDE_BY_SIDE_STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 100rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { margin: 0 0 .25rem; font-size: 1.4rem; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid #8886; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td { white-space: pre-wrap; }
th:first-child { width: 3.5rem; font-weight: normal; font-variant-numeric: tabular-nums; opacity: .7; }
th:nth-child(4) { width: 6rem; }
th:nth-child(5) { width: 16%; }
td p { margin: 0 0 .4rem; }
thead th { border-bottom-width: 2px; }
.approved td:nth-child(4) { font-weight: 600; }
.left td:nth-child(3) { text-decoration: line-through; opacity: .7; }
.tag { padding: 0 .2em; border: 1px solid #8889; border-radius: .25em; font-size: .8em; opacity: .8; }
@media (max-width: 40rem) {
  table, tbody, tr { display: block; }
  thead { display: none; }
  tr { padding: .5rem 0; border-bottom: 1px solid #8886; }
  th, td, th:first-child { display: block; width: auto; border: 0; padding: .15rem 0; }
}
@media print { body { max-width: none; margin: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
