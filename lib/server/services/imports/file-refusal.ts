import type { FormatProblem } from "../../../formats/format-error";
import { AppError } from "../../errors";

/** What a person is told of a file that is refused; the side where two were sent. Sentences of the interface have one name for each detail. */
export function fileRefusal(problem: FormatProblem, side?: "source" | "target"): AppError {
  const { code, ...where } = problem;
  const of = side === undefined ? {} : { side };
  if (code === "empty-file") return new AppError("invalid", "empty-side", of);
  if (problem.code === "binary-file") {
    return new AppError("invalid", "file-of-other-kind", { ...of, kind: problem.format });
  }
  const limit = "most" in problem ? problem.most : undefined;
  return new AppError("invalid", `file-${code}`, { ...of, ...where, ...(limit && { limit }) });
}
