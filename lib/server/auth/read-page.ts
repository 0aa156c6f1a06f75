import { forbidden, notFound } from "next/navigation";
import { AppError } from "../errors";

/** Runs a page's reads; a refusal becomes the page that says so. */
export async function readPage<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    if (error instanceof AppError && error.code === "forbidden") forbidden();
    throw error;
  }
}
