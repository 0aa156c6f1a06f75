import type { BlockKind } from "../parsed-file";

const names = (list: string) => new Set(list.split(" "));

/** Elements that break the text around them (HTML, Rendering: flow content that is no phrasing content, and parts of tables, lists, forms). */
export const BREAKING = names(
  "html head body title base link meta style address article aside blockquote center details dialog dd dir div dl dt fieldset " +
    "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav noframes noscript ol " +
    "optgroup option p plaintext pre search section select summary table caption colgroup col tbody td tfoot th thead tr ul xmp",
);

/** Elements whose content is no text to translate; within a sentence each is one tag. */
export const OPAQUE = names(
  "script style template svg math iframe object embed audio video canvas map img br wbr input textarea select " +
    "noembed noframes area base basefont bgsound col frame hr link meta param source track",
);

/** Attributes that people read, by element; `*` stands on any. */
export const READ_ATTRIBUTES: Readonly<Record<string, ReadonlySet<string>>> = {
  "*": names("alt title placeholder aria-label aria-description aria-roledescription"),
  table: names("summary"),
  optgroup: names("label"),
  option: names("label"),
  track: names("label"),
};

/** Values of `name` or `property` of a `meta` whose content people read. */
export const READ_META = names(
  "description keywords og:title og:description og:image:alt twitter:title twitter:description twitter:image:alt",
);

/** What the nearest of these elements makes of a block. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  option: "list-item",
  td: "table-cell",
  th: "table-cell",
  caption: "caption",
  figcaption: "caption",
  legend: "caption",
  title: "title",
};

/** What a block is, by the elements around it, the nearest first. */
export function kindWithin(elements: Iterable<string>): BlockKind {
  for (const name of elements) {
    const kind = KINDS[name];
    if (kind !== undefined) return kind;
  }
  return "paragraph";
}
