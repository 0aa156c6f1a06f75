import { ChangeMail } from "@/lib/schemas/user";
import { defineRoute } from "@/lib/server/define-route";
import { changeMail } from "@/lib/server/services/users/change-mail";

export const PATCH = defineRoute(ChangeMail, changeMail);
