import { Skeleton } from "@/components/ui/skeleton";

/** The desk's shape while it wakes up. */
export function DeskSkeleton({ title }: { readonly title: string }) {
  return (
    <main id="content" className="flex h-[calc(100dvh-var(--header-height))] flex-col gap-3 p-4">
      <h1 className="font-serif text-lg font-semibold">{title}</h1>
      {["first", "second", "third", "fourth", "fifth"].map((row) => (
        <Skeleton key={row} className="h-24 shrink-0" />
      ))}
    </main>
  );
}
