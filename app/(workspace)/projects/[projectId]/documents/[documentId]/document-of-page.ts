import { cache } from "react";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { readDocumentHeader } from "@/lib/server/services/documents/read-document-header";

/** The document of a page, read once for the page and its title. */
export const documentOfPage = cache(async (documentId: string) => {
  const context = await requireContext();
  return readPage(() => readDocumentHeader(context, { documentId }));
});
