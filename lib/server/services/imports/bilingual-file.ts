import type { LanguagePair } from "../../../bitext/language-pair";
import { bilingualFormatOf, tableFormatOf } from "../../../formats/bilingual-names";
import { guessLayout } from "../../../formats/table/guess-layout";
import { type ImportSide, mostBilingualBytes, type StartImport } from "../../../schemas/import";
import { AppError } from "../../errors";
import { sampleTable } from "./sample-table";
import type { SideFile } from "./side-file";

/**
 * The file of an import that has both texts; undefined where source and translation come by themselves.
 * @throws {AppError} too-large `file-over-limit`; invalid `bilingual-not-alone` for one with something beside it, `empty-side`, `file-no-columns`.
 */
export async function bilingualFile(
  { source, target, layout }: StartImport,
  languages: { readonly sourceLanguage: string; readonly targetLanguage: string },
): Promise<SideFile | undefined> {
  const alone = isEmpty(target) ? source : isEmpty(source) ? target : undefined;
  if (!alone) {
    const named = [source, target].find(({ name = "" }) => bilingualFormatOf(name) !== undefined);
    if (!named) return undefined;
    throw new AppError("invalid", "bilingual-not-alone", { part: named.name });
  }
  const { name = "", bytes } = alone;
  const format = bilingualFormatOf(name) ?? tableFormatOf(name);
  if (format === undefined) return undefined;
  refuseSize(bytes, format);
  if (tableFormatOf(name) === undefined) return { name, format, bytes };
  const columns = layout ?? (await guess({ name, bytes }, languages));
  return { name, format: tableFormatOf(name) ?? format, bytes, layout: columns };
}

function refuseSize(bytes: Uint8Array, format: string): void {
  if (bytes.byteLength === 0) throw new AppError("invalid", "empty-side");
  const limit = mostBilingualBytes(format);
  if (bytes.byteLength > limit) throw new AppError("too-large", "file-over-limit", { limit });
}

/** Nothing was given for a side. */
function isEmpty({ name = "", bytes }: ImportSide): boolean {
  return name === "" && bytes.byteLength === 0;
}

async function guess(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { sourceLanguage, targetLanguage }: Parameters<typeof bilingualFile>[1],
) {
  const languages: LanguagePair = { source: sourceLanguage, target: targetLanguage };
  const found = guessLayout(await sampleTable(file), languages);
  if (!found) throw new AppError("invalid", "file-no-columns");
  return found;
}
