import { escapeXml } from "../../text/escape-markup";
import type { BilingualComment } from "./bilingual-document";
import { plainText } from "./plain-text";
import { wordDate } from "./write-runs";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
const WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
const COMPATIBLE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable';

/** Gathers the comments of a file, and gives each its number. */
export class CommentNumbers {
  readonly #comments: string[] = [];
  readonly #threads: string[] = [];
  readonly #authors = new Set<string>();
  readonly #paragraphs = new Map<string, string>();

  /** The number of a comment in the file. A comment comes after the one that it answers. */
  add(comment: BilingualComment): number {
    const number = this.#comments.length;
    // Eight hexadecimal digits below 80000000 (MS-DOCX, §2.6.2.3).
    const paragraph = (number + 1).toString(16).toUpperCase().padStart(8, "0");
    const lines = plainText(comment.body).split("\n");
    const paragraphs = lines.map((line, index) => {
      const id = index === lines.length - 1 ? ` w14:paraId="${paragraph}"` : "";
      return `<w:p${id}><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
    });
    const author = escapeXml(comment.author);
    this.#comments.push(
      `<w:comment w:id="${number}" w:author="${author}" w:date="${wordDate(comment.at)}" w:initials="${initials(comment.author)}">${paragraphs.join("")}</w:comment>`,
    );
    const parent = comment.answers === null ? undefined : this.#paragraphs.get(comment.answers);
    this.#threads.push(
      `<w15:commentEx w15:paraId="${paragraph}"${parent ? ` w15:paraIdParent="${parent}"` : ""} w15:done="${comment.isResolved ? 1 : 0}"/>`,
    );
    this.#paragraphs.set(comment.id, paragraph);
    this.#authors.add(author);
    return number;
  }

  /** `word/comments.xml` */
  comments(): string {
    return `<w:comments xmlns:w="${MAIN}" xmlns:w14="${WORD_2010}" ${COMPATIBLE}="w14">${this.#comments.join("")}</w:comments>`;
  }

  /** `word/commentsExtended.xml` */
  threads(): string {
    return `<w15:commentsEx xmlns:w15="${WORD_2012}">${this.#threads.join("")}</w15:commentsEx>`;
  }

  /** `word/people.xml` */
  people(): string {
    const people = [...this.#authors].map(
      (author) =>
        `<w15:person w15:author="${author}"><w15:presenceInfo w15:providerId="None" w15:userId="${author}"/></w15:person>`,
    );
    return `<w15:people xmlns:w15="${WORD_2012}">${people.join("")}</w15:people>`;
  }
}

function initials(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? [];
  return escapeXml(letters.slice(0, 3).join("").toUpperCase());
}
