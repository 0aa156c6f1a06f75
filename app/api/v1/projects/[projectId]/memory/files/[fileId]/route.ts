import { DeleteMemoryFile } from "@/lib/schemas/memory";
import { defineRoute } from "@/lib/server/define-route";
import { deleteMemoryFile } from "@/lib/server/services/memory/delete-memory-file";

export const DELETE = defineRoute(DeleteMemoryFile, deleteMemoryFile);
