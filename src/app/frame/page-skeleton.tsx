import { useMessages } from '../i18n/messages.ts';
import { Skeleton, SkeletonRows } from '../ui/skeleton.tsx';
import { frameMessages } from './messages.ts';

/** Holds the place of a page while its code or its first data is on the way. */
export function PageSkeleton() {
  const text = useMessages(frameMessages);
  return (
    <div className="page min-h-[100dvh] pt-8 sm:pt-12">
      <Skeleton className="h-12 w-72 max-w-full" />
      <Skeleton className="mt-4 mb-10 h-6 w-[34rem] max-w-full" />
      <SkeletonRows rows={8} label={text.loading} />
    </div>
  );
}
