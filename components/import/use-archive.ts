"use client";

import { useQuery } from "@tanstack/react-query";
import { useProblemText } from "@/components/problem/use-problem-text";
import { listArchive } from "@/lib/client/import-calls";
import { isZip } from "./file-kinds";

/** Files that were chosen together, or that a zip holds. */
export interface Archive {
  /** Null while they are not known. */
  readonly names: readonly string[] | null;
  readonly zip: File | null;
  readonly fileOf: (name: string) => File | undefined;
  readonly problem: string | null;
}

/** In a folder that was chosen, where in it. */
const pathOf = (file: File) => file.webkitRelativePath || file.name;

/** The names of files, of which one zip is asked for its own. */
export function useArchive(projectId: string, files: readonly File[]): Archive {
  const tell = useProblemText();
  const [first] = files;
  const zip = files.length === 1 && first && isZip(first.name) ? first : null;
  const { data, error } = useQuery({
    queryKey: ["archive", projectId, zip?.name, zip?.size, zip?.lastModified],
    queryFn: () => (zip ? listArchive(projectId, zip) : []),
    enabled: zip !== null,
    retry: false,
  });
  return {
    names: zip ? (data ?? null) : files.map(pathOf),
    zip,
    fileOf: (name) => files.find((file) => pathOf(file) === name),
    problem: zip && error ? tell(error) : null,
  };
}
