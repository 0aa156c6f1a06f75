import { ResetPassword } from "@/lib/schemas/user";
import { defineRoute } from "@/lib/server/define-route";
import { resetPassword } from "@/lib/server/services/users/reset-password";

export const PUT = defineRoute(ResetPassword, resetPassword);
