import { ChangeKeys } from "@/lib/schemas/user";
import { defineRoute } from "@/lib/server/define-route";
import { changeKeys } from "@/lib/server/services/users/change-keys";

export const PUT = defineRoute(ChangeKeys, changeKeys);
