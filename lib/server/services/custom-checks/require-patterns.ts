import {
  type CompiledCheck,
  compileCustomCheck,
} from "../../../flagging/custom-checks/compile-custom-check";
import type { CustomCheck } from "../../../flagging/custom-checks/custom-check";
import { AppError } from "../../errors";

/**
 * Compiles a check that is about to be tried or stored.
 * @throws {AppError} invalid `bad-pattern`, with the field, the fault and its place as details.
 */
export function requirePatterns(check: CustomCheck): CompiledCheck {
  const compiled = compileCustomCheck(check);
  if (!("fault" in compiled)) return compiled;
  throw new AppError("invalid", "bad-pattern", { ...compiled });
}
