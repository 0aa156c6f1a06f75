import { ChangePassword } from "@/lib/schemas/user";
import { defineRoute } from "@/lib/server/define-route";
import { changePassword } from "@/lib/server/services/users/change-password";

export const PUT = defineRoute(ChangePassword, changePassword);
