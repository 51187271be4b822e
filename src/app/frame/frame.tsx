import type { ReactNode } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { EvidenceMount } from './evidence-mount.tsx';
import { frameMessages } from './messages.ts';
import { ScrollMemory } from './scroll-memory.tsx';
import { SiteFooter } from './site-footer.tsx';
import { TopBar } from './top-bar.tsx';

/** What stands around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const text = useMessages(frameMessages);
  return (
    <>
      <a
        href="#content"
        className="fixed top-0 left-4 z-50 -translate-y-full border border-rule-strong bg-paper px-4 py-2 focus:translate-y-2 print:hidden"
      >
        {text.skip}
      </a>
      <ScrollMemory />
      <TopBar />
      <main id="content" tabIndex={-1} className="@container grow outline-none">
        {children}
      </main>
      <SiteFooter />
      <EvidenceMount />
    </>
  );
}
