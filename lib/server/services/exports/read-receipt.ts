import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Receipt } from "../../../formats/receipt/receipt";
import type { ReceiptId } from "../../../schemas/receipt";
import { findReceipt } from "../../db/receipts";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** A receipt as it was made, for everybody who works on its document. */
export async function readReceipt(context: Context, input: ReceiptId): Promise<Receipt> {
  return Receipt.parse(JSON.parse((await openReceipt(context, input)).json));
}

/** A receipt as a file: the very bytes that its digest was made of stay in it. */
export async function downloadReceipt(context: Context, input: ReceiptId) {
  const { json, fileName } = await openReceipt(context, input);
  return {
    fileName: `${fileName}.receipt.json`,
    mediaType: "application/json",
    content: `${JSON.stringify(JSON.parse(json), null, 2)}\n`,
  };
}

async function openReceipt(context: Context, { documentId, receiptId }: ReceiptId) {
  await openDocument(context, documentId, "project.read");
  const found = await findReceipt(context.database.prisma, documentId, receiptId);
  if (!found) throw new AppError("not-found", "not-found");
  const json = (await promisify(gunzip)(found.content)).toString("utf8");
  return { json, fileName: found.fileName };
}
