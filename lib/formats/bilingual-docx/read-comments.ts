import type { OfficePackage, RelatedPart } from "../ooxml/office-package";
import { childElements, childOf, type XmlElement } from "../xml/xml-tree";
import { readCell } from "./read-cell";

/** A comment of the file. */
export interface FileComment {
  /** Its number in the file, which the places of its row go by. */
  readonly id: string;
  readonly author: string;
  /** Null where the program that wrote it keeps dates to itself. */
  readonly at: Date | null;
  readonly body: string;
  /** The number of the one that began its thread; null for that one. */
  readonly answers: string | null;
}

/** The comments of an office file, in its order. */
export async function readComments(
  office: OfficePackage,
  related: readonly RelatedPart[],
): Promise<FileComment[]> {
  const find = (type: string) => related.find((one) => one.type === type)?.part;
  const part = find("comments");
  if (part === undefined) return [];
  const { root } = await office.readPart(part, ["w:comments"]);
  const comments = childElements(root).filter(({ name }) => name === "w:comment");
  const threads = find("commentsExtended");
  const parents =
    threads === undefined
      ? new Map<string, string>()
      : parentsOf((await office.readPart(threads, ["w15:commentsEx"])).root);
  const byParagraph = new Map(comments.map((one) => [paragraphOf(one), numberOf(one)]));
  return comments.map((comment) => {
    const parent = parents.get(paragraphOf(comment));
    return {
      id: numberOf(comment),
      author: (comment.attributes["w:author"] ?? "").trim(),
      at: dateOf(comment.attributes["w:date"]),
      body: readCell(comment).text.trim(),
      answers: (parent && byParagraph.get(parent)) ?? null,
    };
  });
}

const numberOf = ({ attributes }: XmlElement) => attributes["w:id"] ?? "";

/** Threads know a comment by its last paragraph (MS-DOCX, §2.5.4.2). */
function paragraphOf(comment: XmlElement): string {
  const last = childElements(comment).findLast(({ name }) => name === "w:p");
  return last?.attributes["w14:paraId"] ?? "";
}

function parentsOf(root: XmlElement): Map<string, string> {
  return new Map(
    childElements(root).flatMap(({ attributes }) => {
      const [id, parent] = [attributes["w15:paraId"], attributes["w15:paraIdParent"]];
      return id !== undefined && parent !== undefined ? [[id, parent] as const] : [];
    }),
  );
}

function dateOf(text: string | undefined): Date | null {
  const at = new Date(text ?? "");
  return Number.isNaN(at.getTime()) ? null : at;
}

/** The names of the paragraph styles, by their ids. */
export function styleNames(root: XmlElement): Map<string, string> {
  return new Map(
    childElements(root).flatMap((style) => {
      const id = style.attributes["w:styleId"];
      const name = childOf(style, "w:name")?.attributes["w:val"];
      return id !== undefined && name !== undefined ? [[id, name] as const] : [];
    }),
  );
}
