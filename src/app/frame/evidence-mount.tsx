import { lazy, Suspense } from 'react';
import { useEvidenceParam } from '../url/evidence-param.ts';
import { RouteBoundary } from './route-boundary.tsx';

const EvidencePanel = lazy(() =>
  import('../features/evidence/evidence-panel.tsx').then((m) => ({ default: m.EvidencePanel })),
);

/** Shows the evidence that the address names, on whatever page. */
export function EvidenceMount() {
  const [target, setTarget] = useEvidenceParam();
  if (target === null) return null;
  return (
    <RouteBoundary>
      <Suspense fallback={null}>
        <EvidencePanel target={target} onClose={() => setTarget(null)} />
      </Suspense>
    </RouteBoundary>
  );
}
