import { Component, type ReactNode } from 'react';

/** A chart that fails leaves its table standing: `fallback` takes the place of the drawing and of nothing else. */
export class ChartBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
