import type { ReactNode } from 'react';

/** What stands where content cannot: nothing found, or something broken; always says what to do next. */
export function Notice({
  title,
  children,
  actions,
  urgent = false,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  urgent?: boolean;
}) {
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      className={`max-w-measure border-l-4 py-2 pl-4 ${urgent ? 'border-warn' : 'border-rule-strong'}`}
    >
      <p className="font-serif text-lead font-semibold">{title}</p>
      {children && <div className="mt-1 grid gap-2 text-quiet">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
