import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { DataFaultNotice } from '../data/data-fault-notice.tsx';
import { DataError } from '../data/load-file.ts';
import { useMessages } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { frameMessages } from './messages.ts';

type BoundaryProps = { place: string; children: ReactNode };
type BoundaryState = { error: unknown; place: string };

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  /** Another page is another attempt. */
  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState) {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="page py-12">
        {error instanceof DataError ? (
          <DataFaultNotice error={error} onRetry={() => this.setState({ error: null })} />
        ) : (
          <BrokenPage error={error} />
        )}
      </div>
    );
  }
}

function BrokenPage({ error }: { error: unknown }) {
  const text = useMessages(frameMessages);
  return (
    <Notice
      urgent
      title={text.broken}
      actions={<Button onClick={() => window.location.reload()}>{text.reload}</Button>}
    >
      <p>{text.brokenWhy}</p>
      <p className="text-small break-words">{error instanceof Error ? error.message : String(error)}</p>
    </Notice>
  );
}

/** Keeps a failure inside the page where it happened; the frame and the other pages stay usable. */
export function RouteBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary place={pathname}>{children}</Boundary>;
}
