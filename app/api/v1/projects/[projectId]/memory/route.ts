import { ReadMemory } from "@/lib/schemas/memory";
import { defineRoute } from "@/lib/server/define-route";
import { readMemory } from "@/lib/server/services/memory/read-memory";

export const GET = defineRoute(ReadMemory, readMemory);
