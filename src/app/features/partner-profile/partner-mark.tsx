/** The code of a partner as a plate mark, in the place where an atlas sets a coat of arms. */
export function PartnerMark({ code }: { code: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex h-14 min-w-20 flex-none items-center justify-center border-4 border-double border-link px-3 font-serif text-lead font-semibold tracking-widest text-link"
    >
      {code}
    </span>
  );
}
